import { describe, expect, it } from 'vitest';
import { commandFor, writes } from './keymap.ts';

/** A key as `Ctrl+Shift+ArrowDown`. */
function stroke(keys: string) {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  };
}
const command = (keys: string) => commandFor(stroke(keys));

describe('a key', () => {
  it('moves, and with Shift extends', () => {
    expect(command('ArrowDown')).toEqual({ do: 'move', motion: 'down', extend: false });
    expect(command('Ctrl+Shift+ArrowRight')).toEqual({ do: 'move', motion: 'edgeRight', extend: true });
    expect(command('Meta+Home')).toEqual({ do: 'move', motion: 'gridStart', extend: false });
    expect(command('Alt+PageDown')).toEqual({ do: 'move', motion: 'pageRight', extend: false });
  });

  it('of undo, copy, cut and paste is left to others', () => {
    for (const key of ['z', 'y', 'c', 'x', 'v']) expect(command(`Ctrl+${key}`)).toBeUndefined();
  });

  it('means the same in capitals', () => {
    expect(command('Ctrl+D')).toEqual({ do: 'fillDown' });
  });

  it('with Shift goes the other way', () => {
    expect(command('Shift+F8')).toEqual({ do: 'problem', step: -1 });
    expect(command('Shift+Tab')).toEqual({ do: 'tab', step: -1 });
    expect(command('Ctrl+Shift+g')).toEqual({ do: 'findNext', step: -1 });
  });

  it('named as something every object has means nothing', () => {
    expect(command('constructor')).toBeUndefined();
    expect(command('Ctrl+__proto__')).toBeUndefined();
  });

  it('writes when it is a letter, also one of the third level, or begins to compose one', () => {
    expect(writes(stroke('a'))).toBe(true);
    expect(writes(stroke('Ctrl+a'))).toBe(false);
    expect(writes({ ...stroke('Ctrl+Alt+@'), getModifierState: () => true })).toBe(true);
    expect(writes(stroke('Dead'))).toBe(true);
    expect(writes(stroke('F5'))).toBe(false);
  });
});
