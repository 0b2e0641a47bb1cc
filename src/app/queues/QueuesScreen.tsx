import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useCallback, useMemo, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '../addresses.ts';
import { announce } from '../announce.tsx';
import { useDesignerState } from '../designer-context.tsx';
import { EmptyState, Screen } from '../screen/Screen.tsx';
import { dayOf, timeOfDay, zoneAt } from '../simulator/words.ts';
import { openView, useView } from '../view-state.ts';
import { AssignBar } from './AssignBar.tsx';
import { filterQueues, nearestPage, pageOf, sortedQueues } from './listed-queues.ts';
import { Pages } from './Pages.tsx';
import { type Pulled, usePulled } from './pulled.ts';
import { QueueFilterBar } from './QueueFilterBar.tsx';
import { QueueTable } from './QueueTable.tsx';
import { useQueueList } from './queue-list.ts';
import classes from './queues.module.css';

/** The page Tools › Queues: what queues do at the moment, and the rules that hold for them. */
export function QueuesScreen() {
  const virtualQueues = useDesignerState((state) => state.workspace.virtualQueues);
  const pulled = usePulled();
  const { page, ...filter } = useQueueList();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const sorted = useMemo(() => sortedQueues({ virtualQueues }), [virtualQueues]);
  const found = filterQueues(sorted, filter);
  const shownPage = nearestPage(page, found.length);
  const select = useCallback(
    (ids: readonly string[], on: boolean) =>
      setSelected((before) => {
        const next = new Set(before);
        for (const id of ids) {
          if (on) next.add(id);
          else next.delete(id);
        }
        return next;
      }),
    [],
  );
  // A queue that was deleted is selected no more.
  const still = useMemo(
    () => new Set([...selected].filter((id) => Object.hasOwn(virtualQueues, id))),
    [selected, virtualQueues],
  );
  const refresh = () => {
    pulled.refresh();
    announce(sorted.length === 1 ? '1 queue is refreshed.' : `${sorted.length} queues are refreshed.`);
  };
  return (
    <Screen
      title="Queues"
      purpose={`Estimated waits, callbacks and rules of each virtual queue. Open and close times are those of this device, in ${zoneAt(pulled.at)}.`}
      actions={
        sorted.length > 0 && (
          <>
            <span className={classes.refreshed}>
              Refreshed {dayOf(pulled.at)} {timeOfDay(pulled.at)}
            </span>
            <Button leftSection={<IconRefresh size={16} aria-hidden />} onClick={refresh}>
              Refresh
            </Button>
          </>
        )
      }
    >
      {sorted.length === 0 ? (
        <EmptyState
          title="No virtual queues yet"
          action={
            <Button component={Link} href={addresses.virtualQueues}>
              Virtual Queues
            </Button>
          }
        >
          Calls and callbacks wait in virtual queues. Make one there, and give it a row in CALLBACK_SETTINGS.
        </EmptyState>
      ) : (
        <div className={classes.page}>
          <NothingRuns pulled={pulled} />
          <div className={classes.tools}>
            <QueueFilterBar queues={sorted} shown={found.length} />
            <Pages page={shownPage} count={found.length} />
          </div>
          {still.size > 0 && <AssignBar selected={still} onClear={() => setSelected(new Set())} />}
          {found.length === 0 ? (
            <EmptyState title="No queue is displayed">
              No queue that may be displayed has “{filter.criterion}” in its name.
            </EmptyState>
          ) : (
            <div className={classes.scroll}>
              <QueueTable queues={pageOf(found, shownPage)} pulled={pulled} selected={still} onSelect={select} />
            </div>
          )}
        </div>
      )}
    </Screen>
  );
}

function NothingRuns({ pulled }: { readonly pulled: Pulled }) {
  const simulatorOpen = useView((state) => state.simulatorOpen);
  if (pulled.of('').running) return null;
  return (
    <p className={classes.notice} role="note">
      Figures are unknown because no simulation ran when they were asked for.{' '}
      {simulatorOpen ? 'Click Refresh once it runs.' : 'Start the simulator, then click Refresh.'}
      {!simulatorOpen && (
        <Button size="compact-xs" variant="light" onClick={() => openView('simulatorOpen')}>
          Start the simulator
        </Button>
      )}
    </p>
  );
}
