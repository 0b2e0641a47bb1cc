import { Button, Popover, Title } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconChevronDown, IconChevronLeft } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { usesOf } from '../../designer/uses.ts';
import { own } from '../../model/json.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { RowMenu } from '../screen/RowMenu.tsx';
import { UsedBy, useUses } from '../screen/UsedBy.tsx';
import { assignedText } from './assigned-text.ts';
import type { RuleKind } from './rule-kind.ts';
import classes from './rules.module.css';
import { useRuleActions } from './use-rule-actions.ts';

/** The head of the open object: its name, who uses it, Save Changes (Ctrl+S) and Revert, and what else can be done with it. */
export function RuleHead({
  kind,
  id,
  actions,
}: {
  readonly kind: RuleKind;
  readonly id: string;
  /** Further actions of the page, before Save Changes. */
  readonly actions?: ReactNode;
}) {
  const designer = useDesigner();
  const rule = useDesignerState(({ workspace }) =>
    own<{ name: string; draft?: object }>(workspace[kind.collection] ?? {}, id),
  );
  const { save, revert, of } = useRuleActions(kind);
  const unsaved = rule?.draft !== undefined;
  useHotkeys([['mod+S', () => unsaved && save(id)]], []);
  // Asked again with every change of the rule: a draft that cannot be saved says why.
  const refused = unsaved ? kind.save(id).refuse(designer) : undefined;
  return (
    <header className={classes.head}>
      <Link href={kind.all} className={classes.back} aria-label={`All ${kind.nouns}`}>
        <IconChevronLeft size={18} aria-hidden />
      </Link>
      <Title order={2} className={classes.title ?? ''}>
        {rule?.name ?? id}
      </Title>
      {unsaved && <span className={classes.badge}>Not saved</span>}
      {kind.about ? <About kind={kind} id={id} /> : <Assigned kind={kind} id={id} />}
      <div className={classes.actions}>
        {actions}
        <Button variant="default" disabled={!unsaved} onClick={() => revert(id)}>
          Revert
        </Button>
        <Button disabled={!unsaved} title="Ctrl+S" onClick={() => save(id)}>
          Save Changes
        </Button>
        <RowMenu name={rule?.name ?? id} actions={of(id)} />
      </div>
      {refused !== undefined && (
        <p className={classes.refused} role="status">
          It cannot be saved yet. {refused}
        </p>
      )}
    </header>
  );
}

function About({ kind, id }: { readonly kind: RuleKind; readonly id: string }) {
  const text = useDesignerState(({ workspace }) => kind.about?.(workspace, id));
  return <span className={classes.about}>{text}</span>;
}

function Assigned({ kind, id }: { readonly kind: RuleKind; readonly id: string }) {
  const uses = usesOf(useUses(), kind.collection, id);
  const [open, setOpen] = useState(false);
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus shadow="md">
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          rightSection={<IconChevronDown size={14} aria-hidden />}
          onClick={() => setOpen(!open)}
        >
          {assignedText(uses.length)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <UsedBy uses={uses} nobody={`No queue has this ${kind.noun}. Assign it on the Queues page.`} />
      </Popover.Dropdown>
    </Popover>
  );
}
