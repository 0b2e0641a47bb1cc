import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseRegion } from './index.ts';

/** The example of the guide: Northern California, then Southern California, and only then Oregon. */
const west = { name: 'West', preferred: ['N. California', 'S. California'], fallback: ['Oregon'] };
const without = (...sick: string[]) => chooseRegion(west, (region) => !sick.includes(region));

describe('a region is chosen', () => {
  it('from the top of the preferred ones', () => {
    expect(without()).toEqual({
      region: 'N. California',
      reason: 'N. California is the first preferred region.',
      tried: [{ region: 'N. California', healthy: true }],
    });
  });

  it('further down the preferred ones when the first is not healthy', () => {
    expect(without('N. California')).toMatchObject({
      region: 'S. California',
      reason: 'N. California is not healthy; S. California is the next preferred region.',
    });
  });

  it('from the fallback ones when no preferred one is healthy', () => {
    expect(without('N. California', 'S. California')).toEqual({
      region: 'Oregon',
      reason: 'N. California and S. California are not healthy; Oregon is the first fallback region.',
      tried: [
        { region: 'N. California', healthy: false },
        { region: 'S. California', healthy: false },
        { region: 'Oregon', healthy: true },
      ],
    });
  });

  it('never when none is healthy, and the reason says that it goes on without', () => {
    const choice = without('N. California', 'S. California', 'Oregon');
    expect(choice).not.toHaveProperty('region');
    expect(choice.reason).toBe(
      'N. California, S. California and Oregon are not healthy, and the Region Affinity rule “West” names no other: it goes on without a region.',
    );
  });

  it('never by a rule that names none', () => {
    const choice = chooseRegion({ name: 'Empty', preferred: [], fallback: [] }, () => true);
    expect(choice).toEqual({
      reason: 'The Region Affinity rule “Empty” names no region: it goes on without one.',
      tried: [],
    });
  });

  it('as the first healthy one of the whole order, and nothing behind it is asked about', () => {
    const regions = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 });
    fc.assert(
      fc.property(regions, regions, regions, (preferred, fallback, sick) => {
        const { region, tried } = chooseRegion({ name: 'r', preferred, fallback }, (each) => !sick.includes(each));
        const order = [...new Set([...preferred, ...fallback])];
        expect(region).toBe(order.find((each) => !sick.includes(each)));
        expect(tried.map((each) => each.region)).toEqual(
          region === undefined ? order : order.slice(0, order.indexOf(region) + 1),
        );
      }),
    );
  });
});
