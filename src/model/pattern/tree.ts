import type { CharacterSet } from './character-set.ts';

/** A part of a pattern and where it is written: `from` and `to` count UTF-16 units of the text, `to` is behind the last. */
export type PatternTree = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternTree[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternTree[] }
  | { readonly kind: 'repeat'; readonly part: PatternTree; readonly least: number; readonly most: number }
);

/** What makes a text no pattern. */
export type FaultCode =
  | 'unclosed-group'
  | 'unopened-group'
  | 'unclosed-class'
  | 'class-order'
  | 'class-name'
  | 'nothing-to-repeat'
  | 'double-repeat'
  | 'possessive'
  | 'repeat-limit'
  | 'look-around'
  | 'atomic-group'
  | 'flags'
  | 'back-reference'
  | 'word-boundary'
  | 'unicode-class'
  | 'escape'
  | 'nesting'
  | 'size';

/** Why a text is no pattern. Thrown inside this folder only; the message is a phrase without capital and full stop. */
export class PatternFault {
  readonly code: FaultCode;
  readonly message: string;
  /** Where, as in a tree; the whole pattern where no part is to blame. */
  readonly from: number;
  readonly to: number;
  constructor(code: FaultCode, message: string, from: number, to: number) {
    this.code = code;
    this.message = message;
    this.from = from;
    this.to = to;
  }
}
