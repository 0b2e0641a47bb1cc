import { dayClock } from './day-clock.ts';
import type { DayView, PlayedDay } from './day-run.ts';
import { exportedFiles, figuresJson, type RunFiles } from './figures-json.ts';
import { samplesCsv } from './samples-csv.ts';

/** A file that a run can be handed out as. */
export interface ExportedText {
  readonly label: string;
  readonly file: string;
  readonly type: string;
  text(): string;
}

/** What was played, as files: results, and what the command line is to be given to print the same. */
export interface Exports {
  readonly results: readonly ExportedText[];
  readonly sources: readonly ExportedText[];
}

/** The files of a run of one day or two. Figures of a day that goes on are those of the moment. */
export function exportsOf(days: readonly PlayedDay[], views: readonly DayView[]): Exports {
  const [first, second] = days;
  if (!first) return { results: [], sources: [] };
  const isOtherTraffic = second !== undefined && second.traffic !== first.traffic;
  const files: readonly RunFiles[] = [
    exportedFiles,
    { ...exportedFiles, [isOtherTraffic ? 'traffic' : 'configuration']: exportedFiles.against },
  ];
  return {
    results: [
      {
        ...{ label: 'Figures (JSON)', file: 'figures.json', type: 'application/json' },
        text: () => figuresJson(views.map(({ figures }, index) => ({ files: files[index] ?? exportedFiles, figures }))),
      },
      ...days.map(
        ({ name, traffic }, index): ExportedText => ({
          label: second ? `Samples of ${name} (CSV)` : 'Samples (CSV)',
          ...{ file: index === 0 ? 'samples.csv' : 'samples-against.csv', type: 'text/csv' },
          text: () => samplesCsv(views[index]?.samples ?? [], dayClock(traffic.startsAt, traffic.hours)),
        }),
      ),
    ],
    sources: [
      json('Configuration (JSON)', exportedFiles.configuration, first.configuration),
      json('Traffic (JSON)', exportedFiles.traffic, first.traffic),
      ...(second && isOtherTraffic ? [json('Other traffic (JSON)', exportedFiles.against, second.traffic)] : []),
      ...(second && !isOtherTraffic
        ? [json('Other configuration (JSON)', exportedFiles.against, second.configuration)]
        : []),
    ],
  };
}

function json(label: string, file: string, value: object): ExportedText {
  return { ...{ label, file, type: 'application/json' }, text: () => `${JSON.stringify(value, null, 2)}\n` };
}
