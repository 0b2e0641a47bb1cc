import { ActionIcon, Button, Checkbox, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useId, useRef } from 'react';
import { Link } from 'wouter';
import { localTime } from '../../calendar/index.ts';
import { setSpecialDayRanges } from '../../designer/index.ts';
import { usesOf } from '../../designer/uses.ts';
import type { Diagnostic, SpecialDay } from '../../generated/types.ts';
import { diagnosticsWithin } from '../../model/diagnostic.ts';
import { toPointer } from '../../model/pointer.ts';
import { FieldMessages } from '../../ui/form/FieldMessages.tsx';
import { addresses } from '../addresses.ts';
import { viewerZone } from '../business-hours/open-text.ts';
import { useDesignerState } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { ObjectActions } from '../screen/ObjectActions.tsx';
import { Screen, Section } from '../screen/Screen.tsx';
import classes from '../screen/screen.module.css';
import { UsedBy, useUses } from '../screen/UsedBy.tsx';
import { DateField } from './DateField.tsx';
import { type DateRange, nextRange, rangeText } from './ranges.ts';
import { useSpecialDayActions } from './use-special-day-actions.ts';

/** One special day: its dates, to be changed. */
export function SpecialDayDetail({ id, day }: { readonly id: string; readonly day: SpecialDay }) {
  const { name, ranges } = day;
  const at = toPointer(['specialDays', id]);
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const findings = diagnosticsWithin(diagnostics, at);
  const users = usesOf(useUses(), 'specialDays', id);
  const dispatch = useDispatch();
  const actions = useSpecialDayActions();
  const table = useRef<HTMLTableElement>(null);
  const set = (next: readonly DateRange[]) => dispatch(setSpecialDayRanges, { specialDay: id, ranges: [...next] });
  const add = () => {
    set([...ranges, nextRange(ranges, localTime(Date.now(), viewerZone()).slice(0, 10))]);
    requestAnimationFrame(() => {
      const firsts = table.current?.querySelectorAll<HTMLInputElement>('input[data-part="from"]');
      firsts?.[firsts.length - 1]?.focus();
    });
  };
  return (
    <Screen
      parent={{ title: 'Special Days', href: addresses.specialDays }}
      title={name}
      purpose="Choose in Business Hours whether a service closes on these days or keeps other hours."
      actions={<ObjectActions name={name} actions={actions.of(id)} onRename={() => actions.rename(id)} />}
    >
      <div className={classes.content}>
        <Section
          title="Days"
          hint="From the first to the last day, both included."
          action={
            <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
              Add days
            </Button>
          }
        >
          {ranges.length === 0 ? (
            <Text size="sm" c="dimmed">
              No days yet: this special day has no effect. Add the days it stands for.
            </Text>
          ) : (
            <Table ref={table} verticalSpacing={4} className={classes.table} aria-label="Days" maw={820}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>First day</Table.Th>
                  <Table.Th>Last day</Table.Th>
                  <Table.Th>Repeats</Table.Th>
                  <Table.Th>In words</Table.Th>
                  <Table.Th w={40}>
                    <VisuallyHidden>Actions</VisuallyHidden>
                  </Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {ranges.map((range, index) => (
                  <RangeRow
                    // biome-ignore lint/suspicious/noArrayIndexKey: days have no name; their place is what they are
                    key={index}
                    range={range}
                    at={`${at}/ranges/${index}`}
                    findings={diagnosticsWithin(findings, `${at}/ranges/${index}`)}
                    onChange={(next) => set(ranges.map((each, place) => (place === index ? next : each)))}
                    onRemove={() => set(ranges.filter((_, place) => place !== index))}
                  />
                ))}
              </Table.Tbody>
            </Table>
          )}
        </Section>
        <Section title="Used by">
          <UsedBy uses={users} nobody="No Business Hours make an exception on it yet, so it has no effect." />
          {users.length === 0 && (
            <div>
              <Button component={Link} href={addresses.businessHours} variant="default" size="xs">
                Go to Business Hours
              </Button>
            </div>
          )}
        </Section>
      </div>
    </Screen>
  );
}

function RangeRow({
  range,
  at,
  findings,
  onChange,
  onRemove,
}: {
  readonly range: DateRange;
  readonly at: string;
  readonly findings: readonly Diagnostic[];
  onChange(range: DateRange): void;
  onRemove(): void;
}) {
  const messagesId = useId();
  const { from, to, yearly = false } = range;
  const words = rangeText(range);
  const wrong = findings.some(({ severity }) => severity === 'error');
  return (
    <Table.Tr data-pointer={at}>
      <Table.Td>
        <DateField
          label={`First day of ${words}`}
          part="from"
          value={from}
          wrong={wrong}
          // One day stays one day when its first day is moved.
          onCommit={(date) => onChange({ ...range, from: date, to: from === to || date > to ? date : to })}
        />
      </Table.Td>
      <Table.Td>
        <DateField
          label={`Last day of ${words}`}
          part="to"
          value={to}
          wrong={wrong}
          onCommit={(date) => onChange({ ...range, to: date })}
        />
        <FieldMessages id={messagesId} messages={findings} />
      </Table.Td>
      <Table.Td>
        <Checkbox
          size="xs"
          label="Every year"
          aria-label={`${words}: every year`}
          checked={yearly}
          onChange={(event) => onChange(event.currentTarget.checked ? { from, to, yearly: true } : { from, to })}
        />
      </Table.Td>
      <Table.Td>{words}</Table.Td>
      <Table.Td>
        <ActionIcon aria-label={`Remove ${words}`} onClick={onRemove}>
          <IconTrash size={16} />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  );
}
