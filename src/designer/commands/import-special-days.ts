import type { SpecialDay } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import type { Command } from '../designer.ts';
import { changeOf, counted, putMembers } from '../edits.ts';
import { refuseRanges } from '../hours-values.ts';
import { refuseName } from '../names.ts';
import { json, refuseGone, tidyName } from '../objects.ts';

/**
 * Takes special days over from a calendar, as one step. One whose name exists already gets the days that it lacks; a new one
 * closes the Business Hours in `closedIn` on its days.
 */
export const importSpecialDays: Command<{
  readonly specialDays: readonly { readonly name: string; readonly ranges: SpecialDay['ranges'] }[];
  /** Ids of Business Hours that get an exception for each. */
  readonly closedIn?: readonly string[];
}> = {
  name: 'import-special-days',
  label: (_, { specialDays }) => `Import ${counted(specialDays.length, 'special day')}`,
  refuse: ({ businessHours }, { specialDays, closedIn = [] }) => {
    for (const id of closedIn) {
      const gone = refuseGone(businessHours, id, 'Business Hours object');
      if (gone !== undefined) return gone;
    }
    for (const { name, ranges } of specialDays) {
      const refused = refuseName(name, []) ?? refuseRanges(ranges);
      if (refused !== undefined) return `“${name}”: ${refused}`;
    }
    return undefined;
  },
  change: (workspace, { specialDays, closedIn = [] }, { newId }) =>
    changeOf(workspace, (draft) => {
      const byName = new Map(Object.entries(workspace.specialDays).map(([id, { name }]) => [name.toLowerCase(), id]));
      const taken = new Map<string, unknown>();
      for (const { name, ranges } of specialDays) {
        const key = tidyName(name).toLowerCase();
        const id = byName.get(key) ?? newId();
        byName.set(key, id);
        const before = (taken.get(id) as SpecialDay | undefined) ?? own(workspace.specialDays, id); // put there below
        taken.set(id, { ...(before ?? { name: tidyName(name) }), ranges: joined(before?.ranges ?? [], ranges) });
      }
      putMembers(draft, ['specialDays'], taken);
      for (const hours of closedIn) {
        const exceptions = own(workspace.businessHours, hours)?.exceptions ?? {};
        const bound = new Set(Object.values(exceptions).map(({ specialDay }) => specialDay));
        const added = [...taken.keys()].filter((id) => !bound.has(id));
        if (added.length === 0) continue;
        const more = added.map((specialDay) => [newId(), { specialDay, enabled: true, intervals: [] }] as const);
        draft.set(['businessHours', hours, 'exceptions'], json({ ...exceptions, ...Object.fromEntries(more) }));
      }
    }),
};

function joined(before: SpecialDay['ranges'], more: SpecialDay['ranges']): SpecialDay['ranges'] {
  const keyOf = ({ from, to, yearly = false }: SpecialDay['ranges'][number]) => `${from} ${to} ${yearly}`;
  const known = new Set(before.map(keyOf));
  return [...before, ...more.filter((range) => !known.has(keyOf(range)))].slice(0, 1000);
}
