import { describe, expect, it } from 'vitest';
import { busyDay } from '../day/busy-day.suite.ts';
import { busyTuesday, configuration, viewOf } from '../day/played.suite.ts';
import { tilesOf } from './tiles.ts';

const { view } = busyDay;
const tile = (name: string, of = view, queue?: string) => tilesOf(of, queue).find((each) => each.name === name)?.value;

describe('the numbers of a day', () => {
  it('agree with its figures', () => {
    const { calls, callbacks } = view.figures;
    expect(tile('Service level')).toBe(`${((calls.serviceLevel ?? 0) * 100).toFixed(1)} %`);
    expect(tile('Callbacks requested')).toBe(String(callbacks.accepted));
  });

  it('have nothing to tell before anything has happened', () => {
    const fresh = viewOf({ configuration, traffic: busyTuesday }, 0);
    expect(tilesOf(fresh, undefined).map(({ value }) => value)).toEqual(['0', '0', 'Unknown', '6', '–', '–', '0', '–']);
  });

  it('of a queue to which nobody came are empty', () => {
    expect(tile('Calls waiting', view, 'Nobody_VQ')).toBe('0');
    expect(tile('Estimated wait', view, 'Nobody_VQ')).toBe('Unknown');
  });
});
