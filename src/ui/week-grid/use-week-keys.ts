import type { KeyboardEvent } from 'react';
import { commandFor, writes } from '../grid/keymap.ts';
import { selectCell } from '../grid/selection.ts';
import type { WeekModel } from './use-week-grid.ts';
import { moved, nextInZone } from './week-moves.ts';
import { selectAlong, selectWeek } from './week-places.ts';

/** What keys do while no cell is being written. Copy and paste come as clipboard events, undo is the screen's. */
export function weekKeys(model: WeekModel, openMenu: () => void) {
  const { selection, props } = model;
  /** True when the key was the grid's. */
  const act = (event: KeyboardEvent): boolean => {
    const command = commandFor(event);
    if (!command) {
      if (!selection || !writes(event)) return false;
      model.write(event.key.length === 1 ? event.key : '');
      return true;
    }
    if (command.do === 'move') {
      model.select(moved(selection, command.motion, command.extend, props, props.values));
      return true;
    }
    if (command.do === 'selectAll') {
      model.select(selectWeek(selection, props));
      return true;
    }
    if (command.do === 'menu') {
      openMenu();
      return true;
    }
    if (!selection) return false;
    switch (command.do) {
      case 'tab':
      case 'enter': {
        const next = nextInZone(selection.active, command.do, command.step, props);
        if (!next) return command.do === 'enter';
        model.select(selectCell(next));
        return true;
      }
      case 'edit':
        model.edit();
        return true;
      case 'clear':
        model.clear();
        return true;
      case 'fillDown':
      case 'fillRight':
        model.fill(command.do === 'fillDown' ? 'down' : 'right');
        return true;
      case 'selectRow':
      case 'selectColumn':
        model.select(selectAlong(selection, command.do === 'selectRow' ? 'row' : 'column', props));
        return true;
      case 'escape':
        model.select(undefined);
        return true;
      default:
        return false;
    }
  };
  return (event: KeyboardEvent) => {
    if (event.defaultPrevented || model.writing !== undefined) return;
    if (!act(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}
