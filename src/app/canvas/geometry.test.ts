import { describe, expect, it } from 'vitest';
import type { Application, Phase } from '../../generated/types.ts';
import { align } from './align.ts';
import { bandAt, bandOf, bandsOf, cardHeight, placeOf, positionIn } from './geometry.ts';

const application = (blocks: Record<string, [Phase, number, number]>): Application => ({
  name: 'A',
  type: 'default',
  entry: {},
  variables: {},
  blocks: Object.fromEntries(
    Object.entries(blocks).map(([id, [phase]]) => [id, { kind: 'x', version: 1, name: id, phase, properties: {} }]),
  ),
  connections: {},
  layout: Object.fromEntries(Object.entries(blocks).map(([id, [, x, y]]) => [id, { x, y }])),
});
const tall = () => 100;

describe('bands', () => {
  it('stand in the order of the phases without gaps, empty ones too', () => {
    const bands = bandsOf(application({}), tall);
    expect(bands.map(({ phase }) => phase)).toEqual(['initialize', 'selfService', 'assistedService', 'finalize']);
    for (const [index, band] of bands.slice(1).entries())
      expect(band.top).toBe((bands[index]?.top ?? 0) + (bands[index]?.height ?? 0));
  });

  it('grow with their lowest block', () => {
    const low = bandsOf(application({ a: ['selfService', 0, 900] }), tall);
    expect(bandOf(low, 'selfService').height).toBeGreaterThan(1000);
  });

  it('take every height of the canvas: above the first is the first, below the last the last', () => {
    const bands = bandsOf(application({}), tall);
    expect(bandAt(bands, -5000).phase).toBe('initialize');
    expect(bandAt(bands, 50_000).phase).toBe('finalize');
  });

  it('give positions on the grid that never lie above their corner', () => {
    const [band] = bandsOf(application({}), tall);
    if (!band) throw new Error('no band');
    expect(positionIn(band, { x: 101, y: band.top - 40 })).toEqual({ x: 104, y: 0 });
  });
});

it('makes a card higher by every line and outlet', () => {
  const outlet = { id: 'a', label: 'A', by: 'phase', leadsTo: 'End', to: null } as const;
  const plain = cardHeight({ highlights: [], outlets: [outlet] });
  expect(cardHeight({ highlights: ['x'], outlets: [outlet] })).toBeGreaterThan(plain);
  expect(cardHeight({ highlights: [], outlets: [outlet, outlet] })).toBeGreaterThan(plain);
});

describe('aligning', () => {
  const drawn = application({
    a: ['selfService', 10, 50],
    b: ['selfService', 400, 20],
    c: ['selfService', 1000, 90],
    d: ['finalize', 30, 70],
  });

  it('moves to the leftmost and leaves out who stands there already', () => {
    expect(align(drawn, ['a', 'b', 'd'], 'left', tall)).toEqual({ b: { x: 10, y: 20 }, d: { x: 10, y: 70 } });
  });

  it('counts tops inside each phase, since positions do', () => {
    expect(align(drawn, ['a', 'b', 'd'], 'top', tall)).toEqual({ a: { x: 10, y: 20 } });
  });

  it('keeps the first and the last when it distributes with room between them', () => {
    const moved = align(drawn, ['a', 'b', 'c'], 'across', tall);
    expect(Object.keys(moved)).toEqual(['b']);
    expect(moved.b?.x).toBe(505);
  });

  it('passes over blocks that are gone', () => {
    expect(align(drawn, ['gone'], 'left', tall)).toEqual({});
  });
});

it('blocks without a place are drawn in rows, none upon another', () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, index): [string, [Phase, number, number]] => [`b${index}`, ['selfService', 5, 7]]),
  );
  const placed = application(many);
  const places = Object.keys(many).map((id) => placeOf({ ...placed, layout: { b3: { x: 5, y: 7 } } }, id));
  expect(places[3]).toEqual({ x: 5, y: 7 });
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBe(40);
});
