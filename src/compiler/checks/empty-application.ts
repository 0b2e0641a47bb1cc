import type { ApplicationCheck } from './check.ts';

/** An application without a first block. */
export const emptyApplication: ApplicationCheck = {
  code: 'flow/empty-application',
  severity: 'warning',
  about: 'An application has nothing to start with, so a call to it ends at once.',
  ofApplication({ application, start, pointer }, _linked, find) {
    if (start === null && Object.keys(application.blocks).length === 0)
      find(`${pointer}/blocks`, `“${application.name}” has no blocks: a call to it ends at once.`);
  },
};
