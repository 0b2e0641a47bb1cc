import { expect, it } from 'vitest';
import { createNumbersDriver } from './driver.ts';
import type { HeldRule, NumbersReply, NumbersRequest } from './questions.ts';

const rule = (...blockedPatterns: string[]): HeldRule => {
  const saved = { name: 'R', countries: ['US'], blockedPatterns };
  return { saved, draft: saved };
};
const test = (id: number, text = '+12125550123'): NumbersRequest => ({ id, subject: 'test', question: { text } });

/** A driver whose turns are taken by hand, and what it answered. */
function driver() {
  const turns: (() => void)[] = [];
  const replies: NumbersReply[] = [];
  let now = 0;
  const handle = createNumbersDriver({
    post: (reply) => replies.push(reply),
    now: () => (now += 1),
    later: (work) => turns.push(work),
  });
  const turn = () => turns.shift()?.();
  return {
    handle,
    replies,
    turn,
    finish: () => {
      let count = 0;
      while (turns.length > 0) {
        turn();
        count++;
      }
      return count;
    },
  };
}

it('a question is answered about the rule that is held', () => {
  const { handle, replies, finish } = driver();
  handle({ hold: rule('^1212') });
  handle(test(1));
  finish();
  handle({ hold: rule() });
  handle(test(2));
  finish();
  expect(replies.map((reply) => 'answer' in reply && reply.subject === 'test' && reply.answer.draft.verdict)).toEqual([
    'blocked-pattern',
    'acceptable',
  ]);
});

it('a newer question of the same subject, or a newer rule, makes an older one outdated', () => {
  const { handle, replies, finish } = driver();
  handle({ hold: rule('^1212') });
  handle(test(1));
  handle(test(2));
  finish();
  expect(replies.map(({ id }) => id)).toEqual([2]);
  handle(test(3));
  handle({ hold: rule() });
  finish();
  expect(replies.map(({ id }) => id)).toEqual([2]);
});

it('a question that takes long lets a short one pass', () => {
  const { handle, replies, turn, finish } = driver();
  handle({ hold: rule(...Array.from({ length: 1000 }, (_, index) => `(${index}|5?6?7?)[0-9]{2}8{${index % 9}}`)) });
  handle({ id: 1, subject: 'judge', question: { names: {} } });
  turn();
  handle(test(2));
  expect(finish()).toBeGreaterThan(3);
  expect(replies.map(({ id }) => id)).toEqual([2, 1]);
});

it('nothing is answered before a rule is held', () => {
  const { handle, replies, finish } = driver();
  handle(test(1));
  finish();
  expect(replies).toEqual([]);
});
