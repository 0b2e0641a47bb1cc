import type { PasteBlocks } from '../../designer/commands/paste-blocks.ts';

/** Where blocks are pasted. */
export type PastePlace = Required<Pick<PasteBlocks, 'phase' | 'at'>>;

let offered: (() => PastePlace | undefined) | undefined;

/** Lets a view say where blocks are pasted now; undefined leaves it to the command. Gives what withdraws it. */
export function offerPastePlace(place: () => PastePlace | undefined): () => void {
  offered = place;
  return () => {
    if (offered === place) offered = undefined;
  };
}

/** Where the view that is shown would paste now. */
export function pastePlace(): PastePlace | undefined {
  return offered?.();
}
