import { createRegistry } from '../src/model/registry.ts';
import { callbackVqWatermark } from './callback-vq-watermark/index.ts';
import { estimatedWaitTime } from './estimated-wait-time/index.ts';
import { playMessage } from './play-message/index.ts';
import { routeCall } from './route-call/index.ts';

/** Every kind of block, in palette order. */
export const blockKinds = [callbackVqWatermark, routeCall, estimatedWaitTime, playMessage] as const;

/** The registry of all kinds of blocks. */
export const blocks = createRegistry(blockKinds);

export { callbackVqWatermark, estimatedWaitTime, playMessage, routeCall };
