import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../../cli/simulate.ts';
import type { DaySample } from '../../../host/traffic/index.ts';
import { busyDay } from './busy-day.suite.ts';
import { dayClock } from './day-clock.ts';
import { exportedFiles, figuresJson } from './figures-json.ts';
import { busyTuesday, configuration } from './played.suite.ts';
import { samplesCsv } from './samples-csv.ts';

describe('exported figures', () => {
  it('are, byte for byte, what the command line prints for the exported files', () => {
    let printed = '';
    const files = { 'configuration.json': configuration, 'traffic.json': busyTuesday };
    const terminal = {
      read: (file: string) => JSON.stringify(files[file as keyof typeof files]),
      write: () => undefined,
      out: (text: string) => {
        printed += `${text}\n`;
      },
      err: (text: string) => expect.unreachable(text),
    };
    simulate(terminal, exportedFiles.configuration, exportedFiles.traffic, { json: true });
    expect(figuresJson([{ files: exportedFiles, figures: busyDay.view.figures }])).toBe(printed);
  });
});

describe('exported samples', () => {
  const clock = dayClock(busyTuesday.startsAt);

  it('have a line for each minute and queue, at times as the plan has them', () => {
    const { data } = Papa.parse<string[]>(samplesCsv(busyDay.view.samples, clock), { skipEmptyLines: true });
    const queues = busyDay.view.samples[0]?.queues.length ?? 0;
    expect(data).toHaveLength(1 + busyDay.view.samples.length * queues);
    expect(data[1]?.[0]).toBe(busyTuesday.startsAt);
  });

  it('keep a queue’s name from being run as a formula, and from breaking its line', () => {
    const [sample] = busyDay.view.samples;
    const hostile: DaySample = {
      ...(sample as DaySample),
      queues: [{ queue: '=A1,"x"\n', calls: 1, callbacks: 2, estimatedWaitTime: -1 }],
    };
    const { data } = Papa.parse<string[]>(samplesCsv([hostile], clock), { skipEmptyLines: true });
    expect(data[1]?.slice(1, 5)).toEqual(['\'=A1,"x"\n', '1', '2', '']);
  });
});

describe('the clock of a day', () => {
  it.each([
    ['2026-03-03T09:00:00-05:00', '09:00', 'UTC−05:00', '2026-03-03T09:00:00-05:00'],
    ['2026-03-03T09:00:00+05:30', '09:00', 'UTC+05:30', '2026-03-03T09:00:00+05:30'],
    ['2026-03-03T09:00:00Z', '09:00', 'UTC', '2026-03-03T09:00:00Z'],
  ])('that begins at %s shows its own time', (startsAt, time, zone, iso) => {
    const clock = dayClock(startsAt);
    const at = Date.parse(startsAt);
    expect([clock.time(at), clock.zone, clock.iso(at)]).toEqual([time, zone, iso]);
  });

  it('says the weekday where there are several', () =>
    expect(dayClock('2026-03-03T09:00:00Z', 48).time(Date.parse('2026-03-04T01:00:00Z'))).toBe('Wed 01:00'));
});
