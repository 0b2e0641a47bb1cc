import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { assignPhoneNumber } from '../../designer/index.ts';
import { own } from '../../model/json.ts';
import { formatNumber } from '../../numbers/index.ts';
import { useEdited } from '../application-context.tsx';
import { useDesignerState } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import classes from './inspector.module.css';

/** Numbers that this application answers, and those that it could take over. */
export function PhoneNumbers() {
  const dispatch = useDispatch();
  const { id } = useEdited();
  const workspace = useDesignerState((state) => state.workspace);
  const numbers = Object.entries(workspace.phoneNumbers);
  const mine = numbers.filter(([, { application }]) => application === id);
  const others = numbers.filter(([, { application }]) => application !== id);
  return (
    <div className={classes.section}>
      <h3 className={classes.title}>Phone numbers</h3>
      {mine.length === 0 ? (
        <p className={classes.dim}>No number leads here: nobody can call this application.</p>
      ) : null}
      <ul className={classes.problems} aria-label="Phone numbers of this application">
        {mine.map(([key, { number, description }]) => (
          <li key={key} className={classes.kind}>
            <span>
              {formatNumber(number)} <span className={classes.phase}>{description}</span>
            </span>
            <ActionIcon
              ml="auto"
              aria-label={`Take ${formatNumber(number)} away`}
              onClick={() => dispatch(assignPhoneNumber, { phoneNumber: key, application: null })}
            >
              <IconX size={15} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Select
        label="Assign a number"
        placeholder={others.length === 0 ? 'No other number' : 'Choose…'}
        disabled={others.length === 0}
        searchable
        value={null}
        data={others.map(([value, { number, application }]) => {
          const holder = application === undefined ? undefined : own(workspace.applications, application)?.name;
          return { value, label: holder ? `${formatNumber(number)} (now ${holder})` : formatNumber(number) };
        })}
        onChange={(phoneNumber) => {
          if (phoneNumber !== null) dispatch(assignPhoneNumber, { phoneNumber, application: id });
        }}
      />
    </div>
  );
}
