import type { Application, Phase } from '../generated/types.ts';
import { refusePlacement } from '../model/flow.ts';
import type { BlockRegistry } from '../model/registry.ts';
import { BlockIcon } from './block-icon.tsx';
import type { Choice } from './choice-list/ChoiceList.tsx';

/** The kinds of blocks as choices for one phase; those it does not allow say why. */
export function kindChoices(application: Application, registry: BlockRegistry, phase: Phase): readonly Choice[] {
  return registry.kinds.map(({ definition }) => {
    const refused = refusePlacement(application, registry, definition.kind, phase);
    return {
      value: definition.kind,
      label: definition.title,
      detail: definition.summary,
      group: definition.group,
      keywords: definition.keywords?.join(' ') ?? '',
      icon: <BlockIcon name={definition.icon} />,
      ...(refused ? { refused } : {}),
    };
  });
}
