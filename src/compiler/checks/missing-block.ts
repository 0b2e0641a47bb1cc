import { applicationTypeTitles } from '../../model/phases.ts';
import type { ApplicationCheck } from './check.ts';

/** An application of a type that cannot do without a certain block, without it. */
export const missingBlock: ApplicationCheck = {
  code: 'flow/missing-block',
  severity: 'error',
  about: 'An application lacks a block without which it cannot do what its type is for.',
  ofApplication({ application, blocks, pointer }, { registry }, find) {
    const present = new Set([...blocks.values()].map(({ block }) => block.kind));
    for (const { definition } of registry.kinds)
      if (definition.requiredIn?.includes(application.type) && !present.has(definition.kind))
        find(
          `${pointer}/blocks`,
          `“${application.name}” has no ${definition.title} block: an application of type ${applicationTypeTitles[application.type]} does nothing without one.`,
        );
  },
};
