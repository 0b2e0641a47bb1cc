import { Popover } from '@mantine/core';
import { type ComponentProps, type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { searchable } from './find-cells.ts';
import classes from './grid.module.css';
import type { GridChoice, GridCreate, GridEditorProps } from './grid-types.ts';

/** More options than this are not drawn at once; typing narrows them. */
const mostShown = 100;

/** Picks one of several texts by typing part of it; offers to create what is missing. */
export function ChoiceEditor({
  choices,
  create,
  editor,
  searching,
  isOpen = true,
  control,
  onCreate,
}: {
  readonly choices: readonly GridChoice[];
  readonly create?: GridCreate | undefined;
  readonly editor: GridEditorProps;
  /** True once the person typed: until then all options are shown. */
  readonly searching: boolean;
  /** Left out, its options are shown as long as it is there. */
  readonly isOpen?: boolean;
  /** How the control stands in a form; left out, it fills a cell. */
  readonly control?: Pick<ComponentProps<'input'>, 'id' | 'className' | 'placeholder' | 'onClick'>;
  onCreate(typed: string): void;
}) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const { text } = editor;
  const matches = useMemo(() => {
    const wanted = searchable(text.trim());
    if (!searching || wanted === '') return choices;
    const reads = (choice: GridChoice) => searchable(`${choice.text} ${choice.label ?? ''} ${choice.detail ?? ''}`);
    const found = choices.filter((choice) => reads(choice).includes(wanted));
    return found.sort((a, b) => closeness(b, wanted) - closeness(a, wanted));
  }, [choices, text, searching]);
  const shown = matches.slice(0, mostShown);
  const isKnown = choices.some((choice) => choice.text === text.trim());
  const typed = searching && !isKnown ? text.trim() : '';
  const offers = create ? shown.length : -1;
  const first = searching
    ? text.trim() === '' || shown.length === 0
      ? -1
      : 0
    : shown.findIndex((each) => each.text === text);
  const [moved, setMoved] = useState<{ readonly text: string; readonly to: number }>();
  const active = moved?.text === text ? moved.to : first;
  const last = shown.length - 1 + (offers >= 0 ? 1 : 0);

  useEffect(() => {
    list.current?.querySelector(`[data-option="${active}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const to = event.key === 'ArrowDown' ? (active >= last ? 0 : active + 1) : active <= 0 ? last : active - 1;
      setMoved({ text, to });
      event.preventDefault();
    } else if (event.key === 'Enter' && active >= 0 && active === offers) {
      event.preventDefault();
      onCreate(typed);
    } else if (event.key === 'Enter' || event.key === 'Tab') {
      const picked = shown[active];
      // The grid, told of the picked text first, then moves on as after any other editor.
      if (picked) editor.onChange(picked.text);
    }
  };

  return (
    <Popover
      opened={isOpen && last >= 0}
      position="bottom-start"
      offset={2}
      width="max-content"
      trapFocus={false}
      withRoles={false}
      withinPortal
    >
      <Popover.Target>
        <input
          className={classes.input}
          {...control}
          role="combobox"
          aria-expanded={isOpen && last >= 0}
          aria-controls={isOpen ? `${id}-list` : undefined}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
          aria-label={editor['aria-label']}
          aria-invalid={editor['aria-invalid']}
          aria-describedby={editor['aria-describedby']}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => editor.onChange(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </Popover.Target>
      <Popover.Dropdown p={0} role="dialog" aria-label={editor['aria-label']}>
        {/* Pressing in the list leaves the focus in the cell. */}
        <div
          ref={list}
          id={`${id}-list`}
          role="listbox"
          aria-label={editor['aria-label']}
          className={classes.options}
          onMouseDown={(event) => event.preventDefault()}
        >
          {shown.map((choice, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the cell; aria-activedescendant names the option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the cell's own keys pick the active option
            <div
              key={choice.text}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              data-option={index}
              className={classes.option}
              onClick={() => editor.commit(choice.text)}
            >
              <span>{choice.label ?? choice.text}</span>
              {choice.detail ? <span className={classes.optionDetail}>{choice.detail}</span> : null}
            </div>
          ))}
          {offers >= 0 ? (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the cell; aria-activedescendant names the option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the cell's own keys pick the active option
            <div
              id={`${id}-${offers}`}
              role="option"
              aria-selected={active === offers}
              data-option={offers}
              data-create
              className={classes.option}
              onClick={() => onCreate(typed)}
            >
              {create?.label(typed)}
            </div>
          ) : null}
        </div>
        {matches.length > shown.length ? (
          <div className={classes.optionsMore}>{matches.length - shown.length} more: type to narrow</div>
        ) : null}
      </Popover.Dropdown>
    </Popover>
  );
}

/** What is typed in full comes before what begins so, and that before what only contains it. */
function closeness(choice: GridChoice, wanted: string): number {
  const name = searchable(choice.label ?? choice.text);
  return name === wanted ? 2 : name.startsWith(wanted) ? 1 : 0;
}
