import { Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import classes from './choice-list.module.css';

/** One thing to choose. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly detail?: string;
  readonly keywords?: string;
  readonly group?: string;
  readonly icon?: ReactNode;
  /** Why it cannot be chosen now; it is shown and read, but greyed. */
  readonly refused?: string;
}

/** Choices shown at once; the search finds the others. */
const mostShown = 200;

/** A search field over a list, worked by keyboard alone: arrows move, Enter chooses, typing narrows. */
export function ChoiceList({
  label,
  choices,
  onChoose,
  height = 320,
}: {
  readonly label: string;
  readonly choices: readonly Choice[];
  onChoose(value: string): void;
  readonly height?: number;
}) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const found = useMemo(() => matching(choices, query).slice(0, mostShown), [choices, query]);
  const activeIndex = Math.min(active, found.length - 1);

  useEffect(() => {
    list.current?.querySelector(`[data-index="${activeIndex}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [activeIndex]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive(Math.max(0, Math.min(found.length - 1, activeIndex + step)));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const choice = found[activeIndex];
      if (choice && choice.refused === undefined) onChoose(choice.value);
    }
  };

  return (
    <div>
      <TextInput
        aria-label={label}
        placeholder={label}
        leftSection={<IconSearch size={15} aria-hidden />}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        data-autofocus
        role="combobox"
        aria-expanded
        aria-autocomplete="list"
        aria-controls={`${id}-list`}
        {...(found.length > 0 ? { 'aria-activedescendant': `${id}-${activeIndex}` } : {})}
      />
      <div className={classes.scroll} style={{ maxHeight: height }} tabIndex={-1}>
        <div ref={list} id={`${id}-list`} role="listbox" aria-label={label}>
          {found.map((choice, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the search field has the keys, and names the active option
            // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the search field
            <div
              key={choice.value}
              id={`${id}-${index}`}
              data-index={index}
              role="option"
              aria-selected={index === activeIndex}
              aria-disabled={choice.refused !== undefined}
              className={classes.choice}
              onPointerMove={() => setActive(index)}
              onClick={() => choice.refused === undefined && onChoose(choice.value)}
            >
              {choice.icon}
              <span className={classes.text}>
                <span>{choice.label}</span>
                {(choice.refused ?? choice.detail) && <small>{choice.refused ?? choice.detail}</small>}
              </span>
              {choice.group && <small className={classes.group}>{choice.group}</small>}
            </div>
          ))}
        </div>
        {found.length === 0 && (
          <Text size="sm" c="dimmed" p="xs" role="status">
            Nothing is called “{query}”.
          </Text>
        )}
      </div>
    </div>
  );
}

/** Choices that have every word of the query; those that can be chosen come first. */
function matching(choices: readonly Choice[], query: string): readonly Choice[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = choices.filter((choice) => {
    const text = `${choice.label} ${choice.detail ?? ''} ${choice.group ?? ''} ${choice.keywords ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return [...found.filter(({ refused }) => !refused), ...found.filter(({ refused }) => refused)];
}
