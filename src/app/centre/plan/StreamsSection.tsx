import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { startingCallers, startingRequests } from '../../../designer/index.ts';
import { parsePointer } from '../../../model/pointer.ts';
import { useDesignerState } from '../../designer-context.tsx';
import { showRefusal } from '../../dispatch.ts';
import { Section } from '../../screen/Screen.tsx';
import { PlanGroup } from './PlanGroup.tsx';
import classes from './plan.module.css';
import { usePlanScope } from './plan-scope.ts';
import { StreamCard } from './StreamCard.tsx';
import { listWith, type StreamList, streamsOf } from './streams.ts';

const words = {
  callers: {
    title: 'Callers',
    hint: 'Streams of people who dial a number. Those of one stream behave alike.',
    add: 'Add callers',
    none: 'Nobody calls.',
  },
  requests: {
    title: 'Requests',
    hint: 'Streams of people who ask for a callback, or for a number to dial, without calling: by an app or at the console.',
    add: 'Add requests',
    none: 'Nobody asks without a call.',
  },
} as const;

/** Section **Callers** or **Requests**: each stream opens and closes by its name; **Add callers**, **Add requests**. */
export function StreamsSection({ list }: { readonly list: StreamList }) {
  const { id, plan, change } = usePlanScope();
  const field = useDesignerState((state) => state.selection);
  const numbers = useDesignerState(({ workspace }) => workspace.phoneNumbers);
  const queues = useDesignerState(({ workspace }) => workspace.virtualQueues);
  const streams = streamsOf(plan).filter((stream) => stream.list === list);
  const [open, setOpen] = useState<ReadonlySet<string>>(
    new Set(streams.length === 1 ? streams.map(({ key }) => key) : []),
  );
  const show = (key: string, isOpen: boolean) =>
    setOpen((before) => new Set(isOpen ? [...before, key] : [...before].filter((each) => each !== key)));

  useEffect(() => {
    const [collection, of, part, index, place] = field.field === undefined ? [] : parsePointer(field.field);
    // Rates have a section of their own.
    if (collection !== 'trafficPlans' || of !== id || part !== list || index === undefined || place === 'rates') return;
    setOpen((before) => new Set([...before, `${list} ${index}`]));
  }, [field, id, list]);

  const put = (opened: number | undefined, entries: (all: readonly unknown[]) => readonly unknown[]) => {
    const refused = change({ at: [list], value: listWith(plan, list, entries) });
    if (refused !== undefined) showRefusal(refused);
    else if (opened !== undefined) setOpen(new Set([`${list} ${opened}`]));
    else setOpen(new Set());
  };
  const fresh = () => {
    const toMinutes = Math.max(1, Math.floor(plan.hours * 60));
    const rates = (perHour: number) => [{ fromMinutes: 0, toMinutes, perHour }];
    return list === 'callers'
      ? startingCallers(Object.values(numbers)[0]?.number ?? '+1', rates(30))
      : startingRequests(Object.values(queues)[0]?.name ?? 'Queue', rates(10));
  };

  return (
    <Section
      title={words[list].title}
      hint={words[list].hint}
      action={
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => put(streams.length, (all) => [...all, fresh()])}
        >
          {words[list].add}
        </Button>
      }
    >
      <PlanGroup at={[list]}>
        {streams.length === 0 ? (
          <Text size="sm" c="dimmed">
            {words[list].none}
          </Text>
        ) : (
          <div className={classes.streams}>
            {streams.map((stream, index) => (
              <StreamCard
                key={stream.key}
                stream={stream}
                isOpen={open.has(stream.key)}
                onToggle={() => show(stream.key, !open.has(stream.key))}
                onDuplicate={() => put(index + 1, (all) => all.toSpliced(index + 1, 0, all[index]))}
                onDelete={() => put(undefined, (all) => all.toSpliced(index, 1))}
              />
            ))}
          </div>
        )}
      </PlanGroup>
    </Section>
  );
}
