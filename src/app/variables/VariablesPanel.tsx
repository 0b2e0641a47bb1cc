import { useEffect, useMemo, useState } from 'react';
import { parsePointer } from '../../model/pointer.ts';
import { systemVariableWords } from '../../model/system-variable-words.ts';
import { systemVariables } from '../../model/system-variables.ts';
import { useEdited } from '../application-context.tsx';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { useFormTools } from '../inspector/use-form-tools.ts';
import { AddVariable } from './AddVariable.tsx';
import { UsesList } from './UsesList.tsx';
import { variableUses } from './uses.ts';
import { VariableEntry } from './VariableEntry.tsx';
import classes from './variables.module.css';

/** User and system variables of the application being edited, who writes and who reads each. Stands inside an `EditedApplicationProvider`. */
export function VariablesPanel() {
  const designer = useDesigner();
  const { id, application } = useEdited();
  const workspace = useDesignerState((state) => state.workspace);
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const field = useDesignerState((state) => state.selection.field);
  const tools = useFormTools(workspace, id, application);
  const uses = useMemo(() => variableUses(application, designer.registry), [application, designer.registry]);
  const [open, setOpen] = useState<string>();
  useEffect(() => {
    const [, owner, part, name] = field === undefined ? [] : parsePointer(field);
    if (owner === id && part === 'variables') setOpen(name);
  }, [field, id]);
  const names = Object.keys(application.variables);
  return (
    <section className={classes.panel} aria-label="Variables">
      <h2 className={classes.title}>User variables</h2>
      <AddVariable onAdded={setOpen} />
      {names.length === 0 ? (
        <p className={classes.dim}>None yet. A variable keeps what a caller enters or a service answers.</p>
      ) : (
        <ul className={classes.list} aria-label="User variables">
          {Object.entries(application.variables).map(([name, variable]) => (
            <VariableEntry
              key={name}
              name={name}
              variable={variable}
              uses={uses.get(name)}
              diagnostics={diagnostics}
              tools={tools}
              isOpen={open === name}
              onToggle={() => setOpen(open === name ? undefined : name)}
              onRename={setOpen}
            />
          ))}
        </ul>
      )}
      <h2 className={classes.title}>System variables</h2>
      <ul className={classes.list} aria-label="System variables">
        {systemVariables.map(({ name, type, writable }) => (
          <li key={name} className={classes.entry}>
            <div className={classes.row}>
              <span className={`${classes.name} cs-mono`}>{name}</span>
              <span className={classes.type}>{writable ? type : `${type}, read-only`}</span>
            </div>
            <div className={classes.about}>
              <p className={classes.dim}>{systemVariableWords[name]}</p>
              {uses.has(name) ? <UsesList uses={uses.get(name)} /> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
