import { describe, expect, it } from 'vitest';
import { hasScreen, placeOf } from './place.ts';

describe('the screen of a place in the workspace', () => {
  it.each([
    ['/businessHours/office/week/monday/0', '/business-hours/office'],
    ['/specialDays/holidays', '/special-days/holidays'],
    ['/virtualQueues/a~1b/name', '/virtual-queues/a%2Fb'],
    ['/directory/agents/ana/skills/sales', '/directory/agents'],
    ['/directory/routingPoints/out', '/directory/routing-points'],
    ['/directory/regions/eu/name', '/directory/regions'],
    ['/directory/__proto__', '/directory/skills'],
    ['/phoneNumbers/sales/application', '/directory/phone-numbers'],
    ['/virtualQueues', '/virtual-queues'],
    ['/trafficPlans/busy/agents/0', '/centre/busy'],
  ])('%s is at %s', (pointer, address) => expect(placeOf(pointer).address).toBe(address));
  it('of a block is its application', () =>
    expect(placeOf('/applications/main/blocks/b/name')).toEqual({
      application: 'main',
      block: 'b',
      field: '/applications/main/blocks/b/name',
    }));
  it('is missing for what no screen shows', () => expect(hasScreen('/constructor/x')).toBe(false));
});
