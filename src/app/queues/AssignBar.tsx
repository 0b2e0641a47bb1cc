import { Button } from '@mantine/core';
import { assignRule } from '../../designer/index.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { showDone, useDispatch } from '../dispatch.ts';
import classes from './queues.module.css';
import { RulePicker } from './RulePicker.tsx';
import { ruleChoices, ruleColumns } from './rule-choices.ts';

/** What can be done with the selected queues together: a rule for all of them. One undo takes it back. */
export function AssignBar({ selected, onClear }: { readonly selected: ReadonlySet<string>; onClear(): void }) {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const workspace = useDesignerState((state) => state.workspace);
  const count = selected.size === 1 ? '1 queue' : `${selected.size} queues`;
  return (
    <section className={classes.bar} aria-label="Selected queues">
      <strong>{count} selected</strong>
      {ruleColumns.map((column) => (
        <div key={column.member} className={classes.barRule}>
          <span aria-hidden>{column.label}</span>
          <RulePicker
            label={`${column.label} of the selected queues`}
            value={undefined}
            choices={[...ruleChoices(designer, workspace, column), { id: takeAway, name: 'None: take it away' }]}
            placeholder="Choose…"
            hasNone={false}
            onChange={(rule) => {
              const value = rule === takeAway ? null : rule;
              const { done } = dispatch(assignRule, { virtualQueues: [...selected], [column.member]: value });
              if (done) showDone(`${column.label} of ${count}: saved and in effect.`);
            }}
          />
        </div>
      ))}
      <Button size="xs" variant="subtle" onClick={onClear}>
        Clear selection
      </Button>
    </section>
  );
}

/** Stands among the rules for having none; ids of rules are never blank. */
const takeAway = ' ';
