import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { create } from 'zustand';
import type { Dispatched } from '../../designer/designer.ts';
import { useReturnFocus } from '../use-return-focus.ts';

/** A question for a name. */
export interface NameQuestion {
  readonly title: string;
  readonly label: string;
  readonly action: string;
  readonly value: string;
  /** What the name does, or what giving it changes. */
  readonly hint?: string;
  submit(name: string): Dispatched;
}

const useQuestion = create<{ readonly question: NameQuestion | undefined }>(() => ({ question: undefined }));

/** Asks for a name; a refusal stands at the field, and the dialog stays open. */
export function askName(question: NameQuestion): void {
  useQuestion.setState({ question });
}

/** The dialog of `askName`; there is one on the page. */
export function NameDialog() {
  const question = useQuestion((state) => state.question);
  return question ? <Asking key={question.title} question={question} /> : null;
}

function Asking({ question }: { readonly question: NameQuestion }) {
  useReturnFocus();
  const [name, setName] = useState(question.value);
  const [error, setError] = useState<string | undefined>();
  const close = () => useQuestion.setState({ question: undefined });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const answer = question.submit(name);
    if (answer.done) close();
    else setError(answer.reason);
  };
  return (
    <Modal opened onClose={close} title={question.title} size="sm">
      <form onSubmit={submit}>
        <TextInput
          label={question.label}
          value={name}
          error={error}
          description={question.hint}
          maxLength={255}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={close}>
            Cancel
          </Button>
          <Button type="submit">{question.action}</Button>
        </Group>
      </form>
    </Modal>
  );
}
