import { Alert, Anchor, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { settingsGuards, tableDifferences } from '../../designer/settings-table/index.ts';
import type { Diagnostic } from '../../generated/types.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { showDone } from '../dispatch.ts';
import { useGoToPointer } from '../go-to.ts';
import { describePlace } from '../problems/place.ts';
import { useReturnFocus } from '../use-return-focus.ts';
import { DifferencesTable } from './DifferencesTable.tsx';
import { useLeftOut } from './left-out.ts';
import classes from './settings-table.module.css';
import { closeTableDialog } from './table-dialog.ts';
import { useTableVersions } from './use-table-versions.ts';
import { rememberedWho, rememberWho } from './who.ts';

/** Findings listed at once. */
const mostShown = 20;

interface Refused {
  readonly reason: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Publishes the table: shows what differs from the last version, and asks who publishes. Errors that forbid it are listed with the way to each. */
export function PublishTableDialog() {
  useReturnFocus();
  const designer = useDesigner();
  const goTo = useGoToPointer();
  const workspace = useDesignerState((state) => state.workspace);
  const leftOut = useLeftOut((state) => state.entries.length);
  const { versions, failed } = useTableVersions();
  const [who, setWho] = useState(rememberedWho);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const last = versions?.[0];
  const differences = useMemo(
    () => (versions ? tableDifferences(last?.table, workspace.callbackSettings) : []),
    [versions, last, workspace.callbackSettings],
  );
  const { edit, save } = settingsGuards(workspace);
  const guard = edit?.reason ?? save?.reason;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const answer = await designer.publishTable(who.trim());
      if (!answer.done) {
        designer.compileNow();
        setRefused(answer);
        return;
      }
      rememberWho(who.trim());
      closeTableDialog();
      showDone(`CALLBACK_SETTINGS is published as version ${answer.version.version}.`);
    } catch (cause) {
      setRefused({ reason: cause instanceof Error ? cause.message : String(cause), diagnostics: [] });
    } finally {
      setBusy(false);
    }
  };
  const isSame = versions !== undefined && last !== undefined && differences.length === 0;
  return (
    <Modal opened onClose={closeTableDialog} title="Publish CALLBACK_SETTINGS" size="xl">
      <form onSubmit={submit}>
        <Stack gap="sm">
          {(guard ?? failed) !== undefined && (
            <Alert color="red" role="alert" title="Not possible now.">
              {guard ?? failed}
            </Alert>
          )}
          {refused && (
            <Alert color="red" role="alert" title={refused.reason}>
              <ul className={classes.cells}>
                {refused.diagnostics.slice(0, mostShown).map(({ at, code, message }) => (
                  <li key={`${at} ${code} ${message}`}>
                    <Anchor
                      component="button"
                      type="button"
                      size="sm"
                      onClick={() => {
                        closeTableDialog();
                        goTo(at);
                      }}
                    >
                      {describePlace(workspace, designer.registry, at)}
                    </Anchor>
                    : {message}
                  </li>
                ))}
                {refused.diagnostics.length > mostShown && (
                  <li>{refused.diagnostics.length - mostShown} more stand in the problems panel.</li>
                )}
              </ul>
            </Alert>
          )}
          {leftOut > 0 && (
            <div className={classes.banner}>
              <p>
                {leftOut} {leftOut === 1 ? 'cell was' : 'cells were'} not taken, so what you publish does not have{' '}
                {leftOut === 1 ? 'it' : 'them'}. See the list below the table.
              </p>
            </div>
          )}
          <Text size="sm" role="status">
            {versions === undefined && failed === undefined
              ? 'Looking for the last version…'
              : isSame
                ? `Nothing differs from version ${last.version}.`
                : `${differences.length.toLocaleString('en')} ${differences.length === 1 ? 'cell differs' : 'cells differ'} from ${last ? `version ${last.version}` : 'an empty table: nothing was published yet'}.`}
          </Text>
          {differences.length > 0 && (
            <DifferencesTable
              label="Differences from the last published version"
              workspace={workspace}
              differences={differences}
            />
          )}
          <TextInput
            label="Who publishes"
            description="Stands in the history beside the time."
            value={who}
            maxLength={100}
            data-autofocus
            onChange={(event) => setWho(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={closeTableDialog}>
              Cancel
            </Button>
            <Button
              type="submit"
              loading={busy}
              disabled={guard !== undefined || versions === undefined || isSame || who.trim() === ''}
            >
              Publish
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
