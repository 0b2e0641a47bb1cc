import Papa from 'papaparse';

/** A row of a CSV file. */
export interface CsvLine {
  /** Where it begins, counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** What is wrong with how it is written, as a sentence. */
  readonly fault?: string;
}

/** Splits a text into rows; rows of blanks are left out. `score` says how well a first row fits, to find out which delimiter is meant. */
export function readCsvLines(text: string, score: (header: readonly string[]) => number): CsvLine[] {
  const begin = text.replace(/^[\s,;]*\n/, '');
  const delimiter = [',', ';', '\t']
    .map((each) => ({ each, fit: score(split(begin, each, 1)[0]?.cells ?? []) }))
    .reduce((best, candidate) => (candidate.fit > best.fit ? candidate : best)).each;
  return split(text, delimiter);
}

function split(text: string, delimiter: string, most = 0): CsvLine[] {
  const lines: CsvLine[] = [];
  let line = 1;
  let at = 0;
  Papa.parse<string[]>(text, {
    ...{ delimiter, newline: '\n', preview: most },
    step: ({ data, errors, meta }) => {
      const fault = errors[0] && faults[errors[0].code];
      if (data.some((cell) => cell.trim() !== '')) lines.push({ line, cells: data, ...(fault ? { fault } : {}) });
      for (; at < meta.cursor; at += 1) if (text[at] === '\n') line += 1;
    },
  });
  return lines;
}

const faults: Readonly<Record<string, string>> = {
  MissingQuotes: 'A quotation mark is opened and never closed: all that follows was read as one cell.',
  InvalidQuotes: 'A quotation mark stands in the middle of a cell; it must be doubled.',
};
