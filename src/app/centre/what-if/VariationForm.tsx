import { NumberInput, Select } from '@mantine/core';
import type { Configuration, Traffic, Workspace } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import classes from '../run/run.module.css';
import { QueueSelect } from './QueueSelect.tsx';
import { SettingFields } from './SettingFields.tsx';
import { agentsIn, mostAgents, type Variation } from './variation.ts';

/** What the choices of a variation are made from. */
export interface VariationFrom {
  readonly plan: Traffic;
  readonly planId: string;
  readonly workspace: Workspace;
  readonly configuration: Configuration | undefined;
  /** What is played is the draft; the other one is what was published. */
  readonly isDraft: boolean;
}

/** Draws a variation, and gives the changed one. */
export function VariationForm({
  from,
  variation,
  onChange,
}: {
  readonly from: VariationFrom;
  readonly variation: Variation;
  onChange(variation: Variation): void;
}) {
  const kinds = [
    { value: 'agents', label: 'Number of agents' },
    { value: 'plan', label: 'Traffic plan' },
    { value: 'capacityRule', label: 'Capacity rule' },
    { value: 'setting', label: 'Setting of a queue' },
    { value: 'configuration', label: from.isDraft ? 'Published instead of draft' : 'Draft instead of published' },
  ];
  return (
    <fieldset className={classes.form} aria-label="The other day" style={{ border: 0, padding: 0, margin: 0 }}>
      <Select
        size="xs"
        w={210}
        label="What is different"
        allowDeselect={false}
        data={kinds}
        value={variation.of}
        onChange={(of) => onChange(initialVariation(of ?? 'agents', from))}
      />
      <Fields from={from} variation={variation} onChange={onChange} />
    </fieldset>
  );
}

/** A variation of a kind to begin with: something that differs where there is anything. */
export function initialVariation(of: string, { plan, planId, workspace, configuration }: VariationFrom): Variation {
  const queue = configuration?.queues.find(({ settings }) => settings)?.name ?? '';
  switch (of) {
    case 'plan':
      return { of, plan: Object.keys(workspace.trafficPlans ?? {}).find((id) => id !== planId) ?? '' };
    case 'capacityRule':
      return { of, queue, rule: null };
    case 'setting':
      return { of, queue, column: 'pushThresholdMin', value: 10 };
    case 'configuration':
      return { of };
    default: {
      // Most plans have the agents who are many in their last row.
      const row = Math.max(0, plan.agents.length - 1);
      const found = plan.agents[row];
      return { of: 'agents', row, count: (found ? agentsIn(found) : 0) + 2 };
    }
  }
}

function Fields({
  from: { plan, planId, workspace, configuration },
  variation,
  onChange,
}: {
  readonly from: VariationFrom;
  readonly variation: Variation;
  onChange(variation: Variation): void;
}) {
  switch (variation.of) {
    case 'agents':
      return (
        <>
          <Select
            size="xs"
            w={200}
            label="Agents"
            allowDeselect={false}
            data={plan.agents.map((row, index) => ({ value: String(index), label: `${row.agent} (${agentsIn(row)})` }))}
            value={String(variation.row)}
            onChange={(value) => onChange({ ...variation, row: Number(value ?? 0) })}
          />
          <NumberInput
            size="xs"
            w={110}
            label="Number"
            min={0}
            max={mostAgents}
            allowDecimal={false}
            value={variation.count}
            onChange={(value) => {
              if (typeof value === 'number') onChange({ ...variation, count: value });
            }}
          />
        </>
      );
    case 'plan':
      return (
        <Select
          size="xs"
          w={260}
          label="Other plan"
          placeholder="There is no other plan"
          allowDeselect={false}
          data={Object.entries(workspace.trafficPlans ?? {})
            .filter(([id]) => id !== planId)
            .map(([value, { name }]) => ({ value, label: name }))}
          value={variation.plan || null}
          onChange={(value) => onChange({ ...variation, plan: value ?? '' })}
        />
      );
    case 'capacityRule':
      return (
        <>
          <QueueSelect
            queues={configuration?.queues.map(({ name }) => name) ?? []}
            queue={variation.queue}
            onChange={(queue) => onChange({ ...variation, queue })}
          />
          <Select
            size="xs"
            w={220}
            label="Rule"
            allowDeselect={false}
            data={[
              { value: '', label: 'None: Slot Capacity counts' },
              ...Object.entries(workspace.capacityRules).map(([value, { name }]) => ({ value, label: name })),
            ]}
            value={variation.rule !== null && own(workspace.capacityRules, variation.rule) ? variation.rule : ''}
            onChange={(value) => onChange({ ...variation, rule: value || null })}
          />
        </>
      );
    case 'setting':
      return configuration ? (
        <SettingFields configuration={configuration} variation={variation} onChange={onChange} />
      ) : null;
    case 'configuration':
      return null;
  }
}
