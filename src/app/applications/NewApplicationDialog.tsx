import { useId, useState } from 'react';
import { useLocation } from 'wouter';
import { addApplication, createApplication, newId, uniqueName } from '../../designer/index.ts';
import type { ApplicationType } from '../../generated/types.ts';
import { applicationTypeTitles } from '../../model/phases.ts';
import { addresses } from '../addresses.ts';
import { useDesigner } from '../designer-context.tsx';
import { NamedForm } from '../screen/NamedForm.tsx';
import { type Template, templates } from '../templates.ts';
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
  const [, navigate] = useLocation();
  const label = useId();
  const [start, setStart] = useState<Start>({ type: 'default' });
  const [name, setName] = useState('');

  const submit = async () => {
    const id = newId();
    const taken = new Set(Object.values(designer.store.getState().workspace.applications).map((each) => each.name));
    const wanted =
      name.trim() || uniqueName(start.template?.title ?? `${applicationTypeTitles[start.type]} application`, taken);
    const answer = start.template
      ? designer.dispatch(addApplication, { ...(await start.template.load()), name: wanted, id })
      : designer.dispatch(createApplication, { type: start.type, name: wanted, id });
    if (answer.done) {
      onClose();
      navigate(addresses.application(id));
    }
    return answer;
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
    <NamedForm
      title="New application"
      size="lg"
      placeholder="Left empty, it is named after its kind"
      name={name}
      onName={setName}
      submit={submit}
      onClose={onClose}
    >
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
    </NamedForm>
  );
}
