import { Alert, Button, Checkbox, FileInput, Group, Modal, NumberInput, Stack, Table, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { create } from 'zustand';
import { parseHolidays } from '../../calendar/index.ts';
import { importSpecialDays } from '../../designer/index.ts';
import { addresses } from '../addresses.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { showDone } from '../dispatch.ts';
import { useReturnFocus } from '../use-return-focus.ts';
import { previewHolidays } from './preview-holidays.ts';
import { rangesText } from './ranges.ts';
import classes from './special-days.module.css';

const useOpen = create<{ readonly open: boolean }>(() => ({ open: false }));

/** Opens the dialog that imports holidays from an iCalendar file. */
export function openHolidayImport(): void {
  useOpen.setState({ open: true });
}

/** The dialog of `openHolidayImport`; there is one on the page. */
export function ImportHolidaysDialog() {
  const open = useOpen((state) => state.open);
  return open ? <Importing /> : null;
}

/** Largest file that is read, in bytes. */
const largestFile = 5_000_000;

/** Problems and holidays drawn at once. */
const mostShown = 200;

/** What becomes of a holiday, in words. */
const becomes = { new: 'New', changed: 'Adds days to the one there is', same: 'Already there' } as const;

function Importing() {
  useReturnFocus();
  const designer = useDesigner();
  const [, navigate] = useLocation();
  const { specialDays, businessHours } = useDesignerState(({ workspace }) => workspace);
  const thisYear = new Date().getFullYear();
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState<string>();
  const [years, setYears] = useState(3);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [closedIn, setClosedIn] = useState<string[]>([]);
  const [refused, setRefused] = useState<string>();
  const parsed = useMemo(
    () => (text === undefined ? undefined : parseHolidays(text, { from: thisYear, to: thisYear + years - 1 })),
    [text, years, thisYear],
  );
  const preview = useMemo(() => previewHolidays(parsed?.holidays ?? [], specialDays), [parsed, specialDays]);
  const taken = preview.filter(({ holiday, state }) => state !== 'same' && !left.has(holiday.name));
  const close = () => useOpen.setState({ open: false });

  const read = async (chosen: File | null) => {
    setFile(chosen);
    setText(undefined);
    setLeft(new Set());
    setRefused(undefined);
    if (!chosen) return;
    if (chosen.size > largestFile) {
      setRefused('The file is larger than 5 MB: that is no calendar of holidays.');
      return;
    }
    try {
      setText(new TextDecoder('utf-8', { fatal: true }).decode(await chosen.arrayBuffer()));
    } catch {
      setRefused('The file is not written in UTF-8, as iCalendar asks for. Save it again in UTF-8.');
    }
  };
  const apply = () => {
    const answer = designer.dispatch(importSpecialDays, {
      specialDays: taken.map(({ holiday: { name, ranges } }) => ({ name, ranges })),
      closedIn,
    });
    if (!answer.done) {
      setRefused(answer.reason);
      return;
    }
    close();
    navigate(addresses.specialDays);
    showDone(
      `${taken.length} special ${taken.length === 1 ? 'day is' : 'days are'} imported. One undo takes them back.`,
    );
  };

  return (
    <Modal opened onClose={close} title="Import holidays" size="xl">
      <Stack gap="sm">
        <Text size="sm">
          Every name in the calendar becomes a special day. Nothing changes before you have seen what it holds.
        </Text>
        <Group align="flex-start" grow preventGrowOverflow={false}>
          <FileInput
            label="iCalendar file"
            placeholder="Choose an .ics file"
            accept="text/calendar,.ics"
            leftSection={<IconFileUpload size={16} aria-hidden />}
            value={file}
            onChange={read}
            data-autofocus
          />
          <NumberInput
            label="Years ahead"
            description="For holidays that move, such as Easter Monday."
            min={1}
            max={20}
            value={years}
            clampBehavior="strict"
            onChange={(value) => setYears(Math.max(1, Math.min(20, Number(value) || 1)))}
          />
        </Group>
        {refused !== undefined && (
          <Alert color="red" role="alert" title="Nothing was imported.">
            {refused}
          </Alert>
        )}
        {parsed && parsed.problems.length > 0 && (
          <Alert color="yellow" role="alert" title={`${parsed.problems.length} entries are not taken as they stand.`}>
            <ul className={classes.problems}>
              {parsed.problems.slice(0, mostShown).map(({ line, message }) => (
                <li key={`${line} ${message}`}>
                  Line {line}: {message}
                </li>
              ))}
            </ul>
          </Alert>
        )}
        {parsed && preview.length === 0 && (
          <Text size="sm" role="status">
            The file holds no holidays that can be taken.
          </Text>
        )}
        {preview.length > 0 && (
          <div className={classes.preview}>
            <Table verticalSpacing={4} stickyHeader aria-label="Holidays found">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th w={40}>
                    <Checkbox
                      size="xs"
                      aria-label="Take all"
                      checked={left.size === 0}
                      indeterminate={left.size > 0 && taken.length > 0}
                      onChange={() =>
                        setLeft(left.size === 0 ? new Set(preview.map(({ holiday }) => holiday.name)) : new Set())
                      }
                    />
                  </Table.Th>
                  <Table.Th>Special day</Table.Th>
                  <Table.Th>Days</Table.Th>
                  <Table.Th>What happens</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {preview.slice(0, mostShown).map(({ holiday, state }) => (
                  <Table.Tr key={holiday.name}>
                    <Table.Td>
                      <Checkbox
                        size="xs"
                        aria-label={`Take ${holiday.name}`}
                        disabled={state === 'same'}
                        checked={state !== 'same' && !left.has(holiday.name)}
                        onChange={(event) => {
                          const next = new Set(left);
                          if (event.currentTarget.checked) next.delete(holiday.name);
                          else next.add(holiday.name);
                          setLeft(next);
                        }}
                      />
                    </Table.Td>
                    <Table.Td>{holiday.name}</Table.Td>
                    <Table.Td>{rangesText(holiday.ranges)}</Table.Td>
                    <Table.Td>{becomes[state]}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            {preview.length > mostShown && (
              <Text size="xs" c="dimmed">
                {preview.length - mostShown} more are not shown; they are imported with the rest.
              </Text>
            )}
          </div>
        )}
        {taken.length > 0 && Object.keys(businessHours).length > 0 && (
          <Checkbox.Group
            label="Close on these days"
            description="Business Hours that get an exception for each of them. You can change that later."
            value={closedIn}
            onChange={setClosedIn}
          >
            <Group gap="md" mt={6}>
              {Object.entries(businessHours).map(([id, { name }]) => (
                <Checkbox key={id} size="xs" value={id} label={name} />
              ))}
            </Group>
          </Checkbox.Group>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button onClick={apply} disabled={taken.length === 0}>
            {taken.length === 0 ? 'Import' : `Import ${taken.length}`}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
