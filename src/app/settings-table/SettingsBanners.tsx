import { Button } from '@mantine/core';
import { IconCalendarOff, IconLock } from '@tabler/icons-react';
import { settingsGuards } from '../../designer/settings-table/index.ts';
import { askNewHours } from '../business-hours/NewHoursDialog.tsx';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { showDone } from '../dispatch.ts';
import { askCallbackApplication } from './create-reference.ts';
import classes from './settings-table.module.css';

/** What the table waits for before it can be edited or saved, each with the way to make it. */
export function SettingsBanners() {
  const designer = useDesigner();
  const { edit, save } = settingsGuards(useDesignerState((state) => state.workspace));
  return (
    <>
      {edit && (
        <div className={classes.banner} role="alert">
          <IconLock size={18} aria-hidden />
          <p>{edit.reason}</p>
          <Button size="xs" onClick={() => askCallbackApplication(designer)}>
            Create Callback application
          </Button>
        </div>
      )}
      {save && (
        <div className={classes.banner} role="alert">
          <IconCalendarOff size={18} aria-hidden />
          <p>{save.reason}</p>
          <Button
            size="xs"
            variant="default"
            onClick={() => askNewHours(() => showDone('Business Hours are made. Name them in the DEFAULT row.'))}
          >
            Create Business Hours
          </Button>
        </div>
      )}
    </>
  );
}
