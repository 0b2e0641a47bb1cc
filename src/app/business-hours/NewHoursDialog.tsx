import { useState } from 'react';
import { create } from 'zustand';
import { createBusinessHours, newId } from '../../designer/index.ts';
import { useDesigner } from '../designer-context.tsx';
import { NamedForm } from '../screen/NamedForm.tsx';
import { viewerZone } from './open-text.ts';
import { TimeZoneField } from './TimeZoneField.tsx';

const useAsked = create<{ readonly done: ((id: string) => void) | undefined }>(() => ({ done: undefined }));

/** Asks for a name and a time zone, and makes Business Hours; `done` is told their id. */
export function askNewHours(done: (id: string) => void): void {
  useAsked.setState({ done });
}

/** The dialog of `askNewHours`; there is one on the page. */
export function NewHoursDialog() {
  const done = useAsked((state) => state.done);
  return done ? <Asking done={done} /> : null;
}

function Asking({ done }: { done(id: string): void }) {
  const designer = useDesigner();
  const [name, setName] = useState('');
  const [timeZone, setTimeZone] = useState(viewerZone());
  const close = () => useAsked.setState({ done: undefined });
  const submit = () => {
    const id = newId();
    const answer = designer.dispatch(createBusinessHours, { name, timeZone, id });
    if (answer.done) {
      close();
      done(id);
    }
    return answer;
  };
  return (
    <NamedForm
      title="New Business Hours"
      size="sm"
      placeholder="Office hours"
      name={name}
      onName={setName}
      submit={submit}
      onClose={close}
    >
      <TimeZoneField value={timeZone} onChange={setTimeZone} />
    </NamedForm>
  );
}
