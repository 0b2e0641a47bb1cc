import fc from 'fast-check';
import type { Phase, Workspace } from '../generated/types.ts';
import { phases } from '../model/phases.ts';
import * as commands from './commands/index.ts';
import { copyBlocks } from './copied-blocks.ts';
import type { Designer } from './designer.ts';
import { rulesActs } from './random-rules.suite.ts';
import { registry } from './workbench.suite.ts';

/** One random act: which, and numbers that pick what it is done to. */
type Act = readonly [which: number, a: number, b: number, c: number];

/** Random acts. The numbers are read against whatever is there when they are done. */
export const acts = () =>
  fc.array(fc.tuple(fc.nat(9999), fc.nat(1000), fc.nat(1000), fc.nat(1000)), {
    minLength: 20,
    maxLength: 150,
    size: 'max',
  });

/** Does a random act; refusals are part of life. */
export function perform(designer: Designer, [which, a, b, c]: Act): void {
  const { workspace } = designer.store.getState();
  const application = pick(Object.keys(workspace.applications), a) ?? 'none';
  const here = workspace.applications[application];
  const blocks = Object.keys(here?.blocks ?? {});
  const block = pick(blocks, b) ?? 'none';
  const other = pick(blocks, c) ?? 'none';
  const connections = Object.keys(here?.connections ?? {});
  const name = pick(Object.keys(here?.variables ?? {}), b) ?? 'none';
  const phase = phases[c % phases.length] as Phase;
  const kind = pick(registry.kinds, b)?.definition.kind ?? 'say';
  const outlet = pick(['done', 'done', 'yes', 'no', 'failed', 'routed'], a + c) as string;
  const position = { x: b, y: c };
  const dispatch = designer.dispatch;
  const done: (() => unknown)[] = [
    () => dispatch(commands.addBlock, { application, kind, phase, position }),
    () => dispatch(commands.addBlock, { application, kind, phase, position, after: { block: other, outlet } }),
    () =>
      dispatch(commands.addBlock, {
        application,
        kind,
        phase,
        position,
        onConnection: pick(connections, c) ?? 'none',
      }),
    () => dispatch(commands.connectBlocks, { application, from: block, outlet, to: other }),
    () => dispatch(commands.disconnect, { application, connections: connections.slice(0, b % 3) }),
    () => dispatch(commands.removeBlocks, { application, blocks: [...new Set([block, other])] }),
    () => dispatch(commands.moveBlocks, { application, moves: { [block]: { ...position, phase } } }),
    () => dispatch(commands.moveBlocks, { application, moves: { [block]: position, [other]: position } }),
    () => dispatch(commands.arrangeBlocks, { application, positions: { [block]: position, [other]: position } }),
    () => dispatch(commands.renameBlock, { application, block, name: `Name ${c % 20}` }),
    () => dispatch(commands.describeBlock, { application, block, description: 'd'.repeat(c % 3) }),
    () =>
      dispatch(commands.setBlockProperties, {
        application,
        block,
        properties: { options: ['yes', 'no'].slice(c % 3), target: other, variable: name, when: `${name} == 1` },
        field: `/${c % 2}`,
      }),
    () => dispatch(commands.setPhaseEntry, { application, phase, block: c % 3 === 0 ? null : block }),
    () => dispatch(commands.addVariable, { application, name: `v${c % 9}`, variable: { type: 'string' } }),
    () => dispatch(commands.changeVariable, { application, name, variable: { type: 'integer', initial: c } }),
    () => dispatch(commands.renameVariable, { application, name, newName: `v${c % 9}` }),
    () => dispatch(commands.removeVariable, { application, name }),
    () =>
      dispatch(commands.pasteBlocks, {
        application: pick(Object.keys(workspace.applications), c) ?? 'none',
        copied: copyBlocks(workspace, application, [block, other]),
        phase,
      }),
    () => dispatch(commands.createApplication, { type: 'default', name: `App ${c % 5}` }),
    () => dispatch(commands.duplicateApplication, { application }),
    () => Object.keys(workspace.applications).length > 2 && dispatch(commands.deleteApplication, { application }),
    () => dispatch(commands.renameApplication, { application, name: `App ${c % 5}` }),
    () => dispatch(commands.renameWorkspace, { name: `Workspace ${c}` }),
    () => dispatch(commands.addPhoneNumber, { number: `+1${c}` }),
    ...businessControls(designer, a, b, c),
    ...rulesActs(designer, a, b, c),
    () => designer.endGroup(),
    () => designer.select({ application, blocks: [block], connections: [] }),
  ];
  // Building is more frequent than the rest, so that there is something to act on.
  pick([...done, ...done.slice(0, 4), ...done.slice(0, 4), ...done.slice(6, 8)], which)?.();
}

/** Acts on hours, special days, queues, the directory and CALLBACK_SETTINGS. */
function businessControls(designer: Designer, a: number, b: number, c: number): (() => unknown)[] {
  const { workspace } = designer.store.getState();
  const { dispatch } = designer;
  const any = (collection: object, which: number) => pick(Object.keys(collection), which) ?? 'none';
  const businessHours = any(workspace.businessHours, a);
  const specialDay = any(workspace.specialDays, b);
  const virtualQueue = any(workspace.virtualQueues, a);
  const skill = any(workspace.directory.skills, b);
  const agent = any(workspace.directory.agents, a);
  const region = any(workspace.directory.regions ?? {}, a);
  const name = `N${c % 9}`;
  const range = { from: '2026-01-01', to: '2026-01-02' };
  const exceptions = { [`e${c % 3}`]: { specialDay, enabled: true, intervals: [] } };
  const cells = [
    { row: 'default', column: 'skillExpression', value: `${name} > ${c}` },
    { row: any(workspace.callbackSettings.rows, b), column: 'slotCapacity', value: c % 2 === 0 ? undefined : c },
  ];
  return [
    () => dispatch(commands.createBusinessHours, { name, timeZone: 'Europe/Paris' }),
    () => dispatch(commands.renameBusinessHours, { businessHours, name }),
    () => dispatch(commands.setBusinessHoursExceptions, { businessHours, exceptions }),
    () => dispatch(commands.duplicateBusinessHours, { businessHours }),
    () => dispatch(commands.deleteBusinessHours, { businessHours }),
    () => dispatch(commands.importSpecialDays, { specialDays: [{ name, ranges: [range] }], closedIn: [businessHours] }),
    () => dispatch(commands.deleteSpecialDay, { specialDay }),
    () => dispatch(commands.createApplication, { type: 'callback', name: `Callback ${c % 3}` }),
    () => dispatch(commands.createQueueTrio, { name }),
    () => dispatch(commands.renameVirtualQueue, { virtualQueue, name }),
    () => dispatch(commands.deleteVirtualQueue, { virtualQueue }),
    () => dispatch(commands.createSkill, { name }),
    () => dispatch(commands.renameSkill, { skill, name }),
    () => dispatch(commands.createAgent, { name, skills: skill === 'none' ? {} : { [skill]: c } }),
    () => dispatch(commands.setAgentSkill, { agent, skill, level: c % 4 }),
    () => dispatch(commands.deleteSkill, { skill }),
    () => dispatch(commands.createRegion, { name }),
    () => dispatch(commands.renameRegion, { region, name }),
    () => dispatch(commands.deleteRegion, { region }),
    () => dispatch(commands.setSettingsCells, { cells: cells.slice(c % 2), how: 'paste' }),
  ];
}

/** Every entry, layout and connection of a workspace leads to something that is there. */
export function dangling({ applications }: Workspace): string[] {
  return Object.values(applications).flatMap(({ blocks, connections, entry, layout }) => [
    ...Object.values(connections).flatMap(({ from, to }) => [from, to].filter((id) => !blocks[id])),
    ...Object.keys(layout).filter((id) => !blocks[id]),
    ...phases.filter((phase) => entry[phase] !== undefined && blocks[entry[phase]]?.phase !== phase),
  ]);
}

function pick<T>(from: readonly T[], number: number): T | undefined {
  return from[number % from.length];
}
