import { checkSkillExpression } from '../../expressions/index.ts';
import type { Json, Workspace } from '../../generated/types.ts';
import { type ColumnKey, keyColumn, type SettingsColumn, settingsColumn } from './columns.ts';
import { unreadableSign } from './readable-text.ts';
import { referenceNames } from './reference-names.ts';

/** What a text means in a column: a value (undefined is blank, which inherits), or why it means nothing, as a sentence. */
export type ParsedCell = { readonly value: Json | undefined } | { readonly problem: string };

/**
 * Reads a text as a value of a column. The one path by which typing, paste, fill and import come into the table: what it
 * refuses never becomes a cell. What it takes may still be found fault with by the rules of the table.
 */
export function parseCell(workspace: Workspace, column: ColumnKey, text: string): ParsedCell {
  const found = settingsColumn(column);
  if (!found) return { problem: `There is no column “${quoted(column)}”.` };
  const written = text.trim();
  if (written === '')
    return column === keyColumn ? { problem: 'A row needs its Virtual Queue; delete the row instead.' } : blank;
  const unreadable = unreadableSign(written);
  return unreadable === undefined
    ? readers[found.kind](written, found, workspace)
    : { problem: `${unreadable} Write “${quoted(written)}” anew.` };
}

const blank: ParsedCell = { value: undefined };

type Reader = (text: string, column: SettingsColumn, workspace: Workspace) => ParsedCell;

const readers: Readonly<Record<SettingsColumn['kind'], Reader>> = {
  reference: readReference,
  boolean: readBoolean,
  integer: readInteger,
  choice: readChoice,
  text: readText,
  skillExpression: readSkillExpression,
};

const nouns: Readonly<Record<string, string>> = {
  virtualQueues: 'Virtual Queue',
  applications: 'application',
  businessHours: 'Business Hours',
  routingPoints: 'Routing Point',
};

function readReference(text: string, { collection = '' }: SettingsColumn, workspace: Workspace): ParsedCell {
  const noun = nouns[collection] ?? collection;
  const [id, ...others] = referenceNames(workspace, collection).idsOf(text);
  if (id === undefined)
    return { problem: `There ${noun === 'Business Hours' ? 'are' : 'is'} no ${noun} “${quoted(text)}”.` };
  if (others.length > 0)
    return { problem: `“${quoted(text)}” is the name of ${others.length + 1} objects; write it with its id.` };
  if (collection === 'applications' && workspace.applications[id]?.type !== 'callback')
    return { problem: `“${quoted(text)}” is not of type Callback, so it cannot carry callbacks out.` };
  return { value: id };
}

const truths: Readonly<Record<string, boolean>> = {
  ...{ true: true, yes: true, y: true, on: true, '1': true },
  ...{ false: false, no: false, n: false, off: false, '0': false },
};

function readBoolean(text: string): ParsedCell {
  const key = text.toLowerCase();
  const value = Object.hasOwn(truths, key) ? truths[key] : undefined;
  return value === undefined ? { problem: `“${quoted(text)}” is neither true nor false (nor yes or no).` } : { value };
}

function readInteger(text: string, { minimum, maximum, unit }: SettingsColumn): ParsedCell {
  const measure = unit === undefined ? '' : ` of ${unit}`;
  if (!/^[+-]?[0-9]+$/.test(text))
    return { problem: `“${quoted(text)}” is not a whole number${measure}.${hint(text)}` };
  const value = Number(text);
  if ((minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum))
    return { problem: `${quoted(text)} is outside ${minimum} to ${maximum}${unit === undefined ? '' : ` ${unit}`}.` };
  // Not −0, which JSON does not keep.
  return { value: value + 0 };
}

/** What a text that is not a whole number probably was meant to be. */
function hint(text: string): string {
  if (/^[+-]?[0-9]{1,3}([.,'’\s][0-9]{3})+$/.test(text)) return ' Write it without separators of thousands.';
  if (/^[+-]?[0-9]+[.,][0-9]*$/.test(text)) return ' Write it without a decimal mark.';
  if (/^[0-9]+\s*[a-zA-Z]+\.?$/.test(text)) return ' Write the number without its unit.';
  return '';
}

function readChoice(text: string, { values = [] }: SettingsColumn): ParsedCell {
  const wanted = text.toLowerCase();
  const found = values.find(({ value, label }) => value.toLowerCase() === wanted || label.toLowerCase() === wanted);
  return found
    ? { value: found.value }
    : { problem: `“${quoted(text)}” is none of ${values.map(({ value }) => value).join(', ')}.` };
}

/** How texts of some columns are written by people, turned into how they are kept. */
const tidied: Readonly<Record<string, (text: string) => string>> = {
  callingPartyNumber: (text) => text.replace(/[\s().-]/g, ''),
  dialPrefix: (text) => text.replace(/\s/g, ''),
  defaultCountry: (text) => text.toUpperCase(),
};

const forms: Readonly<Record<string, string>> = {
  callingPartyNumber: 'a number of 3 to 15 digits, perhaps with a + before them',
  dialPrefix: 'a prefix of at most 8 digits, * or #',
  defaultCountry: 'the code of a country in two letters, such as US',
};

function readText(text: string, { key, maxLength, pattern }: SettingsColumn): ParsedCell {
  const value = (tidied[key]?.(text) ?? text).normalize('NFC');
  if (maxLength !== undefined && [...value].length > maxLength)
    return { problem: `“${quoted(text)}” has more than ${maxLength} characters.` };
  // The schema's own patterns: bounded, and none that backtracks.
  if (pattern !== undefined && !new RegExp(pattern, 'u').test(value))
    return { problem: `“${quoted(text)}” is not ${forms[key] ?? 'of the right form'}.` };
  return { value };
}

const longestExpression = 4000;

function readSkillExpression(text: string, _: SettingsColumn, { directory }: Workspace): ParsedCell {
  if (text.length > longestExpression)
    return { problem: `A Skill Expression may have at most ${longestExpression} characters.` };
  const skills = Object.values(directory.skills).map(({ name }) => name);
  const fault = checkSkillExpression(text, skills).problems.find(({ severity }) => severity === 'error');
  return fault ? { problem: `“${quoted(text)}”: ${fault.message}` } : { value: text };
}

/** A text as a message may show it: cut where it would be too long to read. */
function quoted(text: string): string {
  const letters = [...text.slice(0, 200)];
  return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : text;
}
