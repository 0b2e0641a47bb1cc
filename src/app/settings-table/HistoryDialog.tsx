import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { TableVersion } from '../../designer/designer.ts';
import { restoreSettings } from '../../designer/index.ts';
import { tableDifferences } from '../../designer/settings-table/index.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { showDone } from '../dispatch.ts';
import { useReturnFocus } from '../use-return-focus.ts';
import { DifferencesTable } from './DifferencesTable.tsx';
import classes from './settings-table.module.css';
import { closeTableDialog } from './table-dialog.ts';
import { useTableVersions } from './use-table-versions.ts';

/** Published versions: who published when, what changed with each, and the way back to one. */
export function HistoryDialog() {
  useReturnFocus();
  const { versions, failed } = useTableVersions();
  return (
    <Modal opened onClose={closeTableDialog} title="History of CALLBACK_SETTINGS" size="90rem">
      {failed !== undefined && (
        <Alert color="red" role="alert" title="The history cannot be read.">
          {failed}
        </Alert>
      )}
      {versions?.length === 0 && (
        <Stack gap="sm">
          <Text size="sm">
            Nothing was published yet. Publish Table keeps a version of the whole table, with your name and the time.
          </Text>
          <Group justify="flex-end">
            <Button variant="default" data-autofocus onClick={closeTableDialog}>
              Close
            </Button>
          </Group>
        </Stack>
      )}
      {versions !== undefined && versions.length > 0 && <Versions versions={versions} />}
    </Modal>
  );
}

function Versions({ versions }: { readonly versions: readonly TableVersion[] }) {
  const designer = useDesigner();
  const workspace = useDesignerState((state) => state.workspace);
  const [chosen, setChosen] = useState(versions[0]?.version);
  const [refused, setRefused] = useState<string>();
  const at = versions.findIndex(({ version }) => version === chosen);
  const version = versions[at];
  const before = versions[at + 1];
  const differences = useMemo(() => (version ? tableDifferences(before?.table, version.table) : []), [version, before]);
  if (!version) return null;
  const arguments_ = { table: version.table, version: version.version };
  const forbidden = designer.refuse(restoreSettings, arguments_);
  const rollBack = () => {
    const answer = designer.dispatch(restoreSettings, arguments_);
    if (!answer.done) {
      setRefused(answer.reason);
      return;
    }
    closeTableDialog();
    showDone(
      `The table is rolled back to version ${version.version}. Publish it to make it count; undo takes it back.`,
    );
  };
  return (
    <Stack gap="sm">
      <div className={classes.versions}>
        <ul className={classes.versionList} aria-label="Published versions">
          {versions.map((each) => (
            <li key={each.version}>
              <button
                type="button"
                className={classes.version}
                aria-pressed={each.version === chosen}
                onClick={() => {
                  setChosen(each.version);
                  setRefused(undefined);
                }}
              >
                Version {each.version} by {each.who}
                <small>{when(each.at)}</small>
              </button>
            </li>
          ))}
        </ul>
        <Stack gap="xs" miw={0}>
          <Text size="sm" role="status">
            {differences.length === 0
              ? `Version ${version.version} is the same as the one before.`
              : `${differences.length.toLocaleString('en')} ${differences.length === 1 ? 'cell' : 'cells'} changed with version ${version.version}.`}
          </Text>
          {differences.length > 0 && (
            <DifferencesTable
              label={`Changes of version ${version.version}`}
              workspace={workspace}
              differences={differences}
            />
          )}
        </Stack>
      </div>
      {refused !== undefined && (
        <Alert color="red" role="alert" title="Not rolled back.">
          {refused}
        </Alert>
      )}
      <Group justify="flex-end" gap="xs">
        {forbidden !== undefined && (
          <Text size="xs" c="dimmed">
            {forbidden}
          </Text>
        )}
        <Button variant="default" onClick={closeTableDialog}>
          Close
        </Button>
        <Button disabled={forbidden !== undefined} onClick={rollBack}>
          Roll back to version {version.version}
        </Button>
      </Group>
    </Stack>
  );
}

/** A moment as the viewer reads it, with its zone. */
function when(at: string): string {
  return new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'long' }).format(new Date(at));
}
