import { Button, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { dayClock } from '../day/day-clock.ts';
import type { DayView, PlayedDay } from '../day/day-run.ts';
import { downloadText } from '../day/download.ts';
import { exportedFiles, figuresJson, type RunFiles } from '../day/figures-json.ts';
import { samplesCsv } from '../day/samples-csv.ts';

/** A day with the view of it. */
interface Exported {
  readonly day: PlayedDay;
  readonly view: DayView;
}

/**
 * Hands out what was played: its figures as the command line would print them, its samples, and the files to give to the command
 * line. Figures of a day that goes on are those of the moment.
 */
export function ExportMenu({ days }: { readonly days: readonly Exported[] }) {
  const [first, second] = days;
  if (!first) return null;
  const isOtherTraffic = second !== undefined && second.day.traffic !== first.day.traffic;
  const files: readonly RunFiles[] = [
    exportedFiles,
    isOtherTraffic
      ? { ...exportedFiles, traffic: exportedFiles.against }
      : { ...exportedFiles, configuration: exportedFiles.against },
  ];
  const json = (name: string, value: object) =>
    downloadText(name, 'application/json', `${JSON.stringify(value, null, 2)}\n`);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="xs" leftSection={<IconDownload size={14} aria-hidden />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          onClick={() =>
            downloadText(
              'figures.json',
              'application/json',
              figuresJson(
                days.map(({ view }, index) => ({ files: files[index] ?? exportedFiles, figures: view.figures })),
              ),
            )
          }
        >
          Figures (JSON)
        </Menu.Item>
        {days.map(({ day, view }, index) => (
          <Menu.Item
            key={day.name}
            onClick={() =>
              downloadText(
                index === 0 ? 'samples.csv' : 'samples-against.csv',
                'text/csv',
                samplesCsv(view.samples, dayClock(day.traffic.startsAt, day.traffic.hours)),
              )
            }
          >
            {days.length === 1 ? 'Samples (CSV)' : `Samples of ${day.name} (CSV)`}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>For callback-studio simulate</Menu.Label>
        <Menu.Item onClick={() => json(exportedFiles.configuration, first.day.configuration)}>
          Configuration (JSON)
        </Menu.Item>
        <Menu.Item onClick={() => json(exportedFiles.traffic, first.day.traffic)}>Traffic (JSON)</Menu.Item>
        {second && (
          <Menu.Item
            onClick={() => json(exportedFiles.against, isOtherTraffic ? second.day.traffic : second.day.configuration)}
          >
            {isOtherTraffic ? 'Other traffic (JSON)' : 'Other configuration (JSON)'}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
