import { describe, expect, it } from 'vitest';
import { type ExampleEvent, type ExampleResult, exampleNow, play } from '../example.suite.ts';
import { callbackV2 } from './index.ts';
import { type offer, press, silence, slots, story } from './offer.examples.suite.ts';

const choose = (events: ExampleEvent[], properties: Partial<typeof offer> = {}) =>
  play(callbackV2, story('', properties, [press('2'), press('1'), ...events], null));
const last = ({ effects }: ExampleResult) => {
  const effect = effects.at(-1);
  return effect && 'prompts' in effect ? effect.prompts.map((each) => each.text).join(' ') : effect?.type;
};
const wish = ({ effects }: ExampleResult) =>
  effects.flatMap((each) => (each.type === 'callback.findSlots' ? each.wish : []));

describe('choosing a day and a time', () => {
  it('reads day and time in the time zone of the queue', () => {
    expect(wish(choose([press('0611'), press('0930')]))).toEqual([Date.parse('2025-06-11T09:30:00-04:00')]);
  });

  it('takes a day that has passed for one of next year, as far as that may be booked', () => {
    expect(last(choose([press('0609')]))).toMatch(/^Sorry/);
    const far = play(callbackV2, {
      ...story('', {}, [press('2'), press('1'), press('0101')], null),
      now: Date.parse('2025-12-30T15:00:00Z'),
    });
    expect(last(far)).toMatch(/^Please enter the time/);
  });

  it('asks again for a day that does not exist, lies too far ahead, or was not entered', () => {
    for (const bad of [press('0631'), press('1301'), press('0801'), silence])
      expect(last(choose([bad]))).toMatch(/^Sorry, that cannot be used\. Please enter the day/);
  });

  it('does not go beyond the days offered', () => {
    expect(last(choose([press('0613')], { daysOffered: 2 }))).toMatch(/^Sorry/);
    expect(last(choose([press('0612')], { daysOffered: 2 }))).toMatch(/^Please enter the time/);
  });

  it('asks again for a time that has passed or does not exist', () => {
    for (const bad of [press('0930'), press('2460'), silence])
      expect(last(choose([press('0610'), bad]))).toMatch(/^Sorry, that cannot be used\. Please enter the time/);
  });

  it('gives up after the retries', () => {
    expect(last(choose([press('0631'), silence, press('9999')]))).toBe('A callback is not available at the moment.');
  });

  it('proposes one free time after the other', () => {
    const found = [press('0612'), press('1430'), slots(52.5, 53)];
    expect(last(choose(found))).toBe(
      'The nearest free time is Thursday, June 12 at 2:30 PM. If this is right, press 1. For another time, press 2.',
    );
    expect(last(choose([...found, press('2')]))).toContain('Thursday, June 12 at 3:00 PM.');
    expect(last(choose([...found, press('2'), press('2')]))).toMatch(/^Please enter the day/);
  });

  it('proposes the next free times without asking for a day', () => {
    const result = choose([slots(1, 2)], { inputMode: 'nextSlots' });
    expect(wish(result)).toEqual([exampleNow]);
    expect(last(result)).toContain('Tuesday, June 10 at 11:00 AM.');
    expect(last(choose([slots(1), press('2')], { inputMode: 'nextSlots' }))).toBe(
      'A callback is not available at the moment.',
    );
  });

  it('leaves out times beyond the days offered', () => {
    expect(last(choose([slots(1, 100)], { inputMode: 'nextSlots', daysOffered: 1 }))).toContain('June 10');
    expect(last(choose([slots(100)], { inputMode: 'nextSlots', daysOffered: 1 }))).toBe(
      'A callback is not available at the moment.',
    );
  });
});
