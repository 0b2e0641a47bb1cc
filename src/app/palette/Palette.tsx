import { Text, TextInput, Title } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { AnyBlockKind } from '../../model/block.ts';
import { paletteGroups } from '../../model/block.ts';
import { own } from '../../model/json.ts';
import { applicationTypeTitles, phaseTitles } from '../../model/phases.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { useInsertBlock } from '../use-insert-block.ts';
import { PaletteEntry } from './PaletteEntry.tsx';
import classes from './palette.module.css';

/** The kinds of blocks by group: searched by name, dragged onto the canvas, or put after the selected block with Enter. */
export function Palette({ application: id }: { readonly application: string }) {
  const { registry } = useDesigner();
  const type = useDesignerState((state) => own(state.workspace.applications, id)?.type ?? 'default');
  const insert = useInsertBlock(id);
  const [query, setQuery] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const groups = useMemo(() => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const found = registry.kinds.filter(({ definition }) => {
      const text = [definition.title, definition.group, definition.summary, ...(definition.keywords ?? [])].join(' ');
      return words.every((word) => text.toLowerCase().includes(word));
    });
    return paletteGroups
      .map((group) => ({ group, kinds: found.filter(({ definition }) => definition.group === group) }))
      .filter(({ kinds }) => kinds.length > 0);
  }, [registry, query]);

  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-kind]') ?? [])];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const all = entries();
    all[Math.max(0, Math.min(all.length - 1, all.indexOf(document.activeElement as HTMLElement) + step))]?.focus();
  };

  return (
    <section className={classes.palette} aria-labelledby="palette-title" onKeyDown={onKeyDown}>
      <div className={classes.head}>
        <Title order={2} size="h4" id="palette-title">
          Palette
        </Title>
        <TextInput
          size="xs"
          aria-label="Search blocks"
          placeholder="Search blocks"
          leftSection={<IconSearch size={14} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
          onKeyDown={(event) => {
            const [first] = groups[0]?.kinds ?? [];
            if (event.key === 'Enter' && query.trim() !== '' && first) insert(first.definition.kind);
          }}
        />
      </div>
      <div className={classes.groups}>
        <div ref={list}>
          {groups.map(({ group, kinds }) => (
            <fieldset key={group} className={classes.group}>
              <legend>{group}</legend>
              {kinds.map((kind) => {
                const refused = refusedHere(kind, type);
                return (
                  <PaletteEntry
                    key={kind.definition.kind}
                    definition={kind.definition}
                    {...(refused ? { refused } : {})}
                    hint={phasesOf(kind, type)}
                    onInsert={() => insert(kind.definition.kind)}
                  />
                );
              })}
            </fieldset>
          ))}
          {groups.length === 0 && (
            <Text size="sm" c="dimmed" p="sm" role="status">
              No block is called “{query}”.
            </Text>
          )}
        </div>
      </div>
    </section>
  );
}

function refusedHere({ definition }: AnyBlockKind, type: keyof typeof applicationTypeTitles): string | undefined {
  return definition.phases[type].length === 0
    ? `Cannot be used in an application of type ${applicationTypeTitles[type]}.`
    : undefined;
}

function phasesOf({ definition }: AnyBlockKind, type: keyof typeof applicationTypeTitles): string {
  return definition.phases[type].map((phase) => phaseTitles[phase]).join(', ');
}
