import { createRegistry } from '../src/model/registry.ts';
import { playMessage } from './play-message/index.ts';

/** Every kind of block, in palette order. */
export const blockKinds = [playMessage] as const;

/** The registry of all kinds of blocks. */
export const blocks = createRegistry(blockKinds);

export { playMessage };
