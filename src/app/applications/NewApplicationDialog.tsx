import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { addApplication, createApplication, newId, uniqueName } from '../../designer/index.ts';
import type { ApplicationType } from '../../generated/types.ts';
import { applicationTypeTitles } from '../../model/phases.ts';
import { addresses } from '../addresses.ts';
import { useDesigner } from '../designer-context.tsx';
import { type Template, templates } from '../templates.ts';
import { useReturnFocus } from '../use-return-focus.ts';
import classes from './applications.module.css';

const blanks: readonly { readonly type: ApplicationType; readonly description: string }[] = [
  { type: 'default', description: 'Answers calls on a phone number.' },
  { type: 'callback', description: 'Carries a callback out: dials the customer and routes to an agent.' },
  { type: 'module', description: 'A part of a flow that other applications call.' },
];

type Start = { readonly type: ApplicationType; readonly template?: Template };

/** Makes an application: empty, by type, or from a template. What speaks against its name stands at the field. */
export function NewApplicationDialog({ onClose }: { onClose(): void }) {
  const designer = useDesigner();
  useReturnFocus();
  const [, navigate] = useLocation();
  const label = useId();
  const [start, setStart] = useState<Start>({ type: 'default' });
  const [name, setName] = useState('');
  const [error, setError] = useState<string | undefined>();
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    try {
      const id = newId();
      const taken = new Set(Object.values(designer.store.getState().workspace.applications).map((each) => each.name));
      const wanted =
        name.trim() || uniqueName(start.template?.title ?? `${applicationTypeTitles[start.type]} application`, taken);
      const answer = start.template
        ? designer.dispatch(addApplication, { ...(await start.template.load()), name: wanted, id })
        : designer.dispatch(createApplication, { type: start.type, name: wanted, id });
      if (!answer.done) {
        setError(answer.reason);
        return;
      }
      onClose();
      navigate(addresses.application(id));
    } catch (cause) {
      setError(cause instanceof Error ? cause.message : String(cause));
    } finally {
      setBusy(false);
    }
  };

  const option = (key: string, title: string, description: string, value: Start, chosen: boolean) => (
    // biome-ignore lint/a11y/useSemanticElements: a card with two lines of text; arrow keys are not needed to reach it
    <button
      key={key}
      type="button"
      role="radio"
      aria-checked={chosen}
      className={classes.template}
      onClick={() => setStart(value)}
    >
      <b>{title}</b>
      <small>{description}</small>
    </button>
  );

  return (
    <Modal opened onClose={onClose} title="New application" size="lg">
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label="Name"
            placeholder="Left empty, it is named after its kind"
            value={name}
            error={error}
            maxLength={255}
            data-autofocus
            onChange={(event) => {
              setName(event.currentTarget.value);
              setError(undefined);
            }}
          />
          <div id={label}>Start with</div>
          <div className={classes.choices}>
            <div role="radiogroup" aria-labelledby={label} className={classes.templates}>
              {blanks.map(({ type, description }) =>
                option(
                  type,
                  `Empty application, type ${applicationTypeTitles[type]}`,
                  description,
                  { type },
                  start.type === type && !start.template,
                ),
              )}
              {templates.map((template) =>
                option(
                  template.id,
                  template.title,
                  `${applicationTypeTitles[template.type]}. ${template.description}`,
                  { type: template.type, template },
                  start.template === template,
                ),
              )}
            </div>
          </div>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              Create
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
