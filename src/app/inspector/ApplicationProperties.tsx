import { Textarea } from '@mantine/core';
import { describeApplication, renameApplication, setPhaseEntry } from '../../designer/index.ts';
import { applicationTypeTitles, phases, phaseTitles } from '../../model/phases.ts';
import { toPointer } from '../../model/pointer.ts';
import { ClearableSelect } from '../../ui/index.ts';
import { useEdited } from '../application-context.tsx';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { BlockProblems } from './BlockProblems.tsx';
import { DraftInput } from './DraftInput.tsx';
import classes from './inspector.module.css';
import { PhoneNumbers } from './PhoneNumbers.tsx';

/** What an application is set to when no block is selected. */
export function ApplicationProperties() {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const { id, application } = useEdited();
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const place = toPointer(['applications', id]);
  const own = diagnostics.filter(
    ({ at }) => at === place || (at.startsWith(`${place}/`) && !at.startsWith(`${place}/blocks/`)),
  );
  return (
    <section className={classes.inspector} aria-label="Application">
      <h2 className={classes.kind}>
        Application
        <span className={classes.phase}>{applicationTypeTitles[application.type]}</span>
      </h2>
      <DraftInput
        label="Name"
        value={application.name}
        onCommit={(name) => {
          const answer = designer.dispatch(renameApplication, { application: id, name });
          return answer.done ? undefined : answer.reason;
        }}
      />
      <Textarea
        label="Description"
        autosize
        minRows={1}
        maxRows={8}
        value={application.description ?? ''}
        onChange={(event) => dispatch(describeApplication, { application: id, description: event.currentTarget.value })}
      />
      <BlockProblems
        diagnostics={own}
        onJump={(field) => designer.select({ application: id, blocks: [], connections: [], field })}
      />
      {application.type === 'default' ? <PhoneNumbers /> : null}
      <div className={classes.section}>
        <h3 className={classes.title}>Entry blocks</h3>
        <p className={classes.dim}>Each phase starts with its entry block; a phase without one is passed over.</p>
        {phases.map((phase) => (
          <ClearableSelect
            key={phase}
            label={phaseTitles[phase]}
            data={Object.entries(application.blocks)
              .filter(([, block]) => block.phase === phase)
              .map(([value, { name }]) => ({ value, label: name }))}
            value={application.entry[phase] ?? null}
            placeholder="None"
            searchable
            nothingFoundMessage="No block of that name stands in this phase"
            onChange={(block) => dispatch(setPhaseEntry, { application: id, phase, block })}
          />
        ))}
      </div>
    </section>
  );
}
