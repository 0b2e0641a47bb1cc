import { Button } from '@mantine/core';
import { IconAlertTriangle, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { showRefusal } from '../dispatch.ts';
import classes from './studio.module.css';

/** What people must know before they go on working: nothing is kept, another tab writes, saving fails. */
export function Banners({ warning }: { readonly warning?: string }) {
  const designer = useDesigner();
  const saving = useDesignerState((state) => state.saving);
  const [taking, setTaking] = useState(false);
  const takeOver = async () => {
    setTaking(true);
    try {
      await designer.takeOver();
    } catch (cause) {
      showRefusal(cause instanceof Error ? cause.message : String(cause), 'Not taken over');
    } finally {
      setTaking(false);
    }
  };
  return (
    <section aria-label="Notices">
      {warning !== undefined && (
        <div className={classes.banner} role="alert">
          <IconAlertTriangle size={18} aria-hidden />
          <p>{warning}</p>
        </div>
      )}
      {saving.state === 'readOnly' && (
        <div className={classes.banner} role="alert">
          <IconLock size={18} aria-hidden />
          <p>{saving.reason}</p>
          <Button size="xs" loading={taking} onClick={takeOver}>
            Take over
          </Button>
        </div>
      )}
      {saving.state === 'failed' && (
        <div className={classes.banner} data-tone="error" role="alert">
          <IconAlertTriangle size={18} aria-hidden />
          <p>The workspace is not saved. {saving.reason}</p>
          <Button size="xs" variant="default" onClick={() => void designer.flush()}>
            Try again
          </Button>
        </div>
      )}
    </section>
  );
}
