import type { NumberRule } from '../../../generated/types.ts';
import { toPointer } from '../../../model/pointer.ts';
import { patternProblem } from '../../../numbers/index.ts';
import type { WorkspaceCheck } from '../check.ts';
import { oncePer } from './once-per.ts';

const mostTold = 50;

/** A blocked pattern that is no regular expression of the kind that is searched in linear time. */
export const faultyPattern: WorkspaceCheck = {
  code: 'rules/faulty-pattern',
  severity: 'error',
  about: 'A blocked pattern is no pattern, so the numbers that it is meant for are dialled.',
  ofWorkspace({ workspace: { numberRules } }, find) {
    for (const [id, { blockedPatterns }] of Object.entries(numberRules))
      for (const { index, problem } of faulty(blockedPatterns))
        find(
          toPointer(['numberRules', id, 'blockedPatterns', String(index)]),
          `${blockedPatterns[index]?.slice(0, 100)} is no pattern and blocks no number: ${problem}.`,
          { params: { problem } },
        );
  },
};

const faulty = oncePer((patterns: NumberRule['blockedPatterns']) => {
  const found: { readonly index: number; readonly problem: string }[] = [];
  for (const [index, pattern] of patterns.entries()) {
    const problem = patternProblem(pattern);
    if (problem !== undefined) found.push({ index, problem });
    if (found.length >= mostTold) break;
  }
  return found;
});
