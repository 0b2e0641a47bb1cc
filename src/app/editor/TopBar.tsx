import { ActionIcon, Button, Group, SegmentedControl, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronRight,
  IconLayoutSidebar,
  IconLayoutSidebarRight,
  IconSitemap,
  IconUpload,
} from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { applicationTypeTitles } from '../../model/phases.ts';
import { addresses, type View, viewOf } from '../addresses.ts';
import { announce } from '../announce.tsx';
import { useEdited } from '../application-context.tsx';
import { StateBadge } from '../applications/StateBadge.tsx';
import { useApplicationStates } from '../applications/use-application-states.ts';
import { useArrange } from '../arrange/use-arrange.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { usePublish, usePublishing } from '../publish.ts';
import { toggleView, useView } from '../view-state.ts';
import classes from './editor.module.css';

/** Name, state and main actions of the application being edited. */
export function TopBar({ view }: { readonly view: View }) {
  const { id, application } = useEdited();
  const designer = useDesigner();
  const [, navigate] = useLocation();
  const undoStep = useDesignerState((state) => state.undoSteps.at(-1)?.label);
  const redoStep = useDesignerState((state) => state.redoSteps.at(-1)?.label);
  const { paletteOpen, inspectorOpen } = useView();
  const publish = usePublish();
  const publishing = usePublishing((state) => state.application === id);
  const { arrange, arranging } = useArrange(id);
  const state = useApplicationStates().get(id) ?? { state: 'draft' as const };

  return (
    <header className={classes.bar}>
      <div className={classes.crumbs}>
        <Link href={addresses.applications}>Applications</Link>
        <IconChevronRight size={14} aria-hidden />
        <h1 title={application.name}>{application.name}</h1>
        <span className={classes.type}>{applicationTypeTitles[application.type]}</span>
        <StateBadge state={state} />
      </div>
      <Group gap={4} wrap="nowrap" className={classes.tools} role="toolbar" aria-label="Editor">
        <Step
          label={undoStep === undefined ? 'Nothing to undo' : `Undo: ${undoStep}`}
          icon={IconArrowBackUp}
          enabled={undoStep !== undefined}
          onClick={() => {
            designer.undo();
            announce(`Undone: ${undoStep}`);
          }}
        />
        <Step
          label={redoStep === undefined ? 'Nothing to redo' : `Redo: ${redoStep}`}
          icon={IconArrowForwardUp}
          enabled={redoStep !== undefined}
          onClick={() => {
            designer.redo();
            announce(`Redone: ${redoStep}`);
          }}
        />
        <Button
          variant="default"
          size="xs"
          leftSection={<IconSitemap size={15} aria-hidden />}
          loading={arranging}
          onClick={arrange}
        >
          Auto layout
        </Button>
        <SegmentedControl
          size="xs"
          aria-label="View"
          value={view}
          onChange={(value) => navigate(addresses.application(id, viewOf(value)))}
          data={[
            { value: 'canvas', label: 'Canvas' },
            { value: 'outline', label: 'Outline' },
            { value: 'json', label: 'JSON' },
          ]}
        />
        <Toggle
          label="Palette"
          icon={IconLayoutSidebar}
          pressed={paletteOpen}
          onClick={() => toggleView('paletteOpen')}
        />
        <Toggle
          label="Inspector"
          icon={IconLayoutSidebarRight}
          pressed={inspectorOpen}
          onClick={() => toggleView('inspectorOpen')}
        />
        <Button
          size="xs"
          ml={4}
          leftSection={<IconUpload size={15} aria-hidden />}
          loading={publishing}
          onClick={() => publish(id)}
        >
          Publish
        </Button>
      </Group>
    </header>
  );
}

type Icon = typeof IconUpload;

function Step({
  label,
  icon: Icon,
  enabled,
  onClick,
}: {
  readonly label: string;
  readonly icon: Icon;
  readonly enabled: boolean;
  onClick(): void;
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        aria-label={label}
        aria-disabled={!enabled}
        c={enabled ? undefined : 'dimmed'}
        style={enabled ? undefined : { opacity: 0.5 }}
        onClick={() => enabled && onClick()}
      >
        <Icon size={18} />
      </ActionIcon>
    </Tooltip>
  );
}

function Toggle({
  label,
  icon: Icon,
  pressed,
  onClick,
}: {
  readonly label: string;
  readonly icon: Icon;
  readonly pressed: boolean;
  onClick(): void;
}) {
  return (
    <Tooltip label={`${pressed ? 'Hide' : 'Show'} ${label.toLowerCase()}`}>
      <ActionIcon aria-label={label} aria-pressed={pressed} variant={pressed ? 'light' : 'subtle'} onClick={onClick}>
        <Icon size={18} />
      </ActionIcon>
    </Tooltip>
  );
}
