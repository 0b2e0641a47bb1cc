import { useId } from 'react';
import {
  describeBusinessHours,
  newId,
  setBusinessHoursExceptions,
  setBusinessHoursTimeZone,
  setBusinessHoursWeek,
} from '../../designer/index.ts';
import { usesOf } from '../../designer/uses.ts';
import type { BusinessHours } from '../../generated/types.ts';
import { diagnosticsWithin } from '../../model/diagnostic.ts';
import { toPointer } from '../../model/pointer.ts';
import { FieldMessages } from '../../ui/form/FieldMessages.tsx';
import { addresses } from '../addresses.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { DraftInput } from '../inspector/DraftInput.tsx';
import { ObjectActions } from '../screen/ObjectActions.tsx';
import { Screen, Section } from '../screen/Screen.tsx';
import screen from '../screen/screen.module.css';
import { UsedBy, useUses } from '../screen/UsedBy.tsx';
import classes from './business-hours.module.css';
import { ExceptionsEditor } from './ExceptionsEditor.tsx';
import { OpenLine } from './OpenLine.tsx';
import { TimeZoneField } from './TimeZoneField.tsx';
import { useHoursActions } from './use-hours-actions.ts';
import { WeekEditor } from './WeekEditor.tsx';
import { YearPreview } from './YearPreview.tsx';

/** One object of Business Hours, to be looked at and changed. */
export function BusinessHoursDetail({ id, hours }: { readonly id: string; readonly hours: BusinessHours }) {
  const messagesId = useId();
  const specialDays = useDesignerState(({ workspace }) => workspace.specialDays);
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const uses = useUses();
  const designer = useDesigner();
  const dispatch = useDispatch();
  const actions = useHoursActions();
  const at = toPointer(['businessHours', id]);
  const findings = diagnosticsWithin(diagnostics, at);
  const zoneFindings = diagnosticsWithin(findings, `${at}/timeZone`);
  return (
    <Screen
      parent={{ title: 'Business Hours', href: addresses.businessHours }}
      title={hours.name}
      purpose={<OpenLine hours={hours} specialDays={specialDays} />}
      actions={<ObjectActions name={hours.name} actions={actions.of(id)} onRename={() => actions.rename(id)} />}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: leaving any field inside ends the step that undo takes back */}
      <div className={screen.content} onBlur={() => designer.endGroup()}>
        <div className={classes.form}>
          <div data-pointer={`${at}/timeZone`}>
            <TimeZoneField
              value={hours.timeZone}
              error={zoneFindings.some(({ severity }) => severity === 'error')}
              describedBy={messagesId}
              onChange={(timeZone) => dispatch(setBusinessHoursTimeZone, { businessHours: id, timeZone })}
            />
            <FieldMessages id={messagesId} messages={zoneFindings} />
          </div>
          <DraftInput
            label="Description"
            value={hours.description ?? ''}
            onCommit={(description) => {
              const answer = designer.dispatch(describeBusinessHours, { businessHours: id, description });
              return answer.done ? undefined : answer.reason;
            }}
          />
        </div>
        <Section title="Weekly hours" hint="A closing at or before the opening lies on the next day.">
          <WeekEditor
            week={hours.week}
            at={`${at}/week`}
            findings={findings}
            onChange={(week) => dispatch(setBusinessHoursWeek, { businessHours: id, week })}
          />
        </Section>
        <Section title="Exceptions" hint="Special days beat the weekly hours.">
          <ExceptionsEditor
            exceptions={hours.exceptions ?? {}}
            specialDays={specialDays}
            at={`${at}/exceptions`}
            findings={findings}
            newId={newId}
            onChange={(exceptions) => dispatch(setBusinessHoursExceptions, { businessHours: id, exceptions })}
          />
        </Section>
        <YearPreview hours={hours} specialDays={specialDays} />
        <Section title="Used by">
          <UsedBy
            uses={usesOf(uses, 'businessHours', id)}
            nobody="Nothing uses these hours yet. Choose them in a block Business Hours or in CALLBACK_SETTINGS."
          />
        </Section>
      </div>
    </Screen>
  );
}
