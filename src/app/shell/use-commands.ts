import { useMantineColorScheme } from '@mantine/core';
import type { SpotlightActionData, SpotlightActionGroupData } from '@mantine/spotlight';
import { useLocation } from 'wouter';
import { own } from '../../model/json.ts';
import { applicationTypeTitles, phaseTitles } from '../../model/phases.ts';
import { addresses, decoded, views } from '../addresses.ts';
import { useApplicationActions } from '../applications/use-application-actions.ts';
import { useArrange } from '../arrange/use-arrange.ts';
import { useDesigner } from '../designer-context.tsx';
import { openDialog } from '../edit/dialogs.ts';
import { useGoTo } from '../go-to.ts';
import { usePublish } from '../publish.ts';
import { useInsertBlock } from '../use-insert-block.ts';
import { toggleView } from '../view-state.ts';
import { openImport } from '../workspace-file/ImportDialog.tsx';
import { downloadWorkspace } from '../workspace-file/workspace-file.ts';
import { useControlCommands } from './use-control-commands.ts';
import { useToolCommands } from './use-tool-commands.ts';

/** Makes the command palette's list for the screen that is shown. */
export function useCommands(): () => SpotlightActionGroupData[] {
  const designer = useDesigner();
  const [location, navigate] = useLocation();
  const shown = decoded(location.split('/')[2]) ?? '';
  const goTo = useGoTo();
  const publish = usePublish();
  const insert = useInsertBlock(shown);
  const { arrange } = useArrange(shown);
  const applications = useApplicationActions();
  const controlCommands = useControlCommands();
  const toolCommands = useToolCommands();
  const { setColorScheme } = useMantineColorScheme();

  return () => {
    const { workspace, selection, undoSteps, redoSteps } = designer.store.getState();
    const edited = own(workspace.applications, shown);
    const only = selection.application === shown && selection.blocks.length === 1 ? selection.blocks[0] : undefined;
    const command = (label: string, onClick: () => void, description?: string): SpotlightActionData => ({
      id: `command ${label}`,
      label,
      onClick,
      ...(description === undefined ? {} : { description }),
    });

    const general = [
      command('Applications', () => navigate(addresses.applications), 'All applications of the workspace'),
      command('Undo', () => designer.undo(), undoSteps.at(-1)?.label ?? 'Nothing to undo'),
      command('Redo', () => designer.redo(), redoSteps.at(-1)?.label ?? 'Nothing to redo'),
      command('Show or hide the problems panel', () => toggleView('problemsOpen')),
      command('Show or hide the simulator', () => toggleView('simulatorOpen')),
      command('Show or hide the palette', () => toggleView('paletteOpen')),
      command('Show or hide the inspector', () => toggleView('inspectorOpen')),
      command('Fold or unfold the rail', () => toggleView('railFolded')),
      command('Import workspace…', openImport),
      command('Export workspace', () => downloadWorkspace(designer.store.getState().workspace)),
      command('Light colours', () => setColorScheme('light')),
      command('Dark colours', () => setColorScheme('dark')),
      command('Colours of the system', () => setColorScheme('auto')),
    ];
    const editing = edited
      ? [
          command(`Publish “${edited.name}”`, () => void publish(shown)),
          command('Auto layout', arrange, 'Lay the blocks of every phase out anew'),
          ...views.map((view) =>
            command(`Show as ${view === 'json' ? 'JSON' : view}`, () => navigate(addresses.application(shown, view))),
          ),
          command('Add a block…', () => openDialog({ show: 'add', ...(only === undefined ? {} : { after: only }) })),
          ...(only === undefined
            ? []
            : [
                command('Connect the selected block…', () => openDialog({ show: 'connect', block: only })),
                command('Move the selected block…', () => openDialog({ show: 'move', block: only })),
              ]),
          command(`Rename “${edited.name}”…`, () => applications.rename(shown)),
          command(`Duplicate “${edited.name}”`, () => applications.duplicate(shown)),
          ...designer.registry.kinds.map(({ definition }) =>
            command(`Add ${definition.title}`, () => insert(definition.kind), definition.summary),
          ),
        ]
      : [];
    const places = Object.entries(workspace.applications).map(
      ([id, { name, type }]): SpotlightActionData => ({
        id: `application ${id}`,
        label: name,
        description: applicationTypeTitles[type],
        onClick: () => navigate(addresses.application(id)),
      }),
    );
    const blocks = Object.entries(workspace.applications).flatMap(([application, { name, blocks }]) =>
      Object.entries(blocks).map(
        ([block, each]): SpotlightActionData => ({
          id: `block ${application} ${block}`,
          label: each.name,
          description: `${name} › ${phaseTitles[each.phase]} › ${designer.registry.get(each.kind)?.definition.title ?? each.kind}`,
          onClick: () => goTo({ application, block }),
        }),
      ),
    );
    const controls = controlCommands(workspace);
    const tools = toolCommands(workspace);
    return [
      ...(editing.length > 0 ? [{ group: 'This application', actions: editing }] : []),
      { group: 'Applications', actions: places },
      { group: 'Commands', actions: general },
      { group: 'Business Controls', actions: [...controls.commands] },
      { group: 'Tools', actions: [...tools.commands] },
      { group: 'Objects', actions: [...controls.objects, ...tools.objects] },
      { group: 'Blocks', actions: blocks },
    ].filter(({ actions }) => actions.length > 0);
  };
}
