import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../generated/types.ts';
import { emptyWorkspace, workbench } from '../workbench.suite.ts';
import { changeVirtualQueue } from './change-virtual-queue.ts';
import { createAgent } from './create-agent.ts';
import { createApplication } from './create-application.ts';
import { createBusinessHours } from './create-business-hours.ts';
import { createQueueTrio } from './create-queue-trio.ts';
import { createRegion } from './create-region.ts';
import { createRoutingPoint } from './create-routing-point.ts';
import { createSkill } from './create-skill.ts';
import { createVirtualQueue } from './create-virtual-queue.ts';
import { deleteAgent } from './delete-agent.ts';
import { deleteRegion } from './delete-region.ts';
import { deleteRoutingPoint } from './delete-routing-point.ts';
import { deleteSkill } from './delete-skill.ts';
import { deleteVirtualQueue } from './delete-virtual-queue.ts';
import { describeSkill } from './describe-skill.ts';
import { renameAgent } from './rename-agent.ts';
import { renameRegion } from './rename-region.ts';
import { renameRoutingPoint } from './rename-routing-point.ts';
import { renameSkill } from './rename-skill.ts';
import { renameVirtualQueue } from './rename-virtual-queue.ts';
import { setAgentSkill } from './set-agent-skill.ts';
import { setAgentSkills } from './set-agent-skills.ts';

const queueNames = ({ virtualQueues }: Workspace) => Object.values(virtualQueues).map(({ name }) => name);

describe('virtual queues', () => {
  it('have names of their own, and none is called DEFAULT', () => {
    const bench = workbench().do(createVirtualQueue, { name: 'Sales', id: 'q' });
    expect(bench.refuses(createVirtualQueue, { name: 'sales' })).toMatch(/already taken/);
    expect(bench.refuses(createVirtualQueue, { name: 'Default' })).toMatch(/first row/);
    expect(bench.refuses(renameVirtualQueue, { virtualQueue: 'q', name: 'default' })).toMatch(/first row/);
  });

  it('keep what refers to them when they are renamed', () => {
    const settings = { default: {}, rows: { r: { virtualQueue: 'q' } } };
    const { workspace } = workbench({ ...emptyWorkspace, callbackSettings: settings })
      .do(createVirtualQueue, { name: 'Sales', id: 'q' })
      .do(renameVirtualQueue, { virtualQueue: 'q', name: 'Selling' });
    expect(queueNames(workspace)).toEqual(['Selling']);
    expect(workspace.callbackSettings).toEqual(settings);
  });

  it('get a description and rules, which must exist, and lose them again', () => {
    const bench = workbench({ ...emptyWorkspace, capacityRules: { c: { name: 'C', timeslotLength: 60, week: {} } } })
      .do(createVirtualQueue, { name: 'Sales', id: 'q' })
      .do(changeVirtualQueue, { virtualQueue: 'q', capacityRule: 'c', description: 'All sales' });
    expect(bench.workspace.virtualQueues.q).toEqual({ name: 'Sales', capacityRule: 'c', description: 'All sales' });
    expect(bench.refuses(changeVirtualQueue, { virtualQueue: 'q', numberRule: 'x' })).toMatch(/does not exist/);
    bench.do(changeVirtualQueue, { virtualQueue: 'q', capacityRule: null, description: '' });
    expect(bench.workspace.virtualQueues.q).toEqual({ name: 'Sales' });
  });

  it('are deleted with their row and with no other', () => {
    const rows = { a: { virtualQueue: 'q' }, b: { virtualQueue: 'p', callbackVq: 'q' } };
    const { workspace } = workbench({ ...emptyWorkspace, callbackSettings: { default: {}, rows } })
      .do(createVirtualQueue, { name: 'Sales', id: 'q' })
      .do(deleteVirtualQueue, { virtualQueue: 'q' });
    expect(workspace.callbackSettings.rows).toEqual({ b: rows.b });
    expect(workspace.virtualQueues).toEqual({});
  });
});

describe('the trio of a service', () => {
  it('is three queues and the row that links them', () => {
    const { workspace } = workbench()
      .do(createApplication, { type: 'callback', name: 'Callback' })
      .do(createBusinessHours, { name: 'Office', timeZone: 'UTC' })
      .do(createQueueTrio, { name: 'Sales' });
    expect(queueNames(workspace)).toEqual(['Sales_VQ', 'Sales_VQ_CB', 'Sales_VQ_CB_OUT']);
    const [virtualQueue, callbackVq, outboundVq] = Object.keys(workspace.virtualQueues);
    expect(Object.values(workspace.callbackSettings.rows)).toEqual([{ virtualQueue, callbackVq, outboundVq }]);
  });

  it('is refused where a name is taken, and before the table can be edited', () => {
    expect(workbench().refuses(createQueueTrio, { name: 'Sales' })).toMatch(/application of type Callback/);
    const bench = workbench().do(createVirtualQueue, { name: 'sales_vq_cb' });
    expect(bench.refuses(createQueueTrio, { name: 'Sales_VQ' })).toMatch(/already taken/);
    expect(bench.refuses(createQueueTrio, { name: ' _VQ' })).toMatch(/empty/);
  });
});

describe('skills', () => {
  const bench = () => workbench().do(createSkill, { name: 'Sales', id: 's' });

  it('have names that skill expressions can write', () => {
    for (const name of ['2nd', 'big sales', 'Größe', 'and'])
      expect(workbench().refuses(createSkill, { name })).toBeTypeOf('string');
    expect(bench().refuses(createSkill, { name: 'SALES' })).toMatch(/already taken/);
    expect(bench().do(describeSkill, { skill: 's', description: 'Sells' }).workspace.directory.skills.s).toEqual({
      name: 'Sales',
      description: 'Sells',
    });
  });

  it('are renamed in every skill expression too', () => {
    const settings = {
      default: { skillExpression: 'Sales > 0' },
      rows: { a: { skillExpression: 'Sales_2 > 0 | Sales > 3' }, b: { slotCapacity: 3 } },
    };
    const { workspace } = workbench({ ...bench().workspace, callbackSettings: settings }).do(renameSkill, {
      skill: 's',
      name: 'Selling',
    });
    expect(workspace.directory.skills.s?.name).toBe('Selling');
    expect(workspace.callbackSettings.default.skillExpression).toBe('Selling > 0');
    expect(workspace.callbackSettings.rows.a?.skillExpression).toBe('Sales_2 > 0 | Selling > 3');
    expect(workspace.callbackSettings.rows.b).toBe(settings.rows.b);
  });

  it('are taken from agents when they are deleted', () => {
    const { workspace } = bench()
      .do(createAgent, { name: 'Ann', skills: { s: 5 }, id: 'a' })
      .do(deleteSkill, { skill: 's' });
    expect(workspace.directory).toMatchObject({ skills: {}, agents: { a: { skills: {} } } });
  });
});

describe('agents and routing points', () => {
  it('agents have levels of skills that exist', () => {
    const bench = workbench().do(createSkill, { name: 'Sales', id: 's' }).do(createAgent, { name: 'Ann', id: 'a' });
    bench.do(setAgentSkills, { agent: 'a', skills: { s: 3 } }).do(renameAgent, { agent: 'a', name: 'Anna' });
    expect(bench.workspace.directory.agents.a).toEqual({ name: 'Anna', skills: { s: 3 } });
    expect(bench.do(setAgentSkill, { agent: 'a', skill: 's', level: 0 }).workspace.directory.agents.a?.skills).toEqual(
      {},
    );
    expect(bench.refuses(setAgentSkill, { agent: 'a', skill: 'x', level: 1 })).toMatch(/skill does not exist/);
    expect(bench.refuses(setAgentSkill, { agent: 'a', skill: 's', level: 1.5 })).toMatch(/whole number/);
    expect(bench.refuses(setAgentSkills, { agent: 'x', skills: {} })).toMatch(/agent does not exist/);
    expect(bench.do(deleteAgent, { agent: 'a' }).workspace.directory.agents).toEqual({});
  });

  it('routing points come, are renamed and go', () => {
    const bench = workbench().do(createRoutingPoint, { name: '5000', id: 'r' });
    expect(
      bench.do(renameRoutingPoint, { routingPoint: 'r', name: '5001' }).workspace.directory.routingPoints.r,
    ).toEqual({
      name: '5001',
    });
    expect(bench.do(deleteRoutingPoint, { routingPoint: 'r' }).workspace.directory.routingPoints).toEqual({});
    expect(bench.refuses(deleteRoutingPoint, { routingPoint: 'r' })).toMatch(/routing point does not exist/);
  });

  it('regions come to a workspace that had no such collection, are renamed and go', () => {
    const bench = workbench().do(createRegion, { name: ' Europe West ', id: 'r' });
    expect(bench.workspace.directory.regions).toEqual({ r: { name: 'Europe West' } });
    expect(bench.refuses(createRegion, { name: 'EUROPE WEST' })).toMatch(/already taken/);
    expect(bench.label(renameRegion, { region: 'r', name: 'Paris' })).toBe('Rename the region Europe West to Paris');
    bench.do(renameRegion, { region: 'r', name: 'Paris' }).do(createRegion, { name: 'Oslo' });
    expect(Object.values(bench.workspace.directory.regions ?? {})).toEqual([{ name: 'Paris' }, { name: 'Oslo' }]);
    expect(bench.do(deleteRegion, { region: 'r' }).workspace.directory.regions).not.toHaveProperty('r');
  });

  it('refuse to rename and to delete regions where there are none', () => {
    expect(workbench().refuses(renameRegion, { region: 'constructor', name: 'X' })).toMatch(/region does not exist/);
    expect(workbench().refuses(deleteRegion, { region: '__proto__' })).toMatch(/region does not exist/);
  });
});
