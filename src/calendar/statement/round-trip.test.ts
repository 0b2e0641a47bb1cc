import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CapacityWeek } from '../../generated/types.ts';
import { formatCapacityStatement, layOutCapacityStatement, parseCapacityStatement, weekdays } from '../index.ts';
import { timeOf } from './names.ts';

const lengths = fc.constantFrom<30 | 60>(30, 60);
const weekOf = (length: 30 | 60): fc.Arbitrary<CapacityWeek> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...weekdays),
        fc.integer({ min: 0, max: 1440 / length - 1 }),
        fc.integer({ min: 1, max: 10_000 }),
      ),
      { maxLength: 60 },
    )
    .map((cells) => {
      const week: CapacityWeek = {};
      for (const [weekday, index, capacity] of cells)
        week[weekday] = { ...week[weekday], [timeOf((index * length) / 30)]: capacity };
      return week;
    });

describe('the canonical form', () => {
  it('stands on one line, with all days from mon to sun, times ascending and values above 0', () => {
    expect(formatCapacityStatement({ sunday: { '09:30': 2, '09:00': 1, '10:00': 0 }, monday: { '08:00': 10 } })).toBe(
      '{"mon":{"08:00":10},"tue":{},"wed":{},"thu":{},"fri":{},"sat":{},"sun":{"09:00":1,"09:30":2}}',
    );
    expect(layOutCapacityStatement({ monday: { '08:00': 10, '09:00': 5 } })).toBe(
      '{\n  "mon": { "08:00": 10, "09:00": 5 },\n  "tue": {},\n  "wed": {},\n  "thu": {},\n  "fri": {},\n  "sat": {},\n  "sun": {}\n}\n',
    );
  });

  it('is read as the week that it was written from', () => {
    fc.assert(
      fc.property(
        lengths.chain((length) => fc.tuple(fc.constant(length), weekOf(length))),
        ([length, week]) => {
          for (const format of [formatCapacityStatement, layOutCapacityStatement])
            expect(parseCapacityStatement(format(week), length)).toEqual({ capacity: week, diagnostics: [] });
        },
      ),
    );
  });

  it('of what was read is the same for each way to write it', () => {
    fc.assert(
      fc.property(weekOf(60), (week) => {
        const entries = weekdays.flatMap((day) =>
          Object.entries(week[day] ?? {}).map(([time, value]) => ({ day, time: time.replace(':', ''), value })),
        );
        const lists = Object.fromEntries(
          weekdays.map((day) => [day, Array.from({ length: 24 }, (_, hour) => week[day]?.[timeOf(hour * 2)] ?? 0)]),
        );
        for (const statement of [entries, lists, { capacity: entries }])
          expect(formatCapacityStatement(parseCapacityStatement(JSON.stringify(statement), 60).capacity ?? {})).toBe(
            formatCapacityStatement(week),
          );
      }),
    );
  });
});

describe('100,000 random and mutated texts', () => {
  const seeds = [
    '{"mon":{"08:00":10,"09:00-12:00":"5",},"tue":{}}',
    '[{"day":"mon","startTime":"09:00","endTime":"10:00","capacity":5}]',
    '{"name":"x","timeslotLength":30,"capacity":{"1":{"0900":1},"7":{"9":2}}}',
    '{"_capacity_1":"{\\"1\\":{\\"0000\\":1}}","_capacity_add":[]}',
    `{"sun":[${Array.from({ length: 24 }, (_, hour) => hour).join(',')}]}`,
  ];
  const pieces = [
    ...'{}[]",:\\-0123456789.eE \n\t',
    '"mon"',
    '"08:30"',
    'null',
    '{"',
    '":',
    '\u0000',
    '\ud800',
    'é',
    '1e400',
    '__proto__',
  ];

  it('are taken or refused, without an exception; what is taken fits the rule, what is refused has a place', () => {
    let state = 20_261_122;
    const below = (limit: number): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((state / 2 ** 32) * limit);
    };
    const any = <T>(list: readonly T[]): T => list[below(list.length)] as T; // lists here are never empty
    for (let run = 0; run < 100_000; run++) {
      let text = run % 4 === 0 ? Array.from({ length: below(12) }, () => any(pieces)).join('') : any(seeds);
      for (let change = below(4); change > 0; change--) {
        const at = below(text.length + 1);
        text = text.slice(0, at) + (below(3) > 0 ? any(pieces) : '') + text.slice(at + below(4));
      }
      const length = run % 2 === 0 ? 60 : 30;
      const { capacity, diagnostics } = parseCapacityStatement(text, length);
      const refused = diagnostics.some(({ severity }) => severity === 'error');
      if (refused !== (capacity === undefined)) throw new Error(`half refused: ${text}`);
      for (const { params, message } of diagnostics)
        if (!(params.line >= 1 && params.column >= 1 && params.column <= text.length + 1 && message !== ''))
          throw new Error(`no place: ${text}`);
      for (const [time, value] of weekdays.flatMap((day) => Object.entries(capacity?.[day] ?? {})))
        if (
          !/^([01]\d|2[0-3]):(00|30)$/.test(time) ||
          (length === 60 && time.endsWith('30')) ||
          !(value > 0 && value <= 10_000)
        )
          throw new Error(`no canonical capacity: ${text}`);
    }
  }, 20_000);
});
