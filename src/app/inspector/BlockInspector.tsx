import { Textarea } from '@mantine/core';
import { Suspense, useEffect, useMemo, useState } from 'react';
import { describeBlock, renameBlock, setBlockProperties } from '../../designer/index.ts';
import type { Block, Diagnostic } from '../../generated/types.ts';
import { isJsonObject } from '../../model/json.ts';
import { phaseTitles } from '../../model/phases.ts';
import { toPointer } from '../../model/pointer.ts';
import { SchemaForm } from '../../ui/index.ts';
import { useEdited } from '../application-context.tsx';
import { BlockIcon } from '../block-icon.tsx';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { groupColor, groupTint } from '../group-hue.ts';
import { BlockProblems } from './BlockProblems.tsx';
import { DraftInput } from './DraftInput.tsx';
import classes from './inspector.module.css';
import { Outlets } from './Outlets.tsx';
import { useFormTools } from './use-form-tools.ts';

/** Everything about one block: its name, its findings, a tab for each part of its properties, its outlets, its help. */
export function BlockInspector({ id, block }: { readonly id: string; readonly block: Block }) {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const { id: application, application: edited } = useEdited();
  const kind = designer.registry.get(block.kind);
  const workspace = useDesignerState((state) => state.workspace);
  const tools = useFormTools(workspace, application, edited);
  const place = toPointer(['applications', application, 'blocks', id]);
  const all = useDesignerState((state) => state.diagnostics);
  const own = useMemo(() => all.filter(({ at }) => at === place || at.startsWith(`${place}/`)), [all, place]);
  const inForm = useMemo(() => relativeTo(own, `${place}/properties`), [own, place]);
  const beside = useMemo(
    () => (kind ? own.filter(({ at, fix }) => fix !== undefined || !at.startsWith(`${place}/properties/`)) : own),
    [own, place, kind],
  );
  const focus = useFocus(`${place}/properties`);

  return (
    <section className={classes.inspector} aria-label="Block">
      <h2 className={classes.kind}>
        <span
          className={classes.kindIcon}
          style={{ color: groupColor(kind?.definition.group), background: groupTint(kind?.definition.group) }}
        >
          <BlockIcon name={kind?.definition.icon ?? 'help-circle'} size={18} />
        </span>
        {kind?.definition.title ?? `Unknown kind ${block.kind}`}
        <span className={classes.phase}>{phaseTitles[block.phase]}</span>
      </h2>
      <DraftInput
        label="Name"
        value={block.name}
        onCommit={(name) => {
          const answer = designer.dispatch(renameBlock, { application, block: id, name });
          return answer.done ? undefined : answer.reason;
        }}
      />
      <Textarea
        label="Description"
        autosize
        minRows={1}
        maxRows={6}
        value={block.description ?? ''}
        onChange={(event) =>
          dispatch(describeBlock, { application, block: id, description: event.currentTarget.value })
        }
      />
      <BlockProblems
        diagnostics={beside}
        onJump={(field) => designer.select({ application, blocks: [id], connections: [], field })}
      />
      {kind ? (
        <Suspense fallback={<p className={classes.dim}>Loading…</p>}>
          <SchemaForm
            schema={kind.schema}
            value={block.properties}
            diagnostics={inForm}
            tools={tools}
            label={`${kind.definition.title} properties`}
            {...(focus ? { focus } : {})}
            onChange={(properties, field) => {
              if (isJsonObject(properties)) dispatch(setBlockProperties, { application, block: id, properties, field });
            }}
            extraTabs={[
              { label: 'Outlets', content: <Outlets block={id} /> },
              { label: 'Help', content: <HelpText text={kind.definition.help} /> },
            ]}
          />
        </Suspense>
      ) : (
        <p className={classes.dim}>
          This studio does not know the kind “{block.kind}”. The block is kept as it is; delete it or open the workspace
          where the kind is known.
        </p>
      )}
    </section>
  );
}

function HelpText({ text }: { readonly text: string }) {
  return (
    <div className={classes.help}>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

/** The field that a jump wants to show, below a place. A new object for each jump, so that the same field can be shown twice. */
function useFocus(place: string): { readonly pointer: string } | undefined {
  const selection = useDesignerState((state) => state.selection);
  const [focus, setFocus] = useState<{ readonly pointer: string }>();
  useEffect(() => {
    if (selection.field?.startsWith(`${place}/`)) setFocus({ pointer: selection.field.slice(place.length) });
  }, [selection, place]);
  return focus;
}

function relativeTo(diagnostics: readonly Diagnostic[], place: string): readonly Diagnostic[] {
  return diagnostics.flatMap((each) =>
    each.at.startsWith(`${place}/`) ? [{ ...each, at: each.at.slice(place.length) }] : [],
  );
}
