import type { Motion } from './navigate.ts';

/** A key as the browser reports it. */
export interface KeyStroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** What a key means while no cell is being edited. Copy, cut and paste come as clipboard events, undo is the screen's. */
export type GridCommand =
  | { readonly do: 'move'; readonly motion: Motion; readonly extend: boolean }
  | { readonly do: 'tab' | 'enter'; readonly step: 1 | -1 }
  | { readonly do: 'problem' | 'findNext'; readonly step: 1 | -1 }
  | {
      readonly do:
        | 'edit'
        | 'open'
        | 'toggle'
        | 'clear'
        | 'fillDown'
        | 'fillRight'
        | 'find'
        | 'menu'
        | 'selectAll'
        | 'selectRow'
        | 'selectColumn'
        | 'escape';
    };

const arrows: Readonly<Record<string, readonly [plain: Motion, edge: Motion]>> = {
  ArrowUp: ['up', 'edgeUp'],
  ArrowDown: ['down', 'edgeDown'],
  ArrowLeft: ['left', 'edgeLeft'],
  ArrowRight: ['right', 'edgeRight'],
  Home: ['rowStart', 'gridStart'],
  End: ['rowEnd', 'gridEnd'],
};

const withControl: Readonly<Record<string, GridCommand>> = {
  a: { do: 'selectAll' },
  d: { do: 'fillDown' },
  f: { do: 'find' },
  g: { do: 'findNext', step: 1 },
  r: { do: 'fillRight' },
  ' ': { do: 'selectColumn' },
};

const alone: Readonly<Record<string, GridCommand>> = {
  F2: { do: 'edit' },
  Delete: { do: 'clear' },
  Backspace: { do: 'clear' },
  ContextMenu: { do: 'menu' },
  Escape: { do: 'escape' },
};

/** The command of a key; undefined where the grid leaves the key to others. */
export function commandFor(stroke: KeyStroke): GridCommand | undefined {
  const { key, shiftKey: shift, altKey: alt } = stroke;
  const control = stroke.ctrlKey || stroke.metaKey;
  const step = shift ? -1 : 1;
  if (alt && !control) {
    if (key === 'ArrowDown' || key === 'ArrowUp') return { do: 'open' };
    if (key === 'PageDown') return { do: 'move', motion: 'pageRight', extend: shift };
    if (key === 'PageUp') return { do: 'move', motion: 'pageLeft', extend: shift };
    return undefined;
  }
  const arrow = Object.hasOwn(arrows, key) ? arrows[key] : undefined;
  if (arrow) return { do: 'move', motion: control ? arrow[1] : arrow[0], extend: shift };
  if (control) return withSteps(own(withControl, key.toLowerCase()), step);
  switch (key) {
    case 'PageDown':
      return { do: 'move', motion: 'pageDown', extend: shift };
    case 'PageUp':
      return { do: 'move', motion: 'pageUp', extend: shift };
    case 'Tab':
      return { do: 'tab', step };
    case 'Enter':
      return { do: 'enter', step };
    case 'F8':
      return { do: 'problem', step };
    case 'F3':
      return { do: 'findNext', step };
    case 'F10':
      return shift ? { do: 'menu' } : undefined;
    case ' ':
      return { do: shift ? 'selectRow' : 'toggle' };
    default:
      return own(alone, key);
  }
}

/** True where a key begins to write: a letter, or an input method that starts to compose one. */
export function writes(stroke: KeyStroke & { getModifierState?(name: string): boolean }): boolean {
  if (stroke.key === 'Process' || stroke.key === 'Dead' || stroke.key === 'Unidentified') return true;
  if ([...stroke.key].length !== 1) return false;
  return stroke.getModifierState?.('AltGraph') === true || !(stroke.ctrlKey || stroke.metaKey || stroke.altKey);
}

function own(table: Readonly<Record<string, GridCommand>>, key: string): GridCommand | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function withSteps(command: GridCommand | undefined, step: 1 | -1): GridCommand | undefined {
  return command?.do === 'findNext' ? { ...command, step } : command;
}
