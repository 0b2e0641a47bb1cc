import { IconAlertTriangle } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { moveRegion } from '../../designer/index.ts';
import { contentOf, isUnsaved, rulesIn } from '../../designer/rules.ts';
import type { Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { toPointer } from '../../model/pointer.ts';
import { RankedLists } from '../../ui/ranked-lists/RankedLists.tsx';
import { addresses } from '../addresses.ts';
import { announce } from '../announce.tsx';
import { useDesignerState } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { RuleHead } from '../rules/RuleHead.tsx';
import { Section } from '../screen/Screen.tsx';
import screen from '../screen/screen.module.css';
import { ConnectionOrder } from './ConnectionOrder.tsx';
import classes from './region-affinity.module.css';
import { regionListOf, regionName, toRankedLists } from './region-lists.ts';
import { regionRules } from './region-rules.ts';
import { useRegionHealth } from './use-region-health.ts';

const noRegions: NonNullable<Workspace['directory']['regions']> = {};

/** One region affinity rule: its three lists and the order that they make. */
export function RegionAffinityDetail({ id }: { readonly id: string }) {
  const dispatch = useDispatch();
  const health = useRegionHealth();
  const rule = useDesignerState(({ workspace }) => own(rulesIn(workspace, 'regionAffinityRules'), id));
  const regions = useDesignerState(({ workspace }) => workspace.directory.regions) ?? noRegions;
  const lists = useMemo(() => rule && toRankedLists(contentOf(rule), regions, isUnsaved(rule)), [rule, regions]);
  if (!rule || !lists) return null;
  const { preferred, fallback } = contentOf(rule);
  const name = (region: string) => regionName(regions, region);
  const gone = [...preferred, ...fallback].filter((region) => !own(regions, region));
  const reachable = health && new Map([...health, ...gone.map((region) => [region, false] as const)]);
  const move = (region: string, list: string, position: number) => {
    const to = regionListOf(list);
    if (to) dispatch(moveRegion, { rule: id, region, list: to, position });
  };
  return (
    <>
      <RuleHead kind={regionRules} id={id} />
      <div className={screen.content}>
        <div role="note" className={classes.notice}>
          <IconAlertTriangle size={17} aria-hidden />
          <p>
            <b>An advanced feature.</b> Regions and how they are reached are set up by those who operate the service,
            and a rule has an effect on every interaction of its queues: consult your representative before you use one.
          </p>
        </div>
        <Section
          title="Regions"
          hint={
            <>
              Drag them, or lift one with Space and move it with the arrow keys. A region that is missing is added in{' '}
              <Link href={addresses.directory('regions')} className={classes.link}>
                Directory › Regions
              </Link>
              .
            </>
          }
        >
          <div data-pointer={toPointer(['regionAffinityRules', id])}>
            <RankedLists label={`Regions of ${rule.name}`} lists={lists} onMove={move} announce={announce} />
          </div>
        </Section>
        <Section title="Connection order" hint="From left to right, until a region can be reached.">
          <ConnectionOrder
            order={{ name: rule.name, preferred: preferred.map(name), fallback: fallback.map(name) }}
            health={reachable}
          />
        </Section>
      </div>
    </>
  );
}
