import { expect, it } from 'vitest';
import { searchCountries } from './countries.ts';
import { laboratoryCsv } from './laboratory-csv.ts';
import { pastedNumbers } from './pasted-numbers.ts';
import { furtherReasons, verdictText } from './verdicts.ts';

it('pasted numbers are one on each line, without what a table has beside them', () => {
  expect(pastedNumbers('+1 212 555 0123\r\n\n "+44 20 7946 0123",London\n+49\tx\n', 10)).toEqual({
    numbers: ['+1 212 555 0123', '+44 20 7946 0123', '+49'],
    rest: 0,
  });
  expect(pastedNumbers('1\n2\n3\n', 2)).toEqual({ numbers: ['1', '2'], rest: 1 });
  expect(pastedNumbers('9'.repeat(1000), 1).numbers[0]).toHaveLength(64);
});

it('compared numbers are CSV in which no cell becomes a formula', () => {
  const answer = { verdict: 'invalid' as const, reasons: ['This is no telephone number.'] };
  const csv = laboratoryCsv([
    { text: '=1+1', before: answer, after: answer, changedQueues: [] },
    { text: '+1 212', before: answer, after: { ...answer, number: '+1212' }, changedQueues: ['A, "B"', 'C'] },
  ]);
  expect(csv.split('\r\n')).toEqual([
    'Number,E.164,Country,As saved,With the changes,Reason,Queues that change',
    "'=1+1,,,No number,No number,This is no telephone number.,",
    '+1 212,+1212,,No number,No number,This is no telephone number.,"A, ""B""; C"',
    '',
  ]);
});

it('countries are found by name, code, calling code and the country they belong to', () => {
  const found = (query: string) => searchCountries(query).map(({ code }) => code);
  expect(found('germ')).toEqual(['DE']);
  expect(found('reunion')).toEqual(['RE']);
  expect(found('+7')).toEqual(['KZ', 'RU']);
  expect(found('united states')).toContain('PR');
  expect(found('de')).toContain('DE');
  expect(found('zzz')).toEqual([]);
});

it('the guide’s answer is one sentence, and the other reasons follow', () => {
  const answer = {
    verdict: 'country-not-permitted' as const,
    country: 'DE',
    number: '+4930123456',
    reasons: ['The rule “R” does not permit DE.', 'Blocked by ^49 of the rule “R”.'],
  };
  expect(verdictText(answer)).toBe('Germany (DE) is not permitted by the rule.');
  expect(furtherReasons(answer)).toEqual(['Blocked by ^49 of the rule “R”.']);
  expect(verdictText({ ...answer, verdict: 'acceptable' })).toBe(
    'Germany (DE) is permitted, and no pattern blocks the number.',
  );
});
