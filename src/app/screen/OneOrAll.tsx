import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { useDesignerState } from '../designer-context.tsx';
import { EmptyState, Screen } from './Screen.tsx';

/** A collection whose objects have a screen each, beside the list of all. */
type Listed = 'businessHours' | 'specialDays' | 'virtualQueues';

/** The object that the address names, or all of them when it names none. One that is not there says so and leads to all. */
export function OneOrAll<C extends Listed>({
  collection,
  id,
  title,
  purpose,
  missing,
  href,
  all,
  children,
}: {
  readonly collection: C;
  readonly id: string | undefined;
  /** Title of the list. */
  readonly title: string;
  readonly purpose: string;
  /** What is said of an object that is not there. */
  readonly missing: string;
  /** Address of the list. */
  readonly href: string;
  readonly all: ReactNode;
  readonly children: (id: string, object: Workspace[C][string]) => ReactNode;
}) {
  // The collection is the one of that name: its objects are of its type.
  const objects = useDesignerState(({ workspace }) => workspace[collection]) as Readonly<
    Record<string, Workspace[C][string]>
  >;
  if (id === undefined) return all;
  const object = own(objects, id);
  if (object !== undefined) return children(id, object);
  return (
    <Screen title={title} purpose={purpose}>
      <EmptyState
        title={missing}
        action={
          <Button component={Link} href={href}>
            All {title}
          </Button>
        }
      >
        It was deleted, or the address is wrong. Undo (Ctrl+Z) brings back what was deleted.
      </EmptyState>
    </Screen>
  );
}
