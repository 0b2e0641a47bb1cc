import type { UserInputProperties } from '../../src/generated/types.ts';
import type { Behavior, EventType, Move, StepContext } from '../../src/model/block.ts';
import { type AskingMemory, mostTries, promptsOfTry, retryReason } from '../asking.ts';
import { leave, wait } from '../moves.ts';
import { resultVariable } from '../results.ts';
import { grammars, keyed } from './grammar.ts';

export const behavior: Behavior<UserInputProperties, AskingMemory> = {
  enter: (step, context) => ask(step, 0, context),
  resume(step, { asked }, event, context) {
    const grammar = grammars[step.grammar];
    const entry =
      event.type === 'call.speechRecognised'
        ? keyed(step.grammar, event.text)
        : event.type === 'call.digitsCollected'
          ? withoutTerminator(step, event.digits)
          : undefined;
    const value = entry === undefined || !longEnough(step, entry) ? undefined : grammar.read(entry);
    if (value !== undefined) return leave('done', resultVariable(step.result, value));
    // Never the entry itself: it may be a card number.
    const reasons = [
      entry === undefined ? 'The caller entered too little in time.' : `The input is no ${grammar.noun}.`,
      retryReason(step, asked),
    ];
    if (asked < mostTries(step)) return ask(step, asked, context, reasons);
    return leave('noInput', resultVariable(step.result, null), reasons);
  },
};

function ask(
  step: UserInputProperties,
  asked: number,
  context: StepContext,
  reasons?: readonly string[],
): Move<AskingMemory> {
  const { minDigits, maxDigits } = lengths(step);
  const keys = step.mode !== 'speech';
  const voice = step.mode !== 'dtmf';
  const answers: EventType[] = [
    ...(keys ? (['call.digitsCollected'] as const) : []),
    ...(voice ? (['call.speechRecognised'] as const) : []),
  ];
  return wait(
    [
      {
        type: 'call.collect',
        prompts: [...context.speak(promptsOfTry(step, asked))],
        bargeIn: !step.disableBargeIn,
        modes: [...(keys ? (['dtmf'] as const) : []), ...(voice ? (['speech'] as const) : [])],
        minDigits,
        maxDigits,
        terminator: step.terminator,
        timeoutSeconds: step.timeoutSeconds,
        interDigitSeconds: step.interDigitSeconds,
      },
    ],
    [...answers, 'call.inputTimedOut'],
    { asked: asked + 1 },
    reasons,
  );
}

function lengths(step: UserInputProperties) {
  return step.grammar === 'digits' ? step : grammars[step.grammar];
}

function longEnough(step: UserInputProperties, entry: string): boolean {
  const { minDigits, maxDigits } = lengths(step);
  return entry.length >= minDigits && entry.length <= maxDigits;
}

/** Hosts differ in whether they hand the terminating key over. */
function withoutTerminator({ terminator }: UserInputProperties, digits: string): string {
  return terminator !== '' && digits.endsWith(terminator) ? digits.slice(0, -1) : digits;
}
