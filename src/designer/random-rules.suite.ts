import { weekdays } from '../calendar/index.ts';
import * as commands from './commands/index.ts';
import type { Designer } from './designer.ts';

/** Random acts on rules, Call-In groups and what is assigned to queues. Numbers pick what each is done to. */
export function rulesActs(designer: Designer, a: number, b: number, c: number): (() => unknown)[] {
  const { workspace } = designer.store.getState();
  const { dispatch } = designer;
  const any = (collection: object | undefined, which: number) => {
    const ids = Object.keys(collection ?? {});
    return ids[which % ids.length] ?? 'none';
  };
  const capacity = any(workspace.capacityRules, a);
  const number = any(workspace.numberRules, a);
  const affinity = any(workspace.regionAffinityRules, a);
  const group = any(workspace.callInGroups, a);
  const plan = workspace.capacityRules[capacity]?.draft ?? workspace.capacityRules[capacity];
  const exception = any(plan?.exceptions, b);
  const region = any(workspace.directory.regions, b);
  const weekday = weekdays[b % 7] ?? 'sunday';
  const cell = { weekday, timeslot: `0${c % 10}:${c % 3 === 0 ? '30' : '00'}`, capacity: c % 5 === 0 ? null : c % 4 };
  const name = `R${c % 6}`;
  const timeslotLength = c % 2 === 0 ? 60 : 30;
  const change =
    c % 2 === 0
      ? { type: 'fixed' as const, capacity: c }
      : { type: 'timeslots' as const, week: { [weekday]: { '08:00': 0 } } };
  const list = (['preferred', 'fallback', 'ignored'] as const)[c % 3] ?? 'preferred';
  const indices = [c % 3, b % 4];
  const virtualQueues = Object.keys(workspace.virtualQueues).slice(0, 1 + (c % 3));
  return [
    () => dispatch(commands.createRegion, { name }),
    () => dispatch(commands.createVirtualQueue, { name }),
    () => dispatch(commands.createCapacityRule, { name, timeslotLength }),
    () => dispatch(commands.setCapacityCells, { rule: capacity, cells: [cell] }),
    () => dispatch(commands.setCapacityCells, { rule: capacity, cells: [cell, { ...cell, timeslot: '12:00' }] }),
    () => dispatch(commands.setCapacityCells, { rule: capacity, exception, cells: [cell] }),
    () =>
      dispatch(commands.pasteCapacityStatement, { rule: capacity, week: { [weekday]: { '09:00': c } }, mode: 'merge' }),
    () =>
      dispatch(commands.pasteCapacityStatement, { rule: capacity, week: { friday: { '09:00': b } }, mode: 'replace' }),
    () => dispatch(commands.convertCapacityRule, { rule: capacity, timeslotLength }),
    () =>
      dispatch(commands.addCapacityException, {
        rule: capacity,
        exception: { name, from: '2026-03-01', to: `2026-03-1${b % 9}`, change },
      }),
    () => dispatch(commands.changeCapacityException, { rule: capacity, exception, from: `2026-03-0${1 + (c % 9)}` }),
    () => dispatch(commands.removeCapacityException, { rule: capacity, exception }),
    () => dispatch(commands.saveCapacityRule, { rule: capacity }),
    () => dispatch(commands.revertCapacityRule, { rule: capacity }),
    () => dispatch(commands.duplicateCapacityRule, { rule: capacity, name }),
    () => dispatch(commands.deleteCapacityRule, { rule: capacity }),
    () => dispatch(commands.createNumberRule, { name }),
    () => dispatch(commands.addPermittedCountries, { rule: number, countries: [['US', 'DE', 'FR'][c % 3] ?? 'US'] }),
    () => dispatch(commands.removePermittedCountries, { rule: number, countries: [['US', 'DE'][c % 2] ?? 'US'] }),
    () => dispatch(commands.addBlockedPattern, { rule: number, pattern: `^${c % 50}` }),
    () => dispatch(commands.changeBlockedPattern, { rule: number, index: b % 3, pattern: `^${c % 50}$` }),
    () => dispatch(commands.removeBlockedPatterns, { rule: number, indices }),
    () => dispatch(commands.saveNumberRule, { rule: number }),
    () => dispatch(commands.revertNumberRule, { rule: number }),
    () => dispatch(commands.duplicateNumberRule, { rule: number, name }),
    () => dispatch(commands.deleteNumberRule, { rule: number }),
    () => dispatch(commands.createRegionAffinityRule, { name }),
    () => dispatch(commands.moveRegion, { rule: affinity, region, list, position: c % 4 }),
    () => dispatch(commands.saveRegionAffinityRule, { rule: affinity }),
    () => dispatch(commands.revertRegionAffinityRule, { rule: affinity }),
    () => dispatch(commands.duplicateRegionAffinityRule, { rule: affinity, name }),
    () => dispatch(commands.deleteRegionAffinityRule, { rule: affinity }),
    () => dispatch(commands.createCallInGroup, { name }),
    () => dispatch(commands.changeCallInGroup, { group, expirySeconds: 10 + c, uniqueDnis: b % 2 === 0 }),
    () =>
      dispatch(commands.addPoolNumbers, {
        group,
        numbers: [{ number: `1${b}` }, { number: `+2${c}`, description: name }],
      }),
    () => dispatch(commands.changePoolNumber, { group, index: b % 3, description: 'd'.repeat(c % 3) }),
    () => dispatch(commands.removePoolNumbers, { group, indices }),
    () => dispatch(commands.saveCallInGroup, { group }),
    () => dispatch(commands.revertCallInGroup, { group }),
    () => dispatch(commands.duplicateCallInGroup, { group, name }),
    () => dispatch(commands.deleteCallInGroup, { group }),
    () =>
      dispatch(commands.assignRule, {
        virtualQueues,
        capacityRule: b % 3 === 0 ? null : capacity,
        numberRule: number === 'none' ? null : number,
      }),
    () => dispatch(commands.assignRule, { virtualQueues, regionAffinityRule: affinity }),
  ];
}
