import { IconFunction, IconKey, IconStar, IconVariable } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { TextCompletion } from '../form/tools.ts';
import classes from './expression.module.css';

const icons: Readonly<Record<string, typeof IconKey>> = {
  variable: IconVariable,
  function: IconFunction,
  skill: IconStar,
};

/** Suggestions as a listbox; the control keeps the focus and names the active one. */
export function CompletionList({
  id,
  completions,
  active,
  onPick,
}: {
  readonly id: string;
  readonly completions: readonly TextCompletion[];
  readonly active: number;
  onPick(completion: TextCompletion): void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const description = completions[active]?.description;
  return (
    <>
      <div ref={list} id={`${id}-list`} role="listbox" aria-label="Suggestions" className={classes.list}>
        {completions.map((completion, index) => {
          const Icon = icons[completion.kind] ?? IconKey;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text; aria-activedescendant names the option
            <div
              key={`${completion.kind}:${completion.label}`}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={classes.option}
              onMouseDown={(event) => {
                event.preventDefault();
                onPick(completion);
              }}
            >
              <Icon size={14} aria-hidden />
              <span className={classes.name}>{completion.label}</span>
              <span className={classes.detail}>{completion.detail}</span>
            </div>
          );
        })}
      </div>
      {description ? <div className={classes.description}>{description}</div> : null}
    </>
  );
}
