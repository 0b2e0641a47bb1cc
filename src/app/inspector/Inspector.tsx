import { own } from '../../model/json.ts';
import { useEdited } from '../application-context.tsx';
import { useDesignerState } from '../designer-context.tsx';
import { ApplicationProperties } from './ApplicationProperties.tsx';
import { BlockInspector } from './BlockInspector.tsx';
import { SelectionSummary } from './SelectionSummary.tsx';

/** What is selected in the application being edited, and all that can be set about it. Stands inside an `EditedApplicationProvider`. */
export function Inspector() {
  const { id, application } = useEdited();
  const selection = useDesignerState((state) => state.selection);
  const isHere = selection.application === undefined || selection.application === id;
  const blocks = isHere ? selection.blocks : [];
  const [only] = blocks;
  const block = blocks.length === 1 && only !== undefined ? own(application.blocks, only) : undefined;
  if (only !== undefined && block) return <BlockInspector key={only} id={only} block={block} />;
  if (isHere && blocks.length + selection.connections.length > 0) return <SelectionSummary selection={selection} />;
  return <ApplicationProperties key={id} />;
}
