import { NumberInput, Select } from '@mantine/core';
import { settingsColumn } from '../../../designer/settings-table/index.ts';
import type { Configuration } from '../../../generated/types.ts';
import { QueueSelect } from './QueueSelect.tsx';
import type { SettingValue, Variation } from './variation.ts';
import { settingIn, variedColumns } from './varied-columns.ts';

type Setting = Extract<Variation, { of: 'setting' }>;

/** A queue, a column of its settings row, and the value to be tried there. */
export function SettingFields({
  configuration,
  variation,
  onChange,
}: {
  readonly configuration: Configuration;
  readonly variation: Setting;
  onChange(variation: Setting): void;
}) {
  const { queue, column, value } = variation;
  const now = settingIn(configuration, queue, column);
  const to = (changed: Pick<Setting, 'queue' | 'column'>) =>
    onChange({ ...variation, ...changed, value: settingIn(configuration, changed.queue, changed.column) ?? '' });
  return (
    <>
      <QueueSelect
        queues={configuration.queues.filter(({ settings }) => settings).map(({ name }) => name)}
        queue={queue}
        onChange={(next) => to({ queue: next, column })}
      />
      <Select
        size="xs"
        w={250}
        label="Column"
        searchable
        allowDeselect={false}
        data={variedColumns.map(({ key, title }) => ({ value: key, label: title }))}
        value={column}
        onChange={(next) => to({ queue, column: next ?? column })}
      />
      <Value column={column} value={value} now={now} onChange={(next) => onChange({ ...variation, value: next })} />
    </>
  );
}

function Value({
  column,
  value,
  now,
  onChange,
}: {
  readonly column: string;
  readonly value: SettingValue;
  /** What counts without the variation. */
  readonly now: SettingValue | undefined;
  onChange(value: SettingValue): void;
}) {
  const found = settingsColumn(column);
  const label = `Value instead of ${now === undefined ? 'none' : String(now)}`;
  if (found?.kind === 'integer')
    return (
      <NumberInput
        size="xs"
        w={170}
        label={label}
        min={found.minimum ?? 0}
        {...(found.maximum === undefined ? {} : { max: found.maximum })}
        allowDecimal={false}
        value={typeof value === 'number' ? value : ''}
        onChange={(next) => {
          if (typeof next === 'number') onChange(next);
        }}
      />
    );
  const choices =
    found?.kind === 'boolean'
      ? [
          { value: 'true', label: 'TRUE' },
          { value: 'false', label: 'FALSE' },
        ]
      : (found?.values ?? []);
  return (
    <Select
      size="xs"
      w={220}
      label={label}
      allowDeselect={false}
      data={choices.map((each) => ({ ...each }))}
      value={value === '' ? null : String(value)}
      onChange={(next) => onChange(found?.kind === 'boolean' ? next === 'true' : (next ?? ''))}
    />
  );
}
