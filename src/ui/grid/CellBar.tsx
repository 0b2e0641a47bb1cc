import { severityIcons } from './GridRow.tsx';
import classes from './grid.module.css';
import type { CellState } from './grid-types.ts';

/** The line below the cells: which cell is active, its whole text, what it inherits and what is wrong with it. */
export function CellBar(props: {
  readonly name: string;
  readonly text: string;
  readonly state: CellState;
  readonly notice: string | undefined;
}) {
  const { state, text } = props;
  const locked = typeof state.readOnly === 'string' ? state.readOnly : state.readOnly ? 'Read only' : undefined;
  return (
    <div className={classes.cellBar} aria-hidden>
      <span className={classes.cellName}>{props.name}</span>
      {text !== '' ? <span className={classes.cellText}>{text}</span> : null}
      {text === '' && state.inherited ? (
        <span className={classes.cellInherited}>
          inherits {state.inherited}
          {state.inheritedFrom ? ` (${state.inheritedFrom})` : ''}
        </span>
      ) : null}
      {locked ? <span className={classes.cellInherited}>{locked}</span> : null}
      {state.problems.map(({ severity, message }) => {
        const Icon = severityIcons[severity];
        return (
          <span key={`${severity}:${message}`} className={classes.cellProblem} data-severity={severity}>
            <Icon size={14} />
            {message}
          </span>
        );
      })}
      {props.notice ? <span className={classes.notice}>{props.notice}</span> : null}
    </div>
  );
}
