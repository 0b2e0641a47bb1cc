import { Text, Title } from '@mantine/core';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useEdited } from '../application-context.tsx';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { openDialog } from '../edit/dialogs.ts';
import { useRemoveSelection } from '../edit/use-remove-selection.ts';
import { useRenameBlock } from '../edit/use-rename-block.ts';
import { useFaces } from '../use-faces.ts';
import { openView } from '../view-state.ts';
import { OutlineRow } from './OutlineRow.tsx';
import { OutlineTools } from './OutlineTools.tsx';
import classes from './outline.module.css';
import { outlineRows, type Row } from './rows.ts';

/** The application as a tree: phases, their blocks in the order of the flow, and where each outlet leads. All of the canvas can be done here by key. */
export function Outline() {
  const { id, application } = useEdited();
  const designer = useDesigner();
  const faces = useFaces(id);
  const selection = useDesignerState((state) => state.selection);
  const remove = useRemoveSelection();
  const rename = useRenameBlock();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [activeKey, setActiveKey] = useState('phase:initialize');
  const tree = useRef<HTMLDivElement>(null);
  const rows = useMemo(
    () => outlineRows(application, designer.registry, faces, closed),
    [application, designer, faces, closed],
  );
  const active = rows.find(({ key }) => key === activeKey) ?? rows[0];
  const block = active?.block;

  // What is selected elsewhere becomes the active row here.
  useEffect(() => {
    const [only] = selection.application === id ? selection.blocks : [];
    if (only !== undefined) setActiveKey((key) => (rowBlock(key) === only ? key : `block:${only}`));
  }, [selection, id]);
  useEffect(() => {
    if (active) document.getElementById(rowId(active.key))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const activate = (row: Row) => {
    setActiveKey(row.key);
    designer.select({ application: id, blocks: row.block === undefined ? [] : [row.block], connections: [] });
  };
  const toggle = (row: Row, open: boolean) =>
    setClosed((before) => {
      const next = new Set(before);
      if (open) next.delete(row.key);
      else next.add(row.key);
      return next;
    });
  const add = () =>
    openDialog({
      show: 'add',
      ...(block === undefined ? {} : { after: block }),
      ...(active?.outlet ? { outlet: active.outlet.id } : {}),
    });
  const connect = () =>
    block !== undefined &&
    openDialog({ show: 'connect', block, ...(active?.outlet ? { outlet: active.outlet.id } : {}) });

  const follow = () => {
    if (active?.outlet?.to != null) setActiveKey(`block:${active.outlet.to}`);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (!active || event.ctrlKey || event.metaKey || event.altKey) return;
    const index = rows.indexOf(active);
    const go = (row: Row | undefined) => row && activate(row);
    const done = (act: () => void) => {
      event.preventDefault();
      act();
    };
    switch (event.key) {
      case 'ArrowDown':
        return done(() => go(rows[index + 1]));
      case 'ArrowUp':
        return done(() => go(rows[index - 1]));
      case 'Home':
        return done(() => go(rows[0]));
      case 'End':
        return done(() => go(rows.at(-1)));
      case 'ArrowRight':
        return done(() => (active.open === false ? toggle(active, true) : go(rows[index + 1])));
      case 'ArrowLeft':
        return done(() =>
          active.open === true
            ? toggle(active, false)
            : go(rows.slice(0, index).findLast(({ level }) => level < active.level)),
        );
      case 'Enter':
        return done(() => (active.outlet ? connect() : openView('inspectorOpen')));
      case 'a':
        return done(add);
      case 'c':
        return done(connect);
      case 'F2':
        return done(() => block !== undefined && rename(block));
      case 'm':
        return done(() => block !== undefined && openDialog({ show: 'move', block }));
      case 'g':
        return done(follow);
      case 'Delete':
      case 'Backspace':
        return done(remove);
    }
  };

  return (
    <section className={classes.outline} aria-labelledby="outline-title">
      <div className={classes.head}>
        <Title order={2} size="h4" id="outline-title">
          Outline
        </Title>
        <OutlineTools
          block={block}
          canFollow={active?.outlet?.to != null}
          onAdd={add}
          onConnect={connect}
          onRename={rename}
          onRemove={remove}
          onFollow={follow}
        />
      </div>
      <div className={classes.scroll}>
        <div
          ref={tree}
          role="tree"
          aria-label={`Outline of ${application.name}`}
          aria-describedby="outline-keys"
          tabIndex={0}
          className={classes.tree}
          onKeyDown={onKeyDown}
          {...(active ? { 'aria-activedescendant': rowId(active.key) } : {})}
        >
          {rows.map((row) => (
            <OutlineRow
              key={row.key}
              id={rowId(row.key)}
              row={row}
              isActive={row === active}
              isSelected={row.block !== undefined && row.outlet === undefined && selection.blocks.includes(row.block)}
              onActivate={() => {
                activate(row);
                tree.current?.focus();
              }}
              onToggle={() => toggle(row, row.open === false)}
            />
          ))}
        </div>
      </div>
      <Text id="outline-keys" size="xs" c="dimmed" className={classes.keys}>
        Arrows move and fold · A adds a block after this one · C connects · F2 renames · M moves · G follows an outlet ·
        Delete deletes · Enter opens
      </Text>
    </section>
  );
}

function rowId(key: string): string {
  return `outline-${key}`;
}

function rowBlock(key: string): string | undefined {
  const [what, block] = key.split(':');
  return what === 'phase' ? undefined : block;
}
