import { ActionIcon, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useId, useMemo, useRef } from 'react';
import { addBlockedPattern } from '../../designer/index.ts';
import type { PatternFinding } from '../../numbers/index.ts';
import { explainPattern } from '../../numbers/index.ts';
import { announce } from '../announce.tsx';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { Explained } from './Explained.tsx';
import { Findings } from './finding-marks.tsx';
import classes from './numbers.module.css';

/** The field for one more blocked pattern. What it would block is told while it is typed; “plus” adds it. */
export function AddPattern({
  rule,
  typed,
  onType,
  hasCountry,
  findings,
}: {
  readonly rule: string;
  readonly typed: string;
  onType(pattern: string): void;
  readonly hasCountry: boolean;
  /** What the worker found about the pattern as it is now; undefined while it is looking. */
  readonly findings: readonly PatternFinding[] | undefined;
}) {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const messages = useId();
  const field = useRef<HTMLInputElement>(null);
  // Whether it can be added depends on the rule as it is now.
  const content = useDesignerState(({ workspace }) => workspace.numberRules);
  const pattern = typed.trim();
  const explanation = useMemo(() => (pattern === '' ? undefined : explainPattern(pattern)), [pattern]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew when the rules are others
  const refused = useMemo(
    () => (pattern === '' ? undefined : designer.refuse(addBlockedPattern, { rule, pattern })),
    [designer, rule, pattern, content],
  );
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (pattern === '' || refused !== undefined) {
      field.current?.focus();
      return;
    }
    if (!dispatch(addBlockedPattern, { rule, pattern }).done) return;
    announce(`${pattern} added.`);
    onType('');
    field.current?.focus();
  };
  return (
    <form className={classes.add} onSubmit={add}>
      <div className={classes.addField}>
        <TextInput
          ref={field}
          label="Blocked number pattern"
          placeholder={hasCountry ? '^1234[0-9]+' : 'Permit a country first'}
          disabled={!hasCountry}
          value={typed}
          error={refused !== undefined}
          aria-describedby={messages}
          classNames={{ input: 'cs-mono' }}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => onType(event.currentTarget.value)}
        />
        <ActionIcon
          type="submit"
          variant="filled"
          color="accent"
          size={32}
          aria-label="Add"
          disabled={!hasCountry || pattern === '' || refused !== undefined}
        >
          <IconPlus size={18} />
        </ActionIcon>
      </div>
      <div id={messages} className={classes.told}>
        {!hasCountry && (
          <p className={classes.note}>Permit a country first: patterns block numbers of the permitted countries.</p>
        )}
        {hasCountry && pattern === '' && (
          <p className={classes.note}>
            A regular expression, compared with the number in E.164, with its plus and without: ^1234[0-9]+ blocks what
            starts with 1234.
          </p>
        )}
        {explanation && <Explained pattern={pattern} explanation={explanation} />}
        {explanation && !explanation.problem && refused !== undefined && <p className={classes.refused}>{refused}</p>}
        {explanation && !explanation.problem && findings && findings.length > 0 && <Findings findings={findings} />}
      </div>
    </form>
  );
}
