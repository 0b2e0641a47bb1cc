import type { Callback } from '../../../generated/types.ts';
import { retry, ringOut } from './attempting.ts';
import { startNow } from './begin.ts';
import { dueDeadline } from './deadlines.ts';
import { expire, purge } from './ending.ts';
import { type Around, type LifeStep, unchanged } from './life-step.ts';
import { miss } from './missing.ts';

/** What becomes of a callback when its next deadline has come; `forget` when its record has been kept for long enough. */
export function onDeadline(callback: Callback, around: Around): LifeStep | 'forget' {
  switch (dueDeadline(callback, around.now)) {
    case 'keep':
      return 'forget';
    case 'purge':
      return purge(callback, around);
    case 'expiry':
      return expire(callback, around);
    case 'ring':
      return ringOut(callback, around);
    case 'start':
      return startNow(callback, around);
    case 'retry':
      return retry(callback, around);
    case 'missed':
      return miss(callback, around);
    case undefined:
      return unchanged(callback, 'Nothing is due.');
  }
}
