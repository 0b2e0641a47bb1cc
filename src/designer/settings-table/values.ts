import type { Json, Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { nouns, type SettingsCollection, type SettingsColumn } from './columns.ts';
import { defaultRow } from './table.ts';

/** Why a value cannot stand in a column, as a sentence; undefined when it can. What it refers to must exist. */
export function refuseValue(workspace: Workspace, { title, holds }: SettingsColumn, value: Json): string | undefined {
  switch (holds.type) {
    case 'reference':
      return typeof value === 'string' && object(workspace, holds.collection, value)
        ? undefined
        : `${title} must be ${nouns[holds.collection]} that exists.`;
    case 'choice':
      return holds.choices.includes(String(value)) && typeof value === 'string'
        ? undefined
        : `${title} must be ${holds.choices.join(' or ')}.`;
    case 'boolean':
      return typeof value === 'boolean' ? undefined : `${title} must be true or false.`;
    case 'integer':
      if (typeof value !== 'number' || !Number.isInteger(value)) return `${title} must be a whole number.`;
      if (value < holds.minimum) return `${title} must be at least ${holds.minimum}.`;
      return value > holds.maximum ? `${title} must be at most ${holds.maximum}.` : undefined;
    default: {
      if (typeof value !== 'string') return `${title} must be text.`;
      if ([...value].length > holds.maxLength) return `${title} has at most ${holds.maxLength} characters.`;
      const pattern = holds.type === 'skills' ? undefined : holds.pattern;
      // The patterns are our own, from the schema.
      return pattern === undefined || new RegExp(pattern, 'u').test(value) ? undefined : formSentence(title, pattern);
    }
  }
}

/** An object that cells refer to; undefined when there is none of that id. */
export function object(
  workspace: Workspace,
  collection: SettingsCollection,
  id: string,
): { readonly name: string } | undefined {
  return own(objectsOf(workspace, collection), id);
}

/** The objects a reference column chooses from: of applications only those of type Callback are right, see R5. */
export function objectsOf(
  workspace: Workspace,
  collection: SettingsCollection,
): Readonly<Record<string, { readonly name: string }>> {
  return collection === 'routingPoints' ? workspace.directory.routingPoints : workspace[collection];
}

/** Why a column cannot be set in a row at all; undefined when it can. DEFAULT has no queue. */
export function refuseCell(row: string, { key, title }: SettingsColumn): string | undefined {
  return row === defaultRow && key === 'virtualQueue'
    ? `The DEFAULT row is for every queue: its ${title} cannot be set.`
    : undefined;
}

function formSentence(title: string, pattern: string): string {
  const form = own(sentences, pattern);
  return form === undefined ? `${title} does not have the right form.` : `${title} must be ${form}.`;
}

const sentences: Readonly<Record<string, string>> = {
  '^\\+?[0-9]{3,15}$': '3 to 15 digits, with a + in front if wanted',
  '^[0-9*#]{0,8}$': 'up to 8 of the signs 0–9, * and #',
  '^[A-Z]{2}$': 'a country in two capital letters, such as US',
};
