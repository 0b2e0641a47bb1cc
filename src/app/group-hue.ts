import type { PaletteGroup } from '../model/block.ts';

const hues: Readonly<Record<PaletteGroup, string>> = {
  Callback: 'violet',
  Routing: 'blue',
  'User Interaction': 'teal',
  'Logic and Control': 'amber',
  Data: 'slate',
  Reporting: 'rose',
};

/** Line colour of a group of blocks, as a CSS value of the theme. */
export function groupColor(group: PaletteGroup | undefined): string {
  return group ? `var(--cs-hue-${hues[group]})` : 'var(--cs-error)';
}

/** Quiet background of a group of blocks, as a CSS value of the theme. */
export function groupTint(group: PaletteGroup | undefined): string {
  return group ? `var(--cs-hue-${hues[group]}-tint)` : 'var(--cs-error-tint)';
}
