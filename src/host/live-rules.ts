import type { Configuration } from '../generated/types.ts';
import type { Centre } from './centre.ts';
import { ruleChanges, rulesFrom } from './current-rules.ts';
import type { Loop } from './loop.ts';
import type { Store } from './ports.ts';
import { regionsOf } from './regions.ts';
import type { Runtime } from './runtime.ts';
import { Transaction } from './transaction.ts';

/** What of a runtime can be changed while it runs: its rules, and what is known of regions. `base` is the hash it was made with. */
export function createLiveRules(
  centre: Centre,
  store: Store,
  loop: Loop,
  base: Configuration['hash'],
): Pick<Runtime, 'regions' | 'updateRules'> {
  return {
    regions: {
      setHealth: (region, healthy) =>
        loop.run((tx) => {
          if (centre.isHealthy(tx, region) === healthy) return;
          tx.put('regions', { id: region, healthy, since: centre.clock.now() });
        }),
      list() {
        const tx = new Transaction(store);
        const regions = regionsOf(centre.linked.configuration);
        return regions.map((region) => ({ region, healthy: centre.isHealthy(tx, region) }));
      },
    },
    updateRules: (newer) =>
      loop.run((tx) => {
        const rules = rulesFrom(centre.linked.configuration, newer, base);
        const reasons = ruleChanges(centre.linked.configuration, rules);
        if (reasons.length === 0) return;
        tx.put('rules', rules);
        centre.takeRules(rules);
        tx.trace.push({ at: centre.clock.now(), session: '', program: '', block: null, what: 'noted', reasons });
      }),
  };
}
