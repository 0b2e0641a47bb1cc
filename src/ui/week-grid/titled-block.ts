import type { WeekCell, WeekShape } from './week-shape.ts';

/** A cell of a block that says itself where it belongs. */
interface TitledText extends WeekCell {
  readonly text: string;
  /** In the block, both from 1. */
  readonly line: number;
  readonly column: number;
}

/** Cells of a block with titles, or why they have no place. */
type TitledBlock =
  | { readonly cells: readonly TitledText[]; readonly problem?: undefined }
  | { readonly problem: string };

/**
 * Reads a block whose first line names days and whose first column names times, as people keep a week in a spreadsheet;
 * undefined for a block without both. Each cell then goes to its day and time, wherever the block is pasted.
 */
export function readTitledBlock(block: readonly (readonly string[])[], shape: WeekShape): TitledBlock | undefined {
  const [head = [], ...lines] = block;
  const days = head.slice(1).map((title) => dayOf(title, shape));
  const filled = lines
    .map((texts, index) => ({ texts, line: index + 2 }))
    .filter(({ texts }) => texts.some((text) => text.trim() !== ''));
  if (days.length === 0 || days.some((day) => day === undefined) || filled.length === 0) return undefined;
  const times = filled.map(({ texts }) => timeOf(texts[0] ?? ''));
  if (times.some((time) => time === undefined)) return undefined;
  const twice = firstTwice(days) ?? firstTwice(times);
  if (twice !== undefined) return { problem: `${titleOf(twice, shape)} stands in the titles twice.` };
  const strange = times.find((time) => time !== undefined && !shape.times.includes(time));
  if (strange !== undefined) return { problem: `${strange} is no timeslot here.` };
  return {
    cells: filled.flatMap(({ texts, line }, index) =>
      days.flatMap((day, at) => {
        const time = times[index];
        const text = texts[at + 1];
        return day === undefined || time === undefined || text === undefined
          ? []
          : [{ day, time, text, line, column: at + 2 }];
      }),
    ),
  };
}

function dayOf(title: string, { days }: WeekShape): string | undefined {
  const wanted = title.trim().toLowerCase();
  return days.find(({ label, short }) => [label, short].some((name) => name.toLowerCase() === wanted))?.id;
}

/** HH:MM of “9:00”, “09:00”, “9:00 AM”, “09:00:00” and “9:00–10:00”. */
function timeOf(title: string): string | undefined {
  const [, hourText, minute, half] =
    /^\s*(\d{1,2}):(\d{2})(?::00)?\s*([ap]\.?m\.?)?(?:\s*[-–].*)?$/i.exec(title.slice(0, 40)) ?? [];
  if (hourText === undefined || minute === undefined) return undefined;
  const hour = Number(hourText);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const hours = half === undefined ? hour : (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  return hours > 23 || Number(minute) > 59 ? undefined : `${String(hours).padStart(2, '0')}:${minute}`;
}

function firstTwice(titles: readonly (string | undefined)[]): string | undefined {
  return titles.find((title, index) => title !== undefined && titles.indexOf(title) !== index);
}

function titleOf(name: string, { days }: WeekShape): string {
  return days.find(({ id }) => id === name)?.label ?? name;
}
