import { isWithin } from '../model/pointer.ts';

/** Frames that a screen is given to draw itself. */
const patience = 30;

/**
 * Scrolls to the field of a place in the workspace and focuses it, once the screen that shows it is drawn. Fields carry their
 * place as `data-pointer`; the innermost one around the place is taken.
 */
export function showField(pointer: string, frames = patience): void {
  requestAnimationFrame(() => {
    const around = [...document.querySelectorAll<HTMLElement>('[data-pointer]')].filter((each) =>
      isWithin(pointer, each.dataset.pointer ?? ''),
    );
    const field = around.sort((a, b) => (b.dataset.pointer ?? '').length - (a.dataset.pointer ?? '').length)[0];
    if (!field) {
      if (frames > 0) showField(pointer, frames - 1);
      return;
    }
    field.scrollIntoView({ block: 'center' });
    const focusable = 'input:not([type="hidden"]), button, a[href], [tabindex]';
    (field.matches(focusable) ? field : field.querySelector<HTMLElement>(focusable))?.focus({ preventScroll: true });
  });
}
