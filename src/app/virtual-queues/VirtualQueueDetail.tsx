import { Select } from '@mantine/core';
import { useId } from 'react';
import { changeVirtualQueue } from '../../designer/index.ts';
import { usesOf } from '../../designer/uses.ts';
import type { VirtualQueue } from '../../generated/types.ts';
import { diagnosticsWithin } from '../../model/diagnostic.ts';
import { own } from '../../model/json.ts';
import { toPointer } from '../../model/pointer.ts';
import { FieldMessages } from '../../ui/form/FieldMessages.tsx';
import { addresses } from '../addresses.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { DraftInput } from '../inspector/DraftInput.tsx';
import { ObjectActions } from '../screen/ObjectActions.tsx';
import { Screen, Section } from '../screen/Screen.tsx';
import screen from '../screen/screen.module.css';
import { UsedBy, useUses } from '../screen/UsedBy.tsx';
import { useQueueActions } from './use-queue-actions.ts';
import classes from './virtual-queues.module.css';

/** One virtual queue: its description, the rules that hold for its callbacks, who uses it. */
export function VirtualQueueDetail({ id, queue }: { readonly id: string; readonly queue: VirtualQueue }) {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const { numberRules, capacityRules, regionAffinityRules } = useDesignerState((state) => state.workspace);
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const actions = useQueueActions();
  const uses = useUses();
  const at = toPointer(['virtualQueues', id]);
  return (
    <Screen
      parent={{ title: 'Virtual Queues', href: addresses.virtualQueues }}
      title={queue.name}
      purpose="Where calls and callbacks wait. Its name is also the service name of its callbacks."
      actions={<ObjectActions name={queue.name} actions={actions.of(id)} onRename={() => actions.rename(id)} />}
    >
      <div className={screen.content}>
        <FieldMessages
          id={`${id}-messages`}
          messages={diagnosticsWithin(diagnostics, at).filter(
            ({ at: where }) => where === at || where === `${at}/name`,
          )}
        />
        <div className={classes.form}>
          <div className={classes.wide}>
            <DraftInput
              label="Description"
              value={queue.description ?? ''}
              onCommit={(description) => {
                const answer = designer.dispatch(changeVirtualQueue, { virtualQueue: id, description });
                return answer.done ? undefined : answer.reason;
              }}
            />
          </div>
          <RuleField
            label="Region Affinity Rule"
            nothing="None: any region"
            rules={regionAffinityRules ?? noRules}
            value={queue.regionAffinityRule}
            pointer={`${at}/regionAffinityRule`}
            onChange={(regionAffinityRule) => dispatch(changeVirtualQueue, { virtualQueue: id, regionAffinityRule })}
          />
          <RuleField
            label="Number Validation Rule"
            nothing="None: any number is accepted"
            rules={numberRules}
            value={queue.numberRule}
            pointer={`${at}/numberRule`}
            onChange={(numberRule) => dispatch(changeVirtualQueue, { virtualQueue: id, numberRule })}
          />
          <RuleField
            label="Capacity Rule"
            nothing="None: as CALLBACK_SETTINGS says"
            rules={capacityRules}
            value={queue.capacityRule}
            pointer={`${at}/capacityRule`}
            onChange={(capacityRule) => dispatch(changeVirtualQueue, { virtualQueue: id, capacityRule })}
          />
        </div>
        <Section title="Used by" hint="Renaming the queue keeps all of them.">
          <UsedBy
            uses={usesOf(uses, 'virtualQueues', id)}
            nobody="Nothing uses this queue yet. Choose it in a block, or give it a row in CALLBACK_SETTINGS."
          />
        </Section>
      </div>
    </Screen>
  );
}

const noRules: Readonly<Record<string, { readonly name: string }>> = {};

function RuleField({
  label,
  nothing,
  rules,
  value,
  pointer,
  onChange,
}: {
  readonly label: string;
  /** What holds without a rule. */
  readonly nothing: string;
  readonly rules: Readonly<Record<string, { readonly name: string }>>;
  readonly value: string | undefined;
  /** Its place in the workspace: findings about it stand below it. */
  readonly pointer: string;
  onChange(rule: string | null): void;
}) {
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const messagesId = useId();
  const findings = diagnosticsWithin(diagnostics, pointer);
  const data = Object.entries(rules).map(([id, { name }]) => ({ value: id, label: name }));
  const missing = value !== undefined && !own(rules, value);
  return (
    <div data-pointer={pointer}>
      <Select
        label={label}
        data={missing ? [...data, { value, label: `${value} (missing)` }] : data}
        value={value ?? null}
        placeholder={nothing}
        description={data.length === 0 ? 'The workspace has no such rule yet.' : undefined}
        disabled={data.length === 0 && value === undefined}
        error={missing ? 'The rule chosen here does not exist.' : undefined}
        clearable
        clearButtonProps={{ 'aria-label': `Clear ${label}` }}
        // Mantine takes no further element that describes its field.
        aria-description={findings.map(({ message }) => message).join(' ') || undefined}
        onChange={onChange}
      />
      {!missing && <FieldMessages id={messagesId} messages={findings} />}
    </div>
  );
}
