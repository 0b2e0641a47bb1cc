import type { FlowCheck } from './check.ts';

/** An application without a first block. */
export const emptyApplication: FlowCheck = {
  code: 'flow/empty-application',
  severity: 'warning',
  about: 'An application has nothing to start with, so a call to it ends at once.',
  ofFlow({ application, start, pointer }, find) {
    if (start === null && Object.keys(application.blocks).length === 0)
      find(`${pointer}/blocks`, `“${application.name}” has no blocks: a call to it ends at once.`);
  },
};
