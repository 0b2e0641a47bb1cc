import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconClock, IconInfoCircle } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Saving } from '../../designer/designer.ts';
import type { Severity } from '../../generated/types.ts';
import { useDesignerState } from '../designer-context.tsx';
import { usePublishing } from '../publish.ts';
import { useSimulation } from '../simulator/state.ts';
import { toggleView, useView } from '../view-state.ts';
import classes from './studio.module.css';

/** The line at the bottom: problems, the workspace, how saving and publishing stand, the clock of the simulation. */
export function StatusBar() {
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const name = useDesignerState((state) => state.workspace.name);
  const saving = useDesignerState((state) => state.saving);
  const publishing = usePublishing((state) => state.application);
  const open = useView((state) => state.problemsOpen);
  const counts = useMemo(() => {
    const count = (severity: Severity) => diagnostics.filter((each) => each.severity === severity).length;
    return { error: count('error'), warning: count('warning'), hint: count('hint') };
  }, [diagnostics]);
  return (
    <footer className={classes.status}>
      <button type="button" aria-pressed={open} onClick={() => toggleView('problemsOpen')}>
        <VisuallyHidden>Problems: </VisuallyHidden>
        <IconCircleX size={14} aria-hidden color="var(--cs-error)" /> {counts.error}
        <VisuallyHidden> errors, </VisuallyHidden>
        <IconAlertTriangle size={14} aria-hidden color="var(--cs-warning)" /> {counts.warning}
        <VisuallyHidden> warnings, </VisuallyHidden>
        <IconInfoCircle size={14} aria-hidden color="var(--cs-hint)" /> {counts.hint}
        <VisuallyHidden> hints</VisuallyHidden>
      </button>
      <span className={classes.workspace} title="Workspace">
        {name}
      </span>
      <SimulationClock />
      <span className={classes.saving} data-failed={saving.state === 'failed' || undefined} role="status">
        {publishing ? 'Publishing…' : savingText(saving)}
      </span>
    </footer>
  );
}

function SimulationClock() {
  const now = useSimulation((state) => state.snapshot?.now);
  const speed = useSimulation((state) => state.speed);
  if (now === undefined) return null;
  const text = new Date(now).toISOString().slice(0, 19).replace('T', ' ');
  return (
    <span title="Clock of the simulation">
      <IconClock size={14} aria-hidden /> {text} UTC {speed === 0 ? '(paused)' : `×${speed}`}
    </span>
  );
}

function savingText(saving: Saving): string {
  switch (saving.state) {
    case 'saved':
      return 'Saved';
    case 'waiting':
    case 'saving':
      return 'Saving…';
    case 'failed':
      return `Not saved: ${saving.reason}`;
    case 'readOnly':
      return 'Read only';
  }
}
