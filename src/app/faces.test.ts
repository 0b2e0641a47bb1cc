import { describe, expect, it } from 'vitest';
import { blocks } from '../../blocks/index.ts';
import sample from '../../schemas/examples/sample/workspace.json' with { type: 'json' };
import { compile } from '../compiler/index.ts';
import type { Workspace } from '../generated/types.ts';
import { parseWorkspace } from '../model/parse-workspace.ts';
import { iconNames } from './block-icon.tsx';
import { facesOf } from './faces.ts';
import { planInsertion } from './insertion.ts';
import { outlineRows } from './outline/rows.ts';
import { describePlace, placeOf } from './problems/place.ts';
import { readingOrder } from './reading-order.ts';

const workspace = parsed();
const match = workspace.applications.match;
if (!match) throw new Error('the sample has no application match');
const faces = facesOf(workspace, 'match', blocks, [], new Map());

function parsed(): Workspace {
  const { workspace } = parseWorkspace(JSON.stringify(sample));
  if (!workspace) throw new Error('the sample is no workspace');
  return workspace;
}

it('has an icon for every kind of block', () => {
  for (const { definition } of blocks.kinds) expect(iconNames).toContain(definition.icon);
});

describe('faces', () => {
  it('keep their identity while they say the same', () => {
    const again = facesOf(structuredClone(workspace), 'match', blocks, [], faces);
    for (const [id, face] of faces) expect(again.get(id)).toBe(face);
  });

  it('change only for the block that changed and those that lead to it', () => {
    const [id = ''] = Object.keys(match.blocks);
    const block = match.blocks[id];
    if (!block) throw new Error('no block');
    const renamed = {
      ...workspace,
      applications: { match: { ...match, blocks: { ...match.blocks, [id]: { ...block, name: 'Another' } } } },
    };
    const after = facesOf(renamed, 'match', blocks, [], faces);
    for (const [each, face] of after) {
      const leadsThere = face.outlets.some(({ to }) => to === id);
      if (each !== id && !leadsThere) expect(face).toBe(faces.get(each));
    }
    expect(after.get(id)?.name).toBe('Another');
  });

  it('carry the worst problem of their block', () => {
    const [id = ''] = Object.keys(match.blocks);
    const at = `/applications/match/blocks/${id}/properties`;
    const marked = facesOf(
      workspace,
      'match',
      blocks,
      [
        { code: 'a/b', severity: 'error', at, message: 'x' },
        { code: 'a/c', severity: 'hint', at, message: 'y' },
      ],
      new Map(),
    ).get(id);
    expect(marked).toMatchObject({ severity: 'error', problems: 2 });
    expect(marked?.spoken).toContain('2 problems');
  });

  it('show a block of unknown kind, with wrong properties, by its name', () => {
    const broken = {
      ...match,
      blocks: {
        odd: { kind: 'no-such-kind', version: 1, name: '<script>', phase: 'selfService' as const, properties: {} },
      },
      connections: {},
      entry: {},
    };
    const face = facesOf({ ...workspace, applications: { x: broken } }, 'x', blocks, [], new Map()).get('odd');
    expect(face).toMatchObject({ name: '<script>', kindTitle: 'no-such-kind', outlets: [], highlights: [] });
  });
});

describe('the outline', () => {
  it('lists every block once, and every outlet below its block', () => {
    const rows = outlineRows(match, blocks, faces, new Set());
    expect(
      rows
        .filter(({ level }) => level === 2)
        .map(({ block }) => block)
        .sort(),
    ).toEqual(Object.keys(match.blocks).sort());
    const outlets = [...faces.values()].reduce((sum, face) => sum + face.outlets.length, 0);
    expect(rows.filter(({ level }) => level === 3)).toHaveLength(outlets);
  });

  it('leaves out what is folded', () => {
    const rows = outlineRows(match, blocks, faces, new Set(['phase:assistedService', 'phase:selfService']));
    expect(rows.every(({ phase, level }) => level === 1 || !['assistedService', 'selfService'].includes(phase))).toBe(
      true,
    );
  });

  it('reads along the flow from the entry of each phase', () => {
    for (const [phase, ids] of readingOrder(match, blocks)) {
      const entry = match.entry[phase];
      if (entry !== undefined) expect(ids[0]).toBe(entry);
    }
  });
});

describe('inserting without pointing', () => {
  const [first = ''] = Object.keys(match.blocks);

  it('goes behind the selected block and connects an outlet of it', () => {
    const plan = planInsertion(match, blocks, faces, 'play-message', first);
    expect(plan).toMatchObject({ phase: match.blocks[first]?.phase, after: { block: first } });
  });

  it('lies on no other card', () => {
    const plan = planInsertion(match, blocks, faces, 'play-message', first);
    if ('refused' in plan) throw new Error(plan.refused);
    for (const [id, at] of Object.entries(match.layout))
      if (match.blocks[id]?.phase === plan.phase)
        expect(Math.abs(at.x - plan.position.x) >= 224 || Math.abs(at.y - plan.position.y) >= 60).toBe(true);
  });

  it('stands alone where nothing is selected', () => {
    expect(planInsertion(match, blocks, faces, 'play-message', undefined)).not.toHaveProperty('after');
  });

  it('is refused with the reason where no phase allows the kind', () => {
    expect(planInsertion(match, blocks, faces, 'no-such-kind', undefined)).toHaveProperty('refused');
  });
});

describe('places of problems', () => {
  it('lead to the field inside a block, and say so in words', () => {
    const [id = ''] = Object.keys(match.blocks);
    const at = `/applications/match/blocks/${id}/properties/prompts/0`;
    expect(placeOf(at)).toEqual({ application: 'match', block: id, field: at });
    expect(describePlace(workspace, blocks, at)).toContain(match.blocks[id]?.name);
  });

  it('outside the applications are named by their collection, and lead to its screen', () => {
    expect(placeOf('/businessHours/x')).toMatchObject({ address: '/business-hours/x' });
    expect(placeOf('')).toEqual({});
    expect(describePlace(workspace, blocks, '/businessHours/nothing')).toBe('Business Hours');
    expect(describePlace(workspace, blocks, '')).toBe(workspace.name);
  });
});

it('finds no error in the sample', () => {
  expect(compile(workspace, { registry: blocks }).diagnostics.filter(({ severity }) => severity === 'error')).toEqual(
    [],
  );
});
