import { matchesSkills, parseSkillExpression, type SkillExpressionTree } from '../../expressions/index.ts';
import type { CallQueueEffect } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import { own } from '../../model/json.ts';

/** An agent who could take a call. */
export interface Candidate {
  readonly id: string;
  readonly skills: Readonly<Record<string, number>>;
  /** Since when the agent has been in the present state. */
  readonly since: Instant;
  /** Calls taken, and seconds spent in them. */
  readonly calls: number;
  readonly talkedSeconds: number;
}

/** Whether an agent is wanted, or why the expression that says so cannot be read. */
export type SkillTest = ((agent: Pick<Candidate, 'skills'>) => boolean) | { readonly unreadable: string };

/** A test made of a skill expression. The empty one wants any agent; a skill that an agent lacks is at level 0. */
export function skillTest(text: string): SkillTest {
  if (text.trim() === '') return () => true;
  const { expression, problems } = parseSkillExpression(text);
  if (expression === undefined) return { unreadable: problems[0]?.message ?? 'The skill expression cannot be read.' };
  return ({ skills }) => matches(expression, skills);
}

function matches(expression: SkillExpressionTree, skills: Candidate['skills']): boolean {
  return matchesSkills(
    expression,
    (skill) => own(skills, skill) ?? 0,
    // Whoever is asked is logged in; other statistics of single agents are not kept.
    (statistic) => (statistic === 'StatAgentLoggedIn' ? 1 : 0),
  );
}

/**
 * The agent among the candidates who takes the call. Equal ones are told apart by the longer time in their state, then by id.
 * `draw` gives a number from 0 up to 1, for the selection at random.
 */
export function chooseAgent<T extends Candidate>(
  candidates: readonly T[],
  selection: CallQueueEffect['selection'],
  draw: () => number,
): T | undefined {
  const sorted = [...candidates].sort(
    (a, b) => load(a, selection) - load(b, selection) || a.since - b.since || (a.id < b.id ? -1 : 1),
  );
  return selection === 'random' ? sorted[Math.floor(draw() * sorted.length)] : sorted[0];
}

function load({ calls, talkedSeconds }: Candidate, selection: CallQueueEffect['selection']): number {
  if (selection === 'fewestCalls') return calls;
  return selection === 'leastOccupied' ? talkedSeconds : 0;
}
