import type { GoToProperties } from '../../src/generated/types.ts';
import type { Behavior } from '../../src/model/block.ts';

export const behavior: Behavior<GoToProperties, null> = { enter: () => ({ go: 'target' }) };
