import { Text } from '@mantine/core';
import { useDesignerState } from '../designer-context.tsx';
import { AddPhoneNumber } from '../phone-numbers/AddPhoneNumber.tsx';
import { PhoneNumberTable } from '../phone-numbers/PhoneNumberTable.tsx';
import screen from '../screen/screen.module.css';
import classes from './directory.module.css';

/** The numbers that callers dial, and the applications that answer. */
export function PhoneNumbersTab() {
  const isEmpty = useDesignerState(({ workspace }) => Object.keys(workspace.phoneNumbers).length === 0);
  return (
    <>
      <div className={classes.form}>
        <AddPhoneNumber />
        <Text size="xs" c="dimmed" mt={4}>
          {isEmpty && 'No phone numbers yet: nobody can call. '}A call is answered by the published version of the
          application.
        </Text>
      </div>
      {!isEmpty && <PhoneNumberTable className={screen.table} />}
    </>
  );
}
