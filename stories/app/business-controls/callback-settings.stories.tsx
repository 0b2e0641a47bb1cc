import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect } from 'react';
import { addresses } from '../../../src/app/addresses.ts';
import { SettingsScreen } from '../../../src/app/settings-table/SettingsScreen.tsx';
import { closeTableDialog, openTableDialog, type TableDialog } from '../../../src/app/settings-table/table-dialog.ts';
import type { Workspace } from '../../../src/generated/types.ts';
import { sampleWorkspace } from '../../sample.ts';
import { ControlScreen } from '../ControlScreen.tsx';

const meta: Meta = { title: 'App/Business controls/CALLBACK_SETTINGS' };
export default meta;

function Settings({
  changes,
  problems,
  dialog,
}: {
  changes: Partial<Workspace>;
  problems: boolean;
  dialog?: TableDialog;
}) {
  useEffect(() => {
    if (dialog) openTableDialog(dialog);
    return closeTableDialog;
  }, [dialog]);
  return (
    <ControlScreen workspace={{ ...sampleWorkspace, ...changes }} at={addresses.settings} problems={problems}>
      <SettingsScreen />
    </ControlScreen>
  );
}

const story = (
  changes: Partial<Workspace> = {},
  { problems = false, dialog }: { problems?: boolean; dialog?: TableDialog } = {},
): StoryObj => ({
  render: () => <Settings changes={changes} problems={problems} {...(dialog ? { dialog } : {})} />,
});

const { applications, callbackSettings } = sampleWorkspace;
const withoutCallback = Object.fromEntries(Object.entries(applications).filter(([, { type }]) => type !== 'callback'));
const wrong: Workspace['callbackSettings'] = {
  ...callbackSettings,
  rows: {
    ...callbackSettings.rows,
    again: { virtualQueue: 'sales', skillExpression: 'Sales >> 1', slotDurationMin: 25 },
    nowhere: { virtualQueue: 'gone', callbackVq: 'sales-cb' },
  },
};
const many: Workspace['callbackSettings'] = {
  ...callbackSettings,
  rows: Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [`r${index}`, { virtualQueue: `q${index}`, slotCapacity: index % 20 }]),
  ),
};
const manyQueues = Object.fromEntries(
  Array.from({ length: 2000 }, (_, index) => [`q${index}`, { name: `Queue_${String(index + 1).padStart(4, '0')}_VQ` }]),
);

export const NoCallbackApplication = story({
  applications: withoutCallback,
  callbackSettings: { default: {}, rows: {} },
});
export const NoBusinessHours = story({ businessHours: {}, callbackSettings: { default: {}, rows: {} } });
export const OnlyDefault = story({ callbackSettings: { default: callbackSettings.default, rows: {} } });
export const Filled = story();
export const ThousandsOfRows = story({ callbackSettings: many, virtualQueues: manyQueues });
export const WithProblems = story({ callbackSettings: wrong }, { problems: true });
export const Publishing = story({}, { dialog: 'publish' });
export const History = story({}, { dialog: 'history' });
export const Importing = story({}, { dialog: 'import' });
/** The rows by name; each opens as a form. */
export const OnANarrowScreen: StoryObj = {
  render: () => (
    <div style={{ width: 420 }}>
      <Settings changes={{}} problems={false} />
    </div>
  ),
};
