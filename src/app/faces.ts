import type { Diagnostic, Severity, Workspace } from '../generated/types.ts';
import type { PaletteGroup } from '../model/block.ts';
import { type FlowEdge, flowOf } from '../model/flow.ts';
import { own } from '../model/json.ts';
import { phaseTitles } from '../model/phases.ts';
import type { BlockRegistry } from '../model/registry.ts';
import { placeOf } from './problems/place.ts';

/** A way out as a card and the outline show it. */
export interface FaceOutlet {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tone?: 'success' | 'failure';
  /** How it goes on; only `connection` can be drawn by hand. */
  readonly by: FlowEdge['by'];
  /** Where it goes on, in words: a block's name, a phase, or the end. */
  readonly leadsTo: string;
  /** Block it goes on to; null is the end. */
  readonly to: string | null;
  readonly connection?: string;
}

/** What a block looks like wherever it is shown: everything that a card or an outline row says about it. */
export interface Face {
  readonly id: string;
  readonly name: string;
  readonly kindTitle: string;
  readonly icon: string;
  /** Left out for a kind that does not exist. */
  readonly group?: PaletteGroup;
  readonly highlights: readonly string[];
  readonly outlets: readonly FaceOutlet[];
  readonly isEntry: boolean;
  readonly severity?: Severity;
  readonly problems: number;
  /** All of it in one sentence, for a screen reader. */
  readonly spoken: string;
}

/** Faces of an application's blocks by block id. A face that says the same keeps its identity, so what shows it can rest. */
export type Faces = ReadonlyMap<string, Face>;

/** Shortest form of a highlight that still says something. */
const longestHighlight = 120;

/** Faces of the blocks of one application. `previous` are the faces shown so far. */
export function facesOf(
  workspace: Workspace,
  applicationId: string,
  registry: BlockRegistry,
  diagnostics: readonly Diagnostic[],
  previous: Faces,
): Faces {
  const application = own(workspace.applications, applicationId);
  if (!application) return new Map();
  const marks = marksOf(diagnostics, applicationId);
  const entries = new Set(Object.values(application.entry));
  const flow = flowOf(application, registry);
  const faces = new Map<string, Face>();
  for (const [id, block] of Object.entries(application.blocks)) {
    const definition = registry.get(block.kind)?.definition;
    const view = { workspace, application, applicationId, blockId: id };
    const mark = marks.get(id);
    const face: Omit<Face, 'spoken'> = {
      id,
      name: block.name,
      kindTitle: definition?.title ?? block.kind,
      icon: definition?.icon ?? 'help-circle',
      ...(definition ? { group: definition.group } : {}),
      highlights: readable(() => definition?.highlights?.(block.properties, view) ?? []),
      outlets: (flow.get(id) ?? []).map(
        (edge): FaceOutlet => ({
          id: edge.outlet.id,
          label: edge.outlet.label,
          ...(edge.outlet.description ? { description: edge.outlet.description } : {}),
          ...(edge.outlet.tone ? { tone: edge.outlet.tone } : {}),
          by: edge.by,
          to: edge.to,
          leadsTo: destination(edge, application),
          ...(edge.connection ? { connection: edge.connection } : {}),
        }),
      ),
      isEntry: entries.has(id),
      ...(mark ? { severity: mark.severity } : {}),
      problems: mark?.count ?? 0,
    };
    const whole: Face = { ...face, spoken: spoken(face, phaseTitles[block.phase]) };
    const before = previous.get(id);
    faces.set(id, before && JSON.stringify(before) === JSON.stringify(whole) ? before : whole);
  }
  return faces;
}

/** Name, kind, phase, problems, and where each outlet goes. */
function spoken(face: Omit<Face, 'spoken'>, phase: string): string {
  const problems = face.problems === 0 ? '' : `, ${face.problems} ${face.problems === 1 ? 'problem' : 'problems'}`;
  const outlets = face.outlets.map(({ label, leadsTo }) => `${label} to ${leadsTo}`).join(', ');
  return `${face.name}, ${face.kindTitle}, ${phase}${face.isEntry ? ', entry' : ''}${problems}. ${outlets}`;
}

function destination(edge: FlowEdge, application: Workspace['applications'][string]): string {
  const target = edge.to === null ? undefined : own(application.blocks, edge.to);
  if (edge.by === 'finalize') return phaseTitles.finalize;
  if (!target) return application.type === 'module' ? 'Return' : 'End';
  return edge.by === 'phase' ? phaseTitles[target.phase] : target.name;
}

/** Properties may not fit their schema yet; then there is nothing to highlight. */
function readable(read: () => readonly string[]): readonly string[] {
  try {
    return read()
      .slice(0, 2)
      .map((line) => (line.length > longestHighlight ? `${line.slice(0, longestHighlight)}…` : line));
  } catch {
    return [];
  }
}

/** Worst severity and number of problems by block. */
function marksOf(diagnostics: readonly Diagnostic[], applicationId: string) {
  const marks = new Map<string, { severity: Severity; count: number }>();
  for (const { at, severity } of diagnostics) {
    const place = placeOf(at);
    if (place.application !== applicationId || place.block === undefined) continue;
    const mark = marks.get(place.block);
    // Diagnostics are sorted worst first.
    if (mark) mark.count++;
    else marks.set(place.block, { severity, count: 1 });
  }
  return marks;
}
