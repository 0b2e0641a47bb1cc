import { Text, Title } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import classes from './screen.module.css';

/** A screen of the studio: its title, its purpose in one line, its actions at the top right, and below what it is about. */
export function Screen({
  title,
  purpose,
  actions,
  parent,
  children,
}: {
  readonly title: string;
  readonly purpose: ReactNode;
  readonly actions?: ReactNode;
  /** The list that this object is one of. */
  readonly parent?: { readonly title: string; readonly href: string };
  readonly children: ReactNode;
}) {
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        <div className={classes.titles}>
          {parent && (
            <nav aria-label="Path" className={classes.path}>
              <Link href={parent.href}>{parent.title}</Link>
              <IconChevronRight size={13} aria-hidden />
            </nav>
          )}
          <Title order={1}>{title}</Title>
          <Text size="sm" c="dimmed" component="div">
            {purpose}
          </Text>
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      <div className={classes.body}>{children}</div>
    </div>
  );
}

/** What stands on a screen that has nothing to show: what it would be for, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <Title order={2}>{title}</Title>
      <Text size="sm" c="dimmed" maw={520} mx="auto">
        {children}
      </Text>
      {action && <div className={classes.emptyAction}>{action}</div>}
    </div>
  );
}

/** A part of a screen with its own heading. */
export function Section({
  title,
  hint,
  action,
  children,
}: {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.sectionHead}>
        <Title order={2} size="h3">
          {title}
        </Title>
        {hint && (
          <Text size="xs" c="dimmed" component="div">
            {hint}
          </Text>
        )}
        {action && <div className={classes.sectionAction}>{action}</div>}
      </div>
      {children}
    </section>
  );
}
