import type { HttpRestProperties, Json, Variables } from '../../src/generated/types.ts';
import type { Behavior, EffectRequest, Move } from '../../src/model/block.ts';
import { valueAtPath } from './path.ts';
import { requestOf } from './request.ts';

export const behavior: Behavior<HttpRestProperties, null> = {
  enter(step, context) {
    const request = requestOf(step, context);
    if (typeof request === 'string') return failure(step, null, request);
    const effects: EffectRequest[] = [];
    if (step.fetchAudio.length > 0)
      effects.push({
        type: 'call.play',
        prompts: [...context.speak(step.fetchAudio)],
        bargeIn: false,
        keepDigits: !step.disableBuffering,
      });
    effects.push(request);
    return { effects, wait: ['http.responded', 'http.failed'], memory: null };
  },
  resume(step, _memory, event) {
    if (event.type !== 'http.responded')
      return failure(step, null, causes[event.type === 'http.failed' ? event.cause : 'network']);
    const { status, body } = event;
    if (status < 200 || status > 299) return failure(step, status, `The web service answered with status ${status}.`);
    return {
      variables: results(step, status, (path) => valueAtPath(body, path)),
      reasons: [`The web service answered with status ${status}.`],
      go: 'done',
    };
  },
};

const causes = {
  timeout: 'The web service did not answer in time.',
  network: 'The web service could not be reached.',
  refused: 'The request was refused before it was sent.',
};

function failure(step: HttpRestProperties, status: number | null, reason: string): Move<null> {
  return {
    variables: { ...results(step, status, () => null), LastError: reason },
    reasons: [reason],
    go: 'failed',
  };
}

function results(
  { outputs, statusVariable }: HttpRestProperties,
  status: number | null,
  valueAt: (path: string) => Json,
): Variables {
  const values = outputs.flatMap(({ path, variable }): [string, Json][] =>
    variable === '' ? [] : [[variable, valueAt(path)]],
  );
  return Object.fromEntries(statusVariable === '' ? values : [...values, [statusVariable, status]]);
}
