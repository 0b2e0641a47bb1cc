import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHolidays } from './icalendar.ts';

const years = { from: 2026, to: 2028 };
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n').replaceAll('\n\r', '\r');
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const read = (...lines: string[]) => parseHolidays(calendar(event('SUMMARY:Day', ...lines)), years);
const ranges = (...lines: string[]) => read(...lines).holidays[0]?.ranges;

describe('holidays of a calendar', () => {
  it('are whole days, the end not included', () => {
    expect(ranges('DTSTART;VALUE=DATE:20261126', 'DTEND;VALUE=DATE:20261128')).toEqual([
      { from: '2026-11-26', to: '2026-11-27' },
    ]);
    expect(ranges('DTSTART;VALUE=DATE:20261126')).toEqual([{ from: '2026-11-26', to: '2026-11-26' }]);
    expect(ranges('DTSTART;VALUE=DATE:20261126', 'DURATION:P1W')).toEqual([{ from: '2026-11-26', to: '2026-12-02' }]);
    expect(ranges('DTSTART:20261126T000000', 'DTEND:20261127T000000')).toHaveLength(1);
  });

  it('of one name are one special day', () => {
    const text = calendar(
      event('SUMMARY:Easter', 'DTSTART;VALUE=DATE:20260405'),
      event('SUMMARY:EASTER', 'DTSTART;VALUE=DATE:20270328'),
      event('SUMMARY:Easter', 'DTSTART;VALUE=DATE:20260405'),
    );
    expect(parseHolidays(text, years).holidays).toEqual([
      {
        name: 'Easter',
        line: 3,
        ranges: [
          { from: '2026-04-05', to: '2026-04-05' },
          { from: '2027-03-28', to: '2027-03-28' },
        ],
      },
    ]);
  });

  it('have names without folds, escapes and signs nobody sees', () => {
    const text = calendar(
      event('SUMMARY:King\u2019s Day\\, a long\r\n  name\\nhere\u200B', 'DTSTART;VALUE=DATE:20260427'),
    );
    expect(parseHolidays(text, years).holidays[0]?.name).toBe('King’s Day, a long name here');
  });

  it('do not take an alarm for the event', () => {
    const alarm = ['BEGIN:VALARM', 'SUMMARY:Wake up', 'END:VALARM'];
    expect(
      parseHolidays(calendar(event(...alarm, 'SUMMARY:Day', 'DTSTART;VALUE=DATE:20260427')), years).holidays,
    ).toMatchObject([{ name: 'Day' }]);
  });
});

describe('yearly holidays', () => {
  it('on the same date are one yearly range', () => {
    const yearly = [{ from: '2020-12-25', to: '2020-12-25', yearly: true }];
    expect(ranges('DTSTART;VALUE=DATE:20201225', 'RRULE:FREQ=YEARLY')).toEqual(yearly);
    expect(ranges('DTSTART;VALUE=DATE:20201225', 'RRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25')).toEqual(yearly);
  });

  it('by weekday are written out for the years asked for', () => {
    const thanksgiving = ranges('DTSTART;VALUE=DATE:20201126', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH');
    expect(thanksgiving?.map(({ from }) => from)).toEqual(['2026-11-26', '2027-11-25', '2028-11-23']);
    const memorial = ranges('DTSTART;VALUE=DATE:20200525', 'RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO');
    expect(memorial?.map(({ from }) => from)).toEqual(['2026-05-25', '2027-05-31', '2028-05-29']);
  });

  it('that end are written out to their end', () => {
    expect(ranges('DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=YEARLY;COUNT=2')).toHaveLength(2);
    expect(ranges('DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=YEARLY;UNTIL=20290101')).toHaveLength(4);
    expect(ranges('DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY;COUNT=2')?.map(({ from }) => from)).toEqual([
      '2024-02-29',
      '2028-02-29',
    ]);
  });

  it('that cannot be read are taken once, and it is said why', () => {
    const weekly = read('DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=WEEKLY');
    expect(weekly.holidays[0]?.ranges).toHaveLength(1);
    expect(weekly.problems).toEqual([
      { line: 6, message: '“Day”: It does not repeat yearly. Only its first date is taken.' },
    ]);
    expect(read('DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=YEARLY;BYSETPOS=1').problems[0]?.message).toMatch(
      /BYSETPOS/,
    );
  });
});

describe('what is no holiday', () => {
  it('is told with its line', () => {
    expect(read('DTSTART:20260101T093000Z').problems).toMatchObject([{ line: 5 }]);
    expect(read('DTSTART;VALUE=DATE:20260230').problems).toHaveLength(1);
    expect(read('DTSTART;VALUE=DATE:20260101', 'DTEND;VALUE=DATE:20250101').problems[0]?.message).toMatch(/DTEND/);
    expect(parseHolidays(calendar(event('DTSTART;VALUE=DATE:20260101')), years).problems[0]?.message).toMatch(
      /SUMMARY/,
    );
    expect(parseHolidays('a,b\n1,2', years).problems[0]?.message).toMatch(/no iCalendar file/);
    expect(parseHolidays('BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x', years).problems[0]?.message).toMatch(/cut off/);
  });

  it('never throws, whatever the text', () => {
    const words = fc.constantFrom(
      'BEGIN:',
      'END:',
      'VEVENT',
      '\n',
      ' ',
      ';',
      'RRULE:FREQ=YEARLY',
      'DTSTART:20260101',
      ',',
      '"',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string())), (parts) => {
        parseHolidays(calendar(event('SUMMARY:__proto__', parts.join(''))), years);
      }),
    );
  });

  it('does not take long, however hostile the line', () => {
    const started = performance.now();
    read(`DTSTART;${'A=b,'.repeat(200_000)}`, `X;A=${'"'.repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
