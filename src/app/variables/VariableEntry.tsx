import { Button, Checkbox, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconLock, IconTrash } from '@tabler/icons-react';
import { useId, useMemo } from 'react';
import { changeVariable, removeVariable, renameVariable } from '../../designer/index.ts';
import type { Diagnostic, Variable } from '../../generated/types.ts';
import { toPointer } from '../../model/pointer.ts';
import { type FormTools, ProblemMark, SchemaForm } from '../../ui/index.ts';
import { useEdited } from '../application-context.tsx';
import { useDesigner } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { DraftInput } from '../inspector/DraftInput.tsx';
import { UsesList } from './UsesList.tsx';
import type { VariableUses } from './uses.ts';
import { editedVariable, emptyValues, variableForm } from './variable-form.ts';
import classes from './variables.module.css';

/** One user variable: a row, and when it is open its declaration, its uses and its end. */
export function VariableEntry({
  name,
  variable,
  uses,
  diagnostics,
  tools,
  isOpen,
  onToggle,
  onRename,
}: {
  readonly name: string;
  readonly variable: Variable;
  readonly uses: VariableUses | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly tools: FormTools;
  readonly isOpen: boolean;
  onToggle(): void;
  onRename(newName: string): void;
}) {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const { id: application, application: edited } = useEdited();
  const bodyId = useId();
  const place = toPointer(['applications', application, 'variables', name]);
  const own = useMemo(
    () =>
      diagnostics.flatMap((each) =>
        each.at === place || each.at.startsWith(`${place}/`)
          ? [{ ...each, at: each.at.slice(place.length) || '/type' }]
          : [],
      ),
    [diagnostics, place],
  );
  const schema = useMemo(() => variableForm(variable, edited.type), [variable, edited.type]);
  const change = (next: Variable) => dispatch(changeVariable, { application, name, variable: next });
  const Chevron = isOpen ? IconChevronDown : IconChevronRight;

  return (
    <li className={classes.entry}>
      <UnstyledButton className={classes.row ?? ''} aria-expanded={isOpen} aria-controls={bodyId} onClick={onToggle}>
        <Chevron size={14} aria-hidden />
        <span className={`${classes.name} cs-mono`}>{name}</span>
        {variable.secure ? <IconLock size={14} role="img" aria-label="Secure" /> : null}
        <span className={classes.type}>{variable.type}</span>
        <ProblemMark findings={own} />
      </UnstyledButton>
      <div id={bodyId}>
        {isOpen ? (
          <div className={classes.body}>
            <DraftInput
              label="Name"
              monospace
              value={name}
              onCommit={(newName) => {
                const answer = designer.dispatch(renameVariable, { application, name, newName });
                if (!answer.done) return answer.reason;
                onRename(newName);
                return undefined;
              }}
            />
            <Checkbox
              size="xs"
              label="Starts with a value"
              description="Otherwise it has no value until a block assigns one."
              checked={variable.initial !== undefined}
              onChange={(event) => {
                const { initial: _, ...rest } = variable;
                change(event.currentTarget.checked ? { ...rest, initial: emptyValues[variable.type] } : rest);
              }}
            />
            <SchemaForm
              schema={schema}
              // A declaration is JSON; its generated type does not say so itself.
              value={{ ...variable } as never}
              diagnostics={own}
              tools={tools}
              label={`Variable ${name}`}
              onChange={(next) => change(editedVariable(variable, next))}
            />
            <UsesList uses={uses} />
            <div>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconTrash size={14} />}
                onClick={() => dispatch(removeVariable, { application, name })}
              >
                Delete {name}
              </Button>
            </div>
          </div>
        ) : null}
      </div>
    </li>
  );
}
