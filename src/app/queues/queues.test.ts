import { describe, expect, it } from 'vitest';
import type { BusinessHours } from '../../generated/types.ts';
import { filterQueues, nearestPage, pageOf, pagesOf, type QueueFilter, sortedQueues } from './listed-queues.ts';
import { openClose } from './open-close.ts';

const virtualQueues = Object.fromEntries(
  ['Sales 10', 'Service', 'sales 2', 'Billing'].map((name, index) => [`q${index}`, { name }]),
);
const sorted = sortedQueues({ virtualQueues });
const all: QueueFilter = { criterion: '', displayed: undefined, descending: false };
const names = (filter: Partial<QueueFilter>) => filterQueues(sorted, { ...all, ...filter }).map(({ name }) => name);

describe('the list of queues', () => {
  it('is sorted as people count, and the other way round', () => {
    expect(names({})).toEqual(['Billing', 'sales 2', 'Sales 10', 'Service']);
    expect(names({ descending: true })).toEqual(['Service', 'Sales 10', 'sales 2', 'Billing']);
    expect(names({})).toEqual(['Billing', 'sales 2', 'Sales 10', 'Service']);
  });

  it('shows every queue that has the criterion in its name, and the next criterion replaces it', () => {
    expect(names({ criterion: ' Sales ' })).toEqual(['sales 2', 'Sales 10']);
    expect(names({ criterion: 'Service' })).toEqual(['Service']);
    expect(names({ criterion: 'nobody' })).toEqual([]);
  });

  it('shows the queues that were chosen, of which a criterion takes some', () => {
    const displayed = new Set(['q0', 'q3', 'gone']);
    expect(names({ displayed })).toEqual(['Billing', 'Sales 10']);
    expect(names({ displayed, criterion: 'sales' })).toEqual(['Sales 10']);
  });

  it('has pages of 50, and always one', () => {
    expect([0, 50, 51, 2000].map(pagesOf)).toEqual([1, 1, 2, 40]);
    const many = Array.from({ length: 60 }, (_, index) => index);
    expect(pageOf(many, 2)).toEqual([50, 51, 52, 53, 54, 55, 56, 57, 58, 59]);
    expect(pageOf(many, 99)).toHaveLength(10);
    expect([-1, Number.NaN, 2.9, 99].map((page) => nearestPage(page, 60))).toEqual([1, 1, 2, 2]);
  });
});

describe('Open/Close Time', () => {
  const hours = (week: BusinessHours['week']): BusinessHours => ({
    ...{ name: 'Office', timeZone: 'America/New_York', exceptions: {} },
    week,
  });
  const office = hours({ monday: [{ start: '09:00', end: '18:00' }] });
  const monday = Date.parse('2026-03-02T15:00:00Z');
  const hour = 3_600_000;
  const text = (at: number, given = office, zone = 'America/New_York') => openClose(given, {}, at, zone).text;

  it('tells when an open queue closes', () => {
    expect(text(monday)).toBe('Open, closes 18:00 EST');
  });

  it('tells it in the time zone of the device, with the day when it is another there', () => {
    expect(text(monday, office, 'Europe/Berlin')).toBe('Open, closes Tue, 00:00 GMT+1');
  });

  it('tells when a closed queue opens: a weekday within the week, a date beyond it', () => {
    expect(text(monday - 2 * hour)).toBe('Closed, opens 09:00 EST');
    expect(text(monday - 20 * hour)).toBe('Closed, opens Mon, 09:00 EST');
    expect(text(monday + 9 * hour)).toBe('Closed, opens Mar 9, 2026, 09:00 EDT');
  });

  it('knows queues that never close, and those that never open', () => {
    const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    const always = hours(Object.fromEntries(days.map((day) => [day, [{ start: '00:00', end: '24:00' }]])));
    expect(text(monday, always)).toBe('Always open');
    expect(text(monday, hours({}))).toBe('Closed, no known opening');
    expect(text(monday, { ...office, timeZone: 'Mars/Olympus' })).toBe('Closed, no known opening');
  });
});
