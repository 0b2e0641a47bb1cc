import { create } from 'zustand';

/** How the screen is arranged; kept in this browser, never in the workspace. */
export interface ViewState {
  readonly railFolded: boolean;
  readonly paletteOpen: boolean;
  readonly inspectorOpen: boolean;
  readonly problemsOpen: boolean;
  readonly simulatorOpen: boolean;
}

const key = 'callback-studio/view';

/** Below this width the rail starts folded, so that the canvas has room, in pixels. */
const roomy = 1500;

const initial: ViewState = {
  railFolded: (globalThis.innerWidth ?? roomy) < roomy,
  paletteOpen: true,
  inspectorOpen: (globalThis.innerWidth ?? roomy) >= 900,
  problemsOpen: true,
  simulatorOpen: false,
};

function restored(): ViewState {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return initial;
    const known = Object.entries(stored).filter(
      ([name, value]) => Object.hasOwn(initial, name) && typeof value === 'boolean',
    );
    return { ...initial, ...Object.fromEntries(known) };
  } catch {
    return initial;
  }
}

/** The arrangement of this page. */
export const useView = create<ViewState>(restored);

useView.subscribe((state) => {
  try {
    localStorage.setItem(key, JSON.stringify(state));
  } catch {
    // A browser without storage forgets the arrangement; nothing else depends on it.
  }
});

/** Opens what is folded and folds what is open. Where the simulator leaves the canvas no room, the palette makes way for it. */
export function toggleView(part: keyof ViewState): void {
  useView.setState((state) => arranged({ [part]: !state[part] }));
}

/** Opens a part of the screen. */
export function openView(part: keyof ViewState): void {
  useView.setState(arranged({ [part]: true }));
}

function arranged(change: Partial<ViewState>): Partial<ViewState> {
  return change.simulatorOpen && (globalThis.innerWidth ?? roomy) < roomy ? { ...change, paletteOpen: false } : change;
}
