import type { CallInGroup, CallInRequest, Json } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';

/** What a Call-In request is made of besides its group. */
export interface CallInWish {
  readonly id: string;
  readonly fromPhoneNumber?: string;
  readonly userData?: { readonly [key: string]: Json };
  /** Id of the callback that it continues. */
  readonly callback?: string;
}

/** Draws tried before a group counts as out of access codes. */
const mostDraws = 100;

/**
 * Hands out a number of the group's pool, and an access code if the group gives one. With unique DNIS each open request has
 * a number of its own; otherwise the number with the fewest open requests is taken, and codes differ among those of one number.
 * `drawDigits` gives that many digits by chance, the first one never 0.
 */
export function createCallInRequest(
  group: CallInGroup,
  requests: Iterable<CallInRequest>,
  wish: CallInWish,
  now: Instant,
  drawDigits: (count: number) => string,
): { readonly request: CallInRequest } | { readonly refused: string } {
  const open = [...requests].filter(
    ({ groupName, state, expiresAt }) => groupName === group.name && state === 'open' && expiresAt > now,
  );
  const number = freeNumber(group, open);
  if (number === undefined)
    return { refused: `Every number of the group “${group.name}” is taken by an open request.` };
  const accessCode = group.generateAccessCode ? freeCode(group, number, open, drawDigits) : '';
  if (accessCode === undefined)
    return { refused: `The group “${group.name}” has no free access code of ${group.accessCodeLength} digits left.` };
  return {
    request: {
      id: wish.id,
      groupName: group.name,
      toPhoneNumber: number,
      ...(accessCode === '' ? {} : { accessCode }),
      ...(wish.fromPhoneNumber === undefined ? {} : { fromPhoneNumber: wish.fromPhoneNumber }),
      createdAt: now,
      expiresAt: now + group.expirySeconds * 1000,
      state: 'open',
      userData: { ...wish.userData },
      ...(wish.callback === undefined ? {} : { callback: wish.callback }),
    },
  };
}

function freeNumber(group: CallInGroup, open: readonly CallInRequest[]): string | undefined {
  const taken = new Map<string, number>();
  for (const { toPhoneNumber } of open) taken.set(toPhoneNumber, (taken.get(toPhoneNumber) ?? 0) + 1);
  let best: string | undefined;
  for (const { number } of group.dnisPool)
    if (best === undefined || (taken.get(number) ?? 0) < (taken.get(best) ?? 0)) best = number;
  return group.uniqueDnis && best !== undefined && (taken.get(best) ?? 0) > 0 ? undefined : best;
}

function freeCode(
  group: CallInGroup,
  number: string,
  open: readonly CallInRequest[],
  drawDigits: (count: number) => string,
): string | undefined {
  const used = new Set(open.filter((each) => each.toPhoneNumber === number).map((each) => each.accessCode));
  for (let draw = 0; draw < mostDraws; draw++) {
    const code = drawDigits(group.accessCodeLength);
    if (!used.has(code)) return code;
  }
  return undefined;
}
