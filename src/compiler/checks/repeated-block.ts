import type { FlowCheck } from './check.ts';

/** A kind that may stand in an application only once stands there again. */
export const repeatedBlock: FlowCheck = {
  code: 'flow/repeated-block',
  severity: 'error',
  about: 'A block that may stand in an application only once stands there several times.',
  ofFlow({ blocks }, find) {
    const first = new Map<string, string>();
    for (const { block, kind, pointer } of blocks.values()) {
      if (!kind?.definition.once) continue;
      const before = first.get(block.kind);
      if (before === undefined) first.set(block.kind, block.name);
      else
        find(
          pointer,
          `${kind.definition.title} may stand in an application only once: “${before}” is already there, so remove “${block.name}”.`,
        );
    }
  },
};
