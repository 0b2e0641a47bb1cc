import { checkSkillExpression } from '../../expressions/index.ts';
import { callbackSettingsSchema } from '../../generated/schemas.ts';
import type { Json } from '../../generated/types.ts';
import { toPointer } from '../../model/pointer.ts';
import { type ExpressionUse, expressionsIn } from '../../model/references.ts';
import { sortedEntries } from '../sorted.ts';
import type { BlockCheck, FindingDetails, WorkspaceCheck } from './check.ts';

/** What the skill language says against a skill expression. An unknown skill is a warning: the directory may lag behind. */
export const skillExpressionFault: BlockCheck & WorkspaceCheck = {
  code: 'expression/skill-fault',
  severity: 'error',
  about: 'A skill expression cannot be understood or names an unknown skill, so no agent may be found for the caller.',
  ofBlock({ expressions }, { skills }, find) {
    for (const use of expressions)
      if (!use.hidden) faultsOf(use, skills, (message, details) => find(['properties', ...use.path], message, details));
  },
  ofWorkspace({ workspace }, find) {
    const { callbackSettings, directory } = workspace;
    const skills = Object.values(directory.skills).map(({ name }) => name);
    const rows: [string, unknown][] = [['/callbackSettings/default', callbackSettings.default]];
    for (const [id, row] of sortedEntries(callbackSettings.rows))
      rows.push([toPointer(['callbackSettings', 'rows', id]), row]);
    // A row is JSON; its type only has no index.
    for (const [at, row] of rows)
      for (const use of expressionsIn(callbackSettingsSchema, row as Json))
        faultsOf(use, skills, (message, details) => find(at + toPointer(use.path), message, details));
  },
};

function faultsOf(
  { language, text }: ExpressionUse,
  skills: readonly string[],
  find: (message: string, details: FindingDetails) => void,
): void {
  if (language !== 'skills') return;
  for (const problem of checkSkillExpression(text, skills).problems)
    find(problem.message, {
      code: `expression/${problem.code}`,
      severity: problem.code === 'unknown-skill' ? 'warning' : problem.severity,
      params: { start: problem.start, end: problem.end, ...(problem.name ? { name: problem.name } : {}) },
    });
}
