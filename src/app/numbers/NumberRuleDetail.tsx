import { Tabs } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { isUnsaved, rulesIn } from '../../designer/rules.ts';
import type { NumberRule } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { isWithin, toPointer } from '../../model/pointer.ts';
import { explainPattern } from '../../numbers/index.ts';
import { useDesignerState } from '../designer-context.tsx';
import { RuleHead } from '../rules/RuleHead.tsx';
import frame from '../rules/rule-detail.module.css';
import { Section } from '../screen/Screen.tsx';
import { AddPattern } from './AddPattern.tsx';
import { CountryPicker } from './CountryPicker.tsx';
import { Laboratory } from './Laboratory.tsx';
import { numberRules } from './number-rules.ts';
import classes from './numbers.module.css';
import { PatternList } from './PatternList.tsx';
import type { HeldRule } from './questions.ts';
import { Samples } from './Samples.tsx';
import { TestNumber } from './TestNumber.tsx';
import { useAssignedQueues } from './use-assigned-queues.ts';
import { useFindings } from './use-findings.ts';
import { useHeldRule } from './use-held-rule.ts';

/** One number rule, to be looked at and changed. */
export function NumberRuleDetail({ id }: { readonly id: string }) {
  const rule = useDesignerState(({ workspace }) => own(rulesIn(workspace, 'numberRules'), id));
  return rule ? <Opened id={id} rule={rule} /> : null;
}

function Opened({ id, rule }: { readonly id: string; readonly rule: NumberRule }) {
  const held = useHeldRule(rule);
  const queues = useAssignedQueues(id);
  const field = useDesignerState(({ selection }) => selection.field);
  const [view, setView] = useState('rule');
  // A finding leads to the view that shows its place.
  useEffect(() => {
    if (field !== undefined && isWithin(field, toPointer(['numberRules', id]))) setView('rule');
  }, [field, id]);
  return (
    <div className={frame.detail}>
      <RuleHead kind={numberRules} id={id} />
      <Tabs
        value={view}
        onChange={(next) => setView(next ?? 'rule')}
        classNames={{ root: frame.views ?? '', panel: classes.view ?? '' }}
      >
        <Tabs.List aria-label={`Views of ${rule.name}`}>
          <Tabs.Tab value="rule">Countries and patterns</Tabs.Tab>
          <Tabs.Tab value="laboratory">Laboratory</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="rule">
          <Content id={id} rule={held} isUnsaved={isUnsaved(rule)} />
        </Tabs.Panel>
        <Tabs.Panel value="laboratory">
          <Laboratory id={id} rule={held} queues={queues} isUnsaved={isUnsaved(rule)} />
        </Tabs.Panel>
      </Tabs>
    </div>
  );
}

/** What a rule says, and beside it what to try it on. */
function Content({
  id,
  rule,
  isUnsaved,
}: {
  readonly id: string;
  readonly rule: HeldRule;
  readonly isUnsaved: boolean;
}) {
  const [typed, setTyped] = useState('');
  const { countries, blockedPatterns } = rule.draft;
  const usable = useMemo(() => {
    const pattern = typed.trim();
    return pattern === '' || explainPattern(pattern).problem ? '' : pattern;
  }, [typed]);
  const findings = useFindings(rule, usable);
  const at = isUnsaved ? ['numberRules', id, 'draft'] : ['numberRules', id];
  return (
    <div className={classes.content}>
      <div className={classes.main}>
        <Section title="Permitted countries" hint="Callbacks go to these countries only.">
          <div data-pointer={toPointer([...at, 'countries'])}>
            <CountryPicker rule={id} chosen={countries} />
          </div>
        </Section>
        <Section title="Blocked number patterns" hint="Optional. A number in which one matches is not called.">
          <AddPattern
            rule={id}
            typed={typed}
            onType={setTyped}
            hasCountry={countries.length > 0}
            findings={findings.typed}
          />
          {findings.fault !== undefined && <p className={classes.refused}>{findings.fault}</p>}
          {blockedPatterns.length > 0 && (
            <PatternList
              rule={id}
              pointer={toPointer([...at, 'blockedPatterns'])}
              patterns={blockedPatterns}
              findings={findings.byPattern}
              isPending={findings.isPending}
            />
          )}
        </Section>
      </div>
      <aside className={classes.aside} aria-label="Try the rule">
        <TestNumber rule={rule} isUnsaved={isUnsaved} />
        <Samples id={id} rule={rule} pattern={usable} />
      </aside>
    </div>
  );
}
