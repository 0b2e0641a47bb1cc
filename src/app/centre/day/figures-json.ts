import type { DayFigures } from '../../../host/traffic/index.ts';

/** Files that an exported run stands for: what the command line would be given. */
export interface RunFiles {
  readonly configuration: string;
  readonly traffic: string;
}

/** The names under which a run is exported: the day itself, and the one that it is compared with. */
export const exportedFiles = {
  configuration: 'configuration.json',
  traffic: 'traffic.json',
  against: 'against.json',
} as const;

/** Figures as text, byte for byte what `callback-studio simulate --json` prints when it is given those files. */
export function figuresJson(days: readonly { readonly files: RunFiles; readonly figures: DayFigures }[]): string {
  const told = days.map(({ files, figures }) => ({
    configuration: files.configuration,
    traffic: files.traffic,
    ...figures,
  }));
  return `${JSON.stringify(told.length === 1 ? told[0] : told, null, 2)}\n`;
}
