import { Button, Text, TextInput, Title } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { usesOf } from '../../designer/uses.ts';
import { diagnosticsWithin } from '../../model/diagnostic.ts';
import { own } from '../../model/json.ts';
import { toPointer } from '../../model/pointer.ts';
import { ProblemMark } from '../../ui/index.ts';
import { useDesignerState } from '../designer-context.tsx';
import { EmptyState, Screen } from '../screen/Screen.tsx';
import { useUses } from '../screen/UsedBy.tsx';
import { assignedText } from './assigned-text.ts';
import type { RuleKind } from './rule-kind.ts';
import classes from './rules.module.css';
import { useRuleActions } from './use-rule-actions.ts';

/** Entries drawn at once; the search finds the others. */
const mostShown = 500;
/** From so many on there is a search. */
const searchFrom = 8;

/** What the frame reads of an object, whatever its kind. */
interface Listed {
  readonly name: string;
  readonly draft?: object;
}

const none: Readonly<Record<string, Listed>> = {};

/** A page under Tools: all objects of a kind at the left, the open one beside them. */
export function RulesScreen({
  kind,
  id,
  children,
}: {
  readonly kind: RuleKind;
  readonly id: string | undefined;
  /** Draws the open one, which exists. */
  readonly children: (id: string) => ReactNode;
}) {
  const objects: Readonly<Record<string, Listed>> =
    useDesignerState((state) => state.workspace[kind.collection]) ?? none;
  const { create } = useRuleActions(kind);
  const isEmpty = Object.keys(objects).length === 0;
  const button = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={create}>
      {kind.newLabel}
    </Button>
  );
  return (
    <Screen title={kind.title} purpose={kind.purpose} actions={!isEmpty && button}>
      {isEmpty && id === undefined ? (
        <EmptyState title={`No ${kind.nouns} yet`} action={button}>
          {kind.emptyText}
        </EmptyState>
      ) : (
        <div className={classes.panes} data-open={id === undefined ? undefined : true}>
          <RuleList kind={kind} objects={objects} id={id} />
          <div className={classes.open}>
            <OpenRule kind={kind} objects={objects} id={id}>
              {children}
            </OpenRule>
          </div>
        </div>
      )}
    </Screen>
  );
}

function OpenRule({
  kind,
  objects,
  id,
  children,
}: {
  readonly kind: RuleKind;
  readonly objects: Readonly<Record<string, Listed>>;
  readonly id: string | undefined;
  readonly children: (id: string) => ReactNode;
}) {
  if (id !== undefined && own(objects, id)) return <div key={id}>{children(id)}</div>;
  if (id === undefined)
    return (
      <EmptyState title={`Choose a ${kind.noun}`}>The list has all {kind.nouns} and what each is used by.</EmptyState>
    );
  return (
    <EmptyState
      title={`There is no such ${kind.noun}`}
      action={
        <Button component={Link} href={kind.all}>
          All {kind.nouns}
        </Button>
      }
    >
      It was deleted, or the address is wrong. Undo (Ctrl+Z) brings back what was deleted.
    </EmptyState>
  );
}

function RuleList({
  kind,
  objects,
  id,
}: {
  readonly kind: RuleKind;
  readonly objects: Readonly<Record<string, Listed>>;
  readonly id: string | undefined;
}) {
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const workspace = useDesignerState((state) => state.workspace);
  const uses = useUses();
  const [query, setQuery] = useState('');
  const all = Object.entries(objects).sort(([, a], [, b]) => a.name.localeCompare(b.name));
  const wanted = query.trim().toLowerCase();
  const found = all.filter(([, { name }]) => name.toLowerCase().includes(wanted));
  return (
    <nav className={classes.list} aria-label={kind.listTitle ?? kind.title}>
      {kind.listTitle !== undefined && (
        <Title order={2} size="h4" className={classes.listTitle ?? ''}>
          {kind.listTitle}
        </Title>
      )}
      {all.length >= searchFrom && (
        <TextInput
          className={classes.search ?? ''}
          aria-label={`Search ${kind.nouns}`}
          placeholder="Search"
          leftSection={<IconSearch size={15} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <ul>
        {found.slice(0, mostShown).map(([each, { name, draft }]) => (
          <li key={each}>
            <Link href={kind.one(each)} className={classes.entry} aria-current={each === id ? 'page' : undefined}>
              <span className={classes.name}>{name}</span>
              <ProblemMark findings={diagnosticsWithin(diagnostics, toPointer([kind.collection, each]))} />
              <small>
                {draft !== undefined && <span className={classes.unsaved}>Not saved · </span>}
                {kind.about?.(workspace, each) ?? assignedText(usesOf(uses, kind.collection, each).length)}
              </small>
            </Link>
          </li>
        ))}
      </ul>
      {found.length > mostShown && (
        <Text size="xs" c="dimmed" p="xs" role="status">
          {found.length - mostShown} more are not shown. Search to find them.
        </Text>
      )}
      {found.length === 0 && (
        <Text size="xs" c="dimmed" p="xs" role="status">
          Nothing is called “{query}”.
        </Text>
      )}
    </nav>
  );
}
