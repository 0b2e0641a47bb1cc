import { Alert, Button, FileInput, Group, Modal, Stack, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { create } from 'zustand';
import type { Diagnostic } from '../../generated/types.ts';
import { useDesigner } from '../designer-context.tsx';
import { showDone } from '../dispatch.ts';
import { readWorkspaceFile } from './workspace-file.ts';

const useImport = create<{ readonly open: boolean }>(() => ({ open: false }));

/** Opens the dialog that imports a workspace. */
export function openImport(): void {
  useImport.setState({ open: true });
}

/** Findings shown of a refused file. */
const mostShown = 20;

/** Opens a workspace file in place of the current workspace, as one step that can be undone. A file that is refused changes nothing. */
export function ImportDialog() {
  const open = useImport((state) => state.open);
  const designer = useDesigner();
  const [file, setFile] = useState<File | null>(null);
  const [refused, setRefused] = useState<readonly Diagnostic[]>([]);
  const [reading, setReading] = useState(false);
  const close = () => {
    useImport.setState({ open: false });
    setFile(null);
    setRefused([]);
  };
  const read = async () => {
    if (!file) return;
    setReading(true);
    const answer = await readWorkspaceFile(file);
    setReading(false);
    if ('refused' in answer) {
      setRefused(answer.refused);
      return;
    }
    const done = designer.replaceWorkspace(answer.workspace, `Import “${answer.workspace.name}”`);
    if (!done.done) setRefused([{ code: 'workspace/refused', severity: 'error', at: '', message: done.reason }]);
    else {
      showDone(`${answer.workspace.name} is imported. Undo brings the former workspace back.`);
      close();
    }
  };
  return (
    <Modal opened={open} onClose={close} title="Import workspace" size="lg">
      <Stack gap="sm">
        <Text size="sm">
          The file takes the place of everything in the current workspace. You can undo it. A file that is not a
          workspace is refused, and nothing changes.
        </Text>
        <FileInput
          label="Workspace file"
          placeholder="Choose a JSON file"
          accept="application/json,.json"
          leftSection={<IconFileUpload size={16} aria-hidden />}
          value={file}
          onChange={(chosen) => {
            setFile(chosen);
            setRefused([]);
          }}
          data-autofocus
        />
        {refused.length > 0 && (
          <Alert color="red" title="The file was refused; the current workspace is unchanged." role="alert">
            <ul style={{ margin: 0, paddingLeft: 18 }}>
              {refused.slice(0, mostShown).map(({ at, code, message }) => (
                <li key={`${code} ${at} ${message}`}>
                  {message} {at && <code>{at}</code>}
                </li>
              ))}
            </ul>
            {refused.length > mostShown && <Text size="xs">{refused.length - mostShown} more findings.</Text>}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button onClick={read} loading={reading} disabled={!file}>
            Import
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
