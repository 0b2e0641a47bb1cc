import type { Ref } from 'react';
import type { TextProblem } from '../form/tools.ts';
import classes from './expression.module.css';

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly severity: TextProblem['severity'] | undefined;
}

/** The text again behind its control: a control cannot underline a part of its text, nor say what is under the pointer. */
export function TextMirror({
  ref,
  text,
  problems,
}: {
  readonly ref: Ref<HTMLDivElement>;
  readonly text: string;
  readonly problems: readonly TextProblem[];
}) {
  return (
    <div ref={ref} className={classes.mirror} aria-hidden>
      {piecesOf(text, problems).map((piece) => (
        <span key={piece.start} data-offset={piece.start} data-severity={piece.severity}>
          {piece.text}
        </span>
      ))}
      {/* A last line break shows only when something follows it. */}
      {'\u200b'}
    </div>
  );
}

/** The text cut into words and the rest, each with the worst finding that touches it. */
export function piecesOf(text: string, problems: readonly TextProblem[]): readonly Piece[] {
  return [...text.matchAll(/[A-Za-z_][A-Za-z0-9_]*|[^A-Za-z_]+/g)].map((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const touching = problems.filter(
      (problem) => problem.start < end && Math.max(problem.end, problem.start + 1) > start,
    );
    const worst = touching.find(({ severity }) => severity === 'error') ?? touching[0];
    return { start, text: match[0], severity: worst?.severity };
  });
}

/** Offset in the text of the word at a place of the screen; undefined beside the text. */
export function offsetAt(mirror: HTMLElement | null, x: number, y: number): number | undefined {
  for (const piece of mirror?.querySelectorAll<HTMLElement>('[data-offset]') ?? [])
    for (const box of piece.getClientRects())
      if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return Number(piece.dataset.offset);
  return undefined;
}
