import type { Effect } from '../../generated/types.ts';
import type { EffectRequest } from '../../model/block.ts';
import { needsCaller } from './absent-caller.ts';
import { effectId, identify } from './identify.ts';
import type { Turn } from './turn.ts';

/**
 * Takes effects over into a turn and gives them with their ids. Those that need a caller are dropped when nobody is on the
 * line; undefined when none is left.
 */
export function request(turn: Turn, requests: readonly EffectRequest[]): Effect[] | undefined {
  const before = turn.effects;
  const only = requests[0];
  let asked: Effect[];
  if (only !== undefined && requests.length === 1 && !turn.callEnded) {
    asked = [identify(only, effectId(turn.id, turn.revision, before.length))];
    if (only.type === 'call.hangUp') turn.callEnded = true;
  } else {
    asked = [];
    for (const each of requests) {
      if (!turn.callEnded || !needsCaller(each))
        asked.push(identify(each, effectId(turn.id, turn.revision, before.length + asked.length)));
      if (each.type === 'call.hangUp') turn.callEnded = true;
    }
    if (asked.length === 0) return undefined;
  }
  // The first move's list serves for the whole event, which seldom has another: neither is changed from here on.
  turn.effects = before.length === 0 ? asked : [...before, ...asked];
  return asked;
}
