import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { contentOf, rulesIn } from '../../../designer/rules.ts';
import { own } from '../../../model/json.ts';
import { useDesignerState } from '../../designer-context.tsx';
import { useReturnFocus } from '../../use-return-focus.ts';
import { StatementPreview } from './StatementPreview.tsx';
import { type StatementPaste, useStatementPaste } from './statement-paste.ts';

/** What pasting a statement would do, before it is done. There is one on the page. */
export function StatementDialog() {
  const paste = useStatementPaste((state) => state.paste);
  return paste ? <Pasting paste={paste} /> : null;
}

const close = () => useStatementPaste.setState({ paste: undefined });

function Pasting({ paste }: { readonly paste: StatementPaste }) {
  useReturnFocus();
  const rule = useDesignerState(({ workspace }) => own(rulesIn(workspace, 'capacityRules'), paste.rule));
  if (!rule) return null;
  return (
    <Modal opened onClose={close} title={`Paste a capacity statement into ${rule.name}`} size="lg">
      {paste.asking ? (
        <AskText paste={paste} />
      ) : (
        <StatementPreview
          rule={paste.rule}
          plan={contentOf(rule)}
          text={paste.text}
          onEdit={() => useStatementPaste.setState({ paste: { ...paste, asking: true } })}
          onClose={close}
        />
      )}
    </Modal>
  );
}

function AskText({ paste }: { readonly paste: StatementPaste }) {
  const [text, setText] = useState(paste.text);
  return (
    <Stack gap="sm">
      <Textarea
        label="Capacity statement"
        description="JSON with timeslots by day, such as {&quot;mon&quot;: {&quot;08:00&quot;: 10}}."
        placeholder="Paste it here with Ctrl+V"
        autosize
        minRows={8}
        maxRows={20}
        spellCheck={false}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)', fontSize: '0.78125rem' } }}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={close}>
          Cancel
        </Button>
        <Button
          disabled={text.trim() === ''}
          onClick={() => useStatementPaste.setState({ paste: { ...paste, text, asking: false } })}
        >
          Preview
        </Button>
      </Group>
    </Stack>
  );
}
