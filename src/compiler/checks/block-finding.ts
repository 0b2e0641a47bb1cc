import { toPointer } from '../../model/pointer.ts';
import type { ApplicationCheck } from './check.ts';

/** What a block's kind itself has to say against its properties. Codes are the kind's own: `menu/key-twice`. */
export const blockFinding: ApplicationCheck = {
  code: 'block/finding',
  severity: 'error',
  about: 'A kind of block has findings of its own about its properties.',
  ofApplication({ id: applicationId, application, blocks }, { workspace }, find) {
    for (const { id: blockId, block, kind, isValid, pointer } of blocks.values())
      if (isValid)
        kind?.definition.check?.(block.properties, { workspace, application, applicationId, blockId }, (finding) => {
          const { at = [], message, ...details } = finding;
          find(pointer + toPointer(at), message, details);
        });
  },
};
