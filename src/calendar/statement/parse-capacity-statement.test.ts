import { describe, expect, it } from 'vitest';
import type { CapacityWeek } from '../../generated/types.ts';
import { parseCapacityStatement, readCapacityStatement } from '../index.ts';

const read = (statement: unknown, length: 30 | 60 = 60) =>
  parseCapacityStatement(typeof statement === 'string' ? statement : JSON.stringify(statement), length);
const codes = (statement: unknown, length: 30 | 60 = 60) =>
  read(statement, length).diagnostics.map(({ code, at }) => `${code.slice('statement/'.length)} ${at}`);

/** Accepted without a word. */
function means(statement: unknown, capacity: CapacityWeek, length: 30 | 60 = 60) {
  expect(read(statement, length)).toEqual({ capacity, diagnostics: [] });
}

/** Accepted with these notices. */
function meansWith(statement: unknown, capacity: CapacityWeek, notices: string[], length: 30 | 60 = 60) {
  expect(read(statement, length).capacity).toEqual(capacity);
  expect(codes(statement, length)).toEqual(notices);
}

/** Refused whole, with the first fault at that place. */
function isRefused(statement: unknown, ...faults: string[]) {
  expect(read(statement)).not.toHaveProperty('capacity');
  expect(codes(statement)).toEqual(faults);
}

const monday = (...timeslots: [string, number][]): CapacityWeek => ({ monday: Object.fromEntries(timeslots) });

describe('a capacity statement', () => {
  it('in the canonical form means what it says; missing days and timeslots are 0', () => {
    means('{"mon":{"08:00":10,"09:00":10,"12:00":15},"tue":{"08:00":10},"sat":{},"sun":{}}', {
      monday: { '08:00': 10, '09:00': 10, '12:00': 15 },
      tuesday: { '08:00': 10 },
    });
    means({ fri: { '08:00': 0, '09:00': 10_000 } }, { friday: { '09:00': 10_000 } });
  });

  it('may name days Mon, MON, Monday or monday', () => {
    means(
      { Mon: { '08:00': 1 }, TUE: { '08:00': 2 }, Wednesday: { '08:00': 3 }, thursday: { '08:00': 4 } },
      {
        monday: { '08:00': 1 },
        tuesday: { '08:00': 2 },
        wednesday: { '08:00': 3 },
        thursday: { '08:00': 4 },
      },
    );
  });

  it('may name days 0 to 6, 0 being Sunday', () => {
    means(
      { 0: { 8: 1 }, 1: { 8: 2 }, 6: { 8: 3 } },
      { sunday: { '08:00': 1 }, monday: { '08:00': 2 }, saturday: { '08:00': 3 } },
    );
  });

  it('may name days 1 to 7 as GMS does, 7 being Sunday', () => {
    means({ 1: { 8: 2 }, 7: { 8: 3 } }, { sunday: { '08:00': 3 }, monday: { '08:00': 2 } });
  });

  it('warns of day numbers when neither 0 nor 7 tells how they are counted', () => {
    meansWith({ 1: { 8: 2 }, 2: { 8: 3 } }, { monday: { '08:00': 2 }, tuesday: { '08:00': 3 } }, ['ambiguous-day /1']);
  });

  it('may name timeslots 0900, 900, 9:00, 09:00:00 or 9', () => {
    for (const name of ['0900', '900', '9:00', '09:00:00', '9', ' 09:00 '])
      means({ mon: { [name]: 5 } }, monday(['09:00', 5]));
    means({ mon: { '0930': 5, '1030': 4 } }, monday(['09:30', 5], ['10:30', 4]), 30);
    means({ mon: { '0000': 5, 0: 5 } }, monday(['00:00', 5]));
  });

  it('may stand in a wrapper with or without name and timeslotLength; the name is passed over', () => {
    means({ capacity: { mon: { '08:00': 1 } } }, monday(['08:00', 1]));
    meansWith(
      { name: 'April', timeslotLength: 30, capacity: { mon: { '08:00': 1, '08:30': 2 } } },
      monday(['08:00', 1], ['08:30', 2]),
      ['ignored /name'],
      30,
    );
  });

  it('made for hours fills both half hours of a half-hourly rule, and says so', () => {
    meansWith(
      { timeslotLength: 60, capacity: { mon: { '08:00': 4 } } },
      monday(['08:00', 4], ['08:30', 4]),
      ['made-for-hours /timeslotLength'],
      30,
    );
    means({ timeslotLength: '60', capacity: { mon: { '08:00': 4 } } }, monday(['08:00', 4]));
  });

  it('may be GMS options with JSON in texts; positions inside are those of the text', () => {
    means(
      { _capacity_1: '{"1":{"0000":1,"0100":3}}', _capacity_7: '{"7":{"0900":2}}' },
      { monday: { '00:00': 1, '01:00': 3 }, sunday: { '09:00': 2 } },
    );
    means(
      { _capacity_2: { 2: { '0900': 2 } }, _capacity_3: { '0900': 3 } },
      { tuesday: { '09:00': 2 }, wednesday: { '09:00': 3 } },
    );
    meansWith({ _service: 'capacity', _capacity_1: '{"1":{"0900":1}}', _capacity_add: '[]' }, monday(['09:00', 1]), [
      'ignored /_service',
      'ignored /_capacity_add',
    ]);
    isRefused({ _capacity_1: '{"1":{"0915":1}}' }, 'unknown-time /_capacity_1/1/0915');
    expect(read('{\n "_capacity_1": "{\\"1\\":{\\"0915\\":1}}"}').diagnostics[0]?.params).toEqual({
      line: 2,
      column: 17,
    });
    isRefused({ _capacity_1: '{"1":' }, 'syntax /_capacity_1/1');
    isRefused({ _capacity_1: '{"2":{"0900":1}}' }, 'unknown-day /_capacity_1/2');
  });

  it('may give 24 hours or 48 half hours of a day as a list', () => {
    const hours = Array.from({ length: 24 }, (_, hour) => (hour === 8 ? 5 : 0));
    means({ mon: hours }, monday(['08:00', 5]));
    means({ mon: hours }, monday(['08:00', 5], ['08:30', 5]), 30);
    const halves = Array.from({ length: 48 }, (_, half) => (half === 17 ? 5 : 0));
    means({ mon: halves }, monday(['08:30', 5]), 30);
    meansWith({ mon: halves }, {}, ['half-hour-dropped /mon/17']);
    isRefused({ mon: [1, 2, 3] }, 'list-length /mon');
    isRefused({ mon: [...hours.slice(1), null] }, 'not-a-capacity /mon/23');
  });

  it('may give a range of times', () => {
    means({ mon: { '09:00-12:00': 5 } }, monday(['09:00', 5], ['10:00', 5], ['11:00', 5]));
    means({ mon: { '9 – 10:30': 5 } }, monday(['09:00', 5], ['09:30', 5], ['10:00', 5]), 30);
    means(
      { mon: { '22:00-24:00': 5 }, tue: { '23:00-00:00': 1 } },
      {
        ...monday(['22:00', 5], ['23:00', 5]),
        tuesday: { '23:00': 1 },
      },
    );
    isRefused({ mon: { '22:00-02:00': 5 } }, 'range /mon/22:00-02:00');
    isRefused({ mon: { '09:00-09:00': 5 } }, 'range /mon/09:00-09:00');
  });

  it('may be a list of entries with day, times and capacity by any of their names', () => {
    means(
      [
        { day: 'mon', startTime: '09:00', endTime: '11:00', capacity: 5 },
        { day: 'Tuesday', start: '0900', end: '10', value: 6 },
        { day: 3, time: 9, capacity: 7 },
        { day: '0', time: '9-10', value: 8 },
      ],
      {
        sunday: { '09:00': 8 },
        monday: { '09:00': 5, '10:00': 5 },
        tuesday: { '09:00': 6 },
        wednesday: { '09:00': 7 },
      },
    );
    isRefused([{ day: 'mon', capacity: 5 }], 'missing /0');
    isRefused([{ day: 'mon', time: '09:00', start: '10:00', capacity: 5 }], 'twice /0/start');
    isRefused([{ day: 'mon', time: '09:00', capacity: 5, queue: 'x' }], 'unknown-member /0/queue');
    isRefused(['mon'], 'shape /0');
  });

  it('may write numbers as text, which is told once', () => {
    meansWith({ mon: { '08:00': '5', '09:00': ' 6 ' } }, monday(['08:00', 5], ['09:00', 6]), [
      'number-as-text /mon/08:00',
    ]);
    for (const text of ['', 'five', '5.5', '-1', '0x5', '1e1'])
      isRefused({ mon: { '08:00': text } }, 'not-a-capacity /mon/08:00');
  });

  it('may have a comma too many at the end, which is told', () => {
    meansWith('{"mon":{"08:00":5,},}', monday(['08:00', 5]), ['trailing-comma /mon', 'trailing-comma ']);
    meansWith('\ufeff \r\n{"mon":{"08:00":5}},\n\n', monday(['08:00', 5]), ['trailing-comma ']);
    isRefused('{,}', 'syntax ');
    isRefused('{"mon":{"08:00":5,,}}', 'syntax /mon');
  });

  it('loses what stands at :30 in an hourly rule, with a notice (guide)', () => {
    meansWith({ mon: { '08:00': 10, '08:30': 5 } }, monday(['08:00', 10]), ['half-hour-dropped /mon/08:30']);
    expect(read({ mon: { '08:00': 10, '08:30': 5 } }).diagnostics[0]).toEqual({
      code: 'statement/half-hour-dropped',
      severity: 'warning',
      at: '/mon/08:30',
      message: 'Monday 08:30: 5 is dropped, since hours are not split here; from 08:00 to 09:00 it takes 10.',
      params: { line: 1, column: 20, weekday: 'monday', timeslot: '08:30', capacity: 5 },
    });
    meansWith({ mon: { '08:30-10:00': 5 } }, monday(['09:00', 5]), ['half-hour-dropped /mon/08:30-10:00']);
    meansWith({ mon: { '08:00-09:30': 5 } }, monday(['08:00', 5], ['09:00', 5]), [
      'half-hour-widened /mon/08:00-09:30',
    ]);
  });

  it('may say the same twice, but nothing else the second time', () => {
    means({ mon: { '09:00': 5, '9:00': 5, '08:00-10:00': 5 } }, monday(['08:00', 5], ['09:00', 5]));
    means({ mon: { '09:00': 5 }, Monday: { '09:00': 5, '10:00': 0 } }, monday(['09:00', 5]));
    isRefused({ mon: { '09:00': 5, '9:00': 6 } }, 'twice /mon/9:00');
    isRefused({ mon: { '08:00-10:00': 5, '09:00-11:00': 6 } }, 'twice /mon/09:00-11:00');
    isRefused({ mon: { '09:00': 5 }, Monday: {} }, 'twice /Monday');
    isRefused('{"mon":{"09:00":5},"mon":{"10:00":5}}', 'twice /mon');
    isRefused({ 0: { 9: 1 }, 7: { 9: 2 } }, 'twice /7');
    isRefused('{"capacity":{},"capacity":{}}', 'twice /capacity', 'empty /capacity');
    expect(read('{"mon":{"09:00":5,\n"9:00":6}}').diagnostics[0]?.message).toBe(
      '“9:00” says 6 where line 1, column 9 says 5: give each timeslot once.',
    );
  });

  it('can be merged, since it tells which timeslots it names with 0', () => {
    expect(readCapacityStatement('{"mon":{"08:00":0,"09:00":5},"tue":{}}', 60)).toEqual({
      capacity: monday(['09:00', 5]),
      stated: monday(['08:00', 0], ['09:00', 5]),
      diagnostics: [],
    });
  });

  it('without any day is taken, with a warning', () => {
    meansWith({}, {}, ['empty ']);
    meansWith([], {}, ['empty ']);
  });

  it('that is anything else is refused whole, with line, column, path and reason', () => {
    const { diagnostics, ...rest } = read('{\n  "mon": {\n    "08:00": 10,\n    "08:15": 5\n  },\n  "tues": {}\n}');
    expect(rest).toEqual({});
    expect(diagnostics).toEqual([
      {
        code: 'statement/unknown-time',
        severity: 'error',
        at: '/mon/08:15',
        message: '“08:15” is no timeslot: write times such as 08:00 or 08:30, or a range such as 08:00-12:00.',
        params: { line: 4, column: 5 },
      },
      {
        code: 'statement/unknown-day',
        severity: 'error',
        at: '/tues',
        message: '“tues” is no day: write mon, tue, wed, thu, fri, sat or sun.',
        params: { line: 6, column: 3 },
      },
    ]);
    for (const value of [-1, 10_001, 1.5, 1e300, null, true, [], {}])
      isRefused({ mon: { '08:00': value } }, 'not-a-capacity /mon/08:00');
    for (const time of ['24:00', '24:30', '9am', '', '08:05', '8:0', '25', '08:00:30', '08:00-09:00-10:00'])
      isRefused({ mon: { [time]: 5 } }, `unknown-time /mon/${time}`);
    for (const statement of ['5', '"mon"', 'null', 'true']) isRefused(statement, 'shape ');
    isRefused({ mon: 5 }, 'not-a-day /mon');
    isRefused({ mon: {}, name: 'x' }, 'unknown-day /name');
    isRefused({ capacity: {}, week: {} }, 'unknown-member /week', 'empty /capacity');
    isRefused({ timeslotLength: 15, capacity: { mon: {} } }, 'timeslot-length /timeslotLength');
  });
});
