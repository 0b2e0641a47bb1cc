import type { Designer } from '../../designer/designer.ts';
import { keyColumn, type SettingsColumn, settingsColumns, settingText } from '../../designer/settings-table/index.ts';
import { own } from '../../model/json.ts';
import type { GridChoice, GridColumn, GridEditor } from '../../ui/grid/index.ts';
import { createReference } from './create-reference.ts';
import { SkillExpressionCell } from './SkillExpressionCell.tsx';

const widths: Readonly<Record<SettingsColumn['kind'], number>> = {
  reference: 170,
  boolean: 110,
  integer: 110,
  choice: 170,
  text: 150,
  skillExpression: 210,
};

/** The columns of CALLBACK_SETTINGS for the grid. Their choices are those of the workspace at the time they are asked for. */
export function settingsGridColumns(designer: Designer): readonly GridColumn[] {
  return settingsColumns.map((column): GridColumn => {
    const { key, title, group, kind } = column;
    return {
      ...{ id: key, title, help: helpOf(column), editor: editorOf(designer, column) },
      width: key === keyColumn ? 200 : Math.max(widths[kind], Math.min(230, title.length * 7 + 40)),
      ...(key === keyColumn ? {} : { group: `${group.id}. ${group.title}` }),
      ...(kind === 'integer' ? ({ kind: 'number', align: 'end' } as const) : {}),
      ...(kind === 'skillExpression' ? ({ kind: 'code' } as const) : {}),
    };
  });
}

/** What the column does, what may stand in it, and what a blank cell stands for. */
export function helpOf({ help, minimum, maximum, unit, values, default: value }: SettingsColumn): string {
  const range = minimum === undefined ? '' : ` From ${minimum} to ${maximum}${unit ? ` ${unit}` : ''}.`;
  const choices = values ? ` One of ${values.map((each) => each.value).join(', ')}.` : '';
  const fallback = value === undefined || value === '' ? '' : ` Default: ${String(value)}.`;
  return `${help}${range}${choices}${fallback}`;
}

function editorOf(designer: Designer, column: SettingsColumn): GridEditor {
  switch (column.kind) {
    case 'boolean':
      return { type: 'boolean' };
    case 'choice':
      return { type: 'choice', choices: () => column.values?.map(valueChoice) ?? [] };
    case 'integer':
      return { type: 'text', inputMode: 'numeric' };
    case 'skillExpression':
      return { type: 'custom', render: (editor) => <SkillExpressionCell editor={editor} /> };
    case 'reference': {
      const create = createReference(designer, column.collection ?? '');
      return {
        type: 'choice',
        choices: (row) => referenceChoices(designer, column, row),
        ...(create ? { create } : {}),
      };
    }
    default:
      return { type: 'text' };
  }
}

function valueChoice({ value, label }: { readonly value: string; readonly label: string }): GridChoice {
  return { text: value, ...(label === value ? {} : { label }) };
}

/** Objects that a cell may refer to. A queue has one row, so the key column offers those that have none. */
function referenceChoices(designer: Designer, { key, collection }: SettingsColumn, row: string): readonly GridChoice[] {
  const { workspace } = designer.store.getState();
  const { virtualQueues, applications, businessHours, directory, callbackSettings } = workspace;
  const objects: Readonly<Record<string, { readonly name: string }>> | undefined = own(
    { virtualQueues, applications, businessHours, routingPoints: directory.routingPoints },
    collection ?? '',
  );
  const taken = new Set(
    key === keyColumn
      ? Object.entries(callbackSettings.rows).flatMap(([id, { virtualQueue }]) => (id === row ? [] : [virtualQueue]))
      : [],
  );
  return Object.keys(objects ?? {})
    .filter((id) => !taken.has(id) && (collection !== 'applications' || own(applications, id)?.type === 'callback'))
    .map((id) => ({ text: settingText(workspace, key, id) }))
    .sort((a, b) => a.text.localeCompare(b.text, 'en', { numeric: true }));
}
