import { own } from '../../model/json.ts';
import { toPointer } from '../../model/pointer.ts';
import { settingsTable } from '../resolve-settings.ts';
import type { ApplicationCheck } from './check.ts';

/** A block uses a queue whose row in CALLBACK_SETTINGS it cannot do without. */
export const missingSettingsRow: ApplicationCheck = {
  code: 'settings/missing-row',
  severity: 'error',
  about: 'A block offers callbacks for a virtual queue that has no row in CALLBACK_SETTINGS.',
  ofApplication({ blocks }, { workspace }, find) {
    const table = settingsTable(workspace.callbackSettings);
    for (const { block, kind, isValid, pointer, references } of blocks.values())
      for (const queue of (isValid && kind?.definition.needsSettings?.(block.properties)) || []) {
        const name = own(workspace.virtualQueues, queue)?.name;
        if (name === undefined || table.has(queue)) continue;
        const place = references.find(({ collection, key }) => collection === 'virtualQueues' && key === queue);
        find(
          place ? `${pointer}/properties${toPointer(place.path)}` : pointer,
          `The virtual queue “${name}” has no row in CALLBACK_SETTINGS: “${block.name}” cannot offer callbacks for it.`,
          { params: { queue } },
        );
      }
  },
};
