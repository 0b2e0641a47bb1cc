import { Alert, Button, FileInput, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { importTrafficPlan, newId, readTrafficText } from '../../../designer/index.ts';
import { addresses } from '../../addresses.ts';
import { FaultList } from '../../capacity/statement/FaultList.tsx';
import { useDesigner } from '../../designer-context.tsx';
import { showDone } from '../../dispatch.ts';
import { useReturnFocus } from '../../use-return-focus.ts';
import classes from './plan.module.css';
import { usePlanImport } from './plan-import.ts';

/** Dialog **Import traffic plan**: **Traffic plan file** or **Text**, then **Import**. A text that is refused adds nothing and says where it is wrong. */
export function ImportPlanDialog() {
  const isOpen = usePlanImport((state) => state.isOpen);
  return isOpen ? <Importing /> : null;
}

/** Bytes; no text that is read has more. */
const largestFile = 16 * 1024 * 1024;

const close = () => usePlanImport.setState({ isOpen: false });

function Importing() {
  useReturnFocus();
  const designer = useDesigner();
  const [, navigate] = useLocation();
  const [file, setFile] = useState<File | null>(null);
  const [text, setText] = useState('');
  const [tried, setTried] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const faults = tried === undefined ? [] : readTrafficText(tried).faults;
  const write = (next: string) => {
    setText(next);
    setTried(undefined);
    setRefused(undefined);
  };
  const choose = async (chosen: File | null) => {
    setFile(chosen);
    if (!chosen) return;
    if (chosen.size > largestFile) {
      setRefused(`The file has ${chosen.size} bytes, which is more than any traffic plan.`);
      return;
    }
    try {
      write(await chosen.text());
    } catch (cause) {
      setRefused(`The file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`);
    }
  };
  const take = () => {
    const { traffic } = readTrafficText(text);
    setTried(text);
    if (!traffic) return;
    const id = newId();
    const answer = designer.dispatch(importTrafficPlan, { traffic, id });
    if (!answer.done) {
      setRefused(answer.reason);
      return;
    }
    close();
    navigate(addresses.trafficPlan(id));
    showDone(`${traffic.name} is imported.`);
  };
  return (
    <Modal opened onClose={close} title="Import traffic plan" size="lg">
      <Stack gap="sm">
        <Text size="sm">
          The traffic of <code>callback-studio simulate</code>, or a plan that was exported. It is added beside the
          others.
        </Text>
        <FileInput
          label="Traffic plan file"
          placeholder="Choose a JSON file"
          accept="application/json,.json"
          leftSection={<IconFileUpload size={16} aria-hidden />}
          value={file}
          onChange={choose}
          data-autofocus
        />
        <Textarea
          label="Text"
          placeholder="Or paste it here with Ctrl+V"
          autosize
          minRows={5}
          maxRows={14}
          spellCheck={false}
          styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.78125rem' } }}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
        />
        {(faults.length > 0 || refused !== undefined) && (
          <Alert color="red" role="alert" title="Nothing was imported.">
            {refused ?? (faults.length === 1 ? 'There is a fault in it.' : `There are ${faults.length} faults in it.`)}
          </Alert>
        )}
        {faults.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
          <section className={classes.faults} tabIndex={0} aria-label="What is wrong">
            <FaultList faults={faults} text={text} />
          </section>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button disabled={text.trim() === ''} onClick={take}>
            Import
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
