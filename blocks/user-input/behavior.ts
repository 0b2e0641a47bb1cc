import type { UserInputProperties } from '../../src/generated/types.ts';
import type { EffectRequest, EventType, Move, PreparingBehavior, StepContext } from '../../src/model/block.ts';
import { type AskingMemory, mostTries, promptsOfTry, retryReason } from '../asking.ts';
import { leave, wait } from '../moves.ts';
import { resultVariable } from '../results.ts';
import { grammars, keyed } from './grammar.ts';

export const behavior: PreparingBehavior<UserInputProperties, AskingMemory> = {
  prepare(step, readers) {
    const grammar = grammars[step.grammar];
    const { minDigits, maxDigits } = step.grammar === 'digits' ? step : grammar;
    const modes = modesOf(step);
    const answers = answersOf(step);

    const first = readers.speech(promptsOfTry(step, 0));
    const again = readers.speech(promptsOfTry(step, 1));

    const ask = (asked: number, context: StepContext, reasons?: readonly string[]): Move<AskingMemory> => {
      const collect: EffectRequest = {
        type: 'call.collect',
        prompts: asked === 0 ? first(context) : again(context),
        bargeIn: !step.disableBargeIn,
        modes,
        minDigits,
        maxDigits,
        terminator: step.terminator,
        timeoutSeconds: step.timeoutSeconds,
        interDigitSeconds: step.interDigitSeconds,
      };
      return wait([collect], answers, { asked: asked + 1 }, reasons);
    };

    return {
      enter: (context) => ask(0, context),
      resume({ asked }, event, context) {
        const entry =
          event.type === 'call.digitsCollected'
            ? withoutTerminator(step, event.digits)
            : event.type === 'call.speechRecognised'
              ? keyed(step.grammar, event.text)
              : undefined;
        const fits = entry !== undefined && entry.length >= minDigits && entry.length <= maxDigits;
        const value = fits ? grammar.read(entry) : undefined;
        if (value !== undefined) return leave('done', resultVariable(step.result, value));
        // Never the entry itself: it may be a card number.
        const reasons = [
          entry === undefined ? 'The caller entered too little in time.' : `The input is no ${grammar.noun}.`,
          retryReason(step, asked),
        ];
        if (asked < mostTries(step)) return ask(asked, context, reasons);
        return leave('noInput', resultVariable(step.result, null), reasons);
      },
    };
  },
};

type Modes = Extract<EffectRequest, { type: 'call.collect' }>['modes'];

function modesOf({ mode }: UserInputProperties): Modes {
  if (mode === 'dtmf') return ['dtmf'];
  return mode === 'speech' ? ['speech'] : ['dtmf', 'speech'];
}

function answersOf({ mode }: UserInputProperties): EventType[] {
  const answers: EventType[] = [];
  if (mode !== 'speech') answers.push('call.digitsCollected');
  if (mode !== 'dtmf') answers.push('call.speechRecognised');
  answers.push('call.inputTimedOut');
  return answers;
}

/** Hosts differ in whether they hand the terminating key over. */
function withoutTerminator({ terminator }: UserInputProperties, digits: string): string {
  return terminator !== '' && digits.at(-1) === terminator ? digits.slice(0, -1) : digits;
}
