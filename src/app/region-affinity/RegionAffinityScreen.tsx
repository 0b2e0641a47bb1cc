import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { addresses } from '../addresses.ts';
import { useDesignerState } from '../designer-context.tsx';
import { RulesScreen } from '../rules/RulesScreen.tsx';
import { EmptyState, Screen } from '../screen/Screen.tsx';
import { RegionAffinityDetail } from './RegionAffinityDetail.tsx';
import { regionRules } from './region-rules.ts';

const none = {};

/** Region affinity rules: in which region a queue's interactions are handled. Without regions there is nothing to put into an order. */
export function RegionAffinityScreen({ id }: { readonly id: string | undefined }) {
  const rules = useDesignerState(({ workspace }) => workspace.regionAffinityRules) ?? none;
  const regions = useDesignerState(({ workspace }) => workspace.directory.regions) ?? none;
  if (Object.keys(regions).length === 0 && Object.keys(rules).length === 0 && id === undefined)
    return (
      <Screen title={regionRules.title} purpose={regionRules.purpose}>
        <EmptyState
          title="No regions yet"
          action={
            <Button component={Link} href={addresses.directory('regions')}>
              Directory › Regions
            </Button>
          }
        >
          A rule puts regions into an order. Name the regions that you can use in the directory first.
        </EmptyState>
      </Screen>
    );
  return (
    <RulesScreen kind={regionRules} id={id}>
      {(open) => <RegionAffinityDetail id={open} />}
    </RulesScreen>
  );
}
