import { Select } from '@mantine/core';
import { IconAlertTriangle, IconChevronDown } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { Diagnostic } from '../../generated/types.ts';
import classes from './queues.module.css';
import type { RuleChoice } from './rule-choices.ts';

const none = '';

/** From so many rules on the list can be searched. */
const searchFrom = 8;

/**
 * A drop-down of rules. A page has 150 of them, so only the open one is a real list; the others are buttons that say what is
 * chosen. Enter, Space and the arrows open it, Delete takes the rule away.
 */
export function RulePicker({
  label,
  value,
  choices,
  placeholder = 'None',
  hasNone = true,
  finding,
  onChange,
}: {
  readonly label: string;
  readonly value: string | undefined;
  readonly choices: readonly RuleChoice[];
  /** What stands there while nothing is chosen. */
  readonly placeholder?: string;
  /** False where having no rule is no choice of its own. */
  readonly hasNone?: boolean;
  /** What is wrong with the rule that is chosen. */
  readonly finding?: Diagnostic | undefined;
  /** Null takes the rule away. */
  onChange(rule: string | null): void;
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const chosen = choices.find(({ id }) => id === value);
  const close = () => {
    setOpen(false);
    // The button is there again with the next painting.
    requestAnimationFrame(() => button.current?.focus());
  };
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && value !== undefined) onChange(null);
  };
  if (!open)
    return (
      <button
        ref={button}
        type="button"
        role="combobox"
        aria-label={label}
        aria-haspopup="listbox"
        aria-expanded="false"
        className={classes.picker}
        data-none={value === undefined || undefined}
        data-missing={(value !== undefined && !chosen) || undefined}
        data-severity={finding?.severity}
        aria-description={finding?.message}
        title={finding?.message ?? chosen?.name}
        onClick={() => setOpen(true)}
        onKeyDown={keyed}
      >
        <span>{value === undefined ? placeholder : (chosen?.name ?? `${value} (missing)`)}</span>
        {finding && <IconAlertTriangle className={classes.found} size={14} aria-hidden />}
        <IconChevronDown size={14} aria-hidden />
      </button>
    );
  return (
    <Select
      aria-label={label}
      size="xs"
      data-autofocus
      autoFocus
      defaultDropdownOpened
      searchable={choices.length >= searchFrom}
      allowDeselect={false}
      nothingFoundMessage="No such rule"
      value={value ?? (hasNone ? none : null)}
      data={[
        ...(hasNone ? [{ value: none, label: 'None' }] : []),
        ...choices.map(({ id, name, refused }) => ({
          value: id,
          label: refused === undefined ? name : `${name} – not saved yet`,
          disabled: refused !== undefined,
        })),
      ]}
      classNames={{ option: classes.choice ?? '' }}
      comboboxProps={{ width: 260, position: 'bottom-start' }}
      renderOption={({ option }) => (
        <Option label={option.label} reason={choices.find(({ id }) => id === option.value)?.refused} />
      )}
      onChange={(next) => {
        const rule = next === none || next === null ? null : next;
        if (rule !== (value ?? null)) onChange(rule);
      }}
      onDropdownClose={close}
    />
  );
}

function Option({ label, reason }: { readonly label: string; readonly reason: string | undefined }) {
  return (
    <span className={classes.option}>
      {label}
      {reason !== undefined && <small>{reason}</small>}
    </span>
  );
}
