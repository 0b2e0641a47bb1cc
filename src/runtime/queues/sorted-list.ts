/** Values of one piece at most; a piece that grows beyond it is cut into two. */
const mostInPiece = 512;

/**
 * Values kept in order. It is cut into short pieces, so that putting a value in or taking it out moves a few hundred of
 * the others at most, however many there are. Two values that compare as 0 count as the same one.
 */
export class SortedList<T> {
  private readonly compare: (a: T, b: T) => number;
  /** None of them is empty. */
  private readonly pieces: T[][] = [];
  private count = 0;

  constructor(compare: (a: T, b: T) => number) {
    this.compare = compare;
  }

  get size(): number {
    return this.count;
  }

  first(): T | undefined {
    return this.pieces[0]?.[0];
  }

  last(): T | undefined {
    return this.pieces.at(-1)?.at(-1);
  }

  insert(value: T): void {
    // The piece to end with the value is the last one that does not begin behind it.
    const place = Math.max(
      0,
      firstIndex(this.pieces, ([first]) => first !== undefined && this.compare(first, value) > 0) - 1,
    );
    const piece = this.pieces[place];
    this.count += 1;
    if (!piece) {
      this.pieces.push([value]);
      return;
    }
    const index = firstIndex(piece, (each) => this.compare(each, value) > 0);
    // Appending is what happens nearly always, and costs nothing then.
    if (index === piece.length) piece.push(value);
    else piece.splice(index, 0, value);
    if (piece.length > mostInPiece) this.pieces.splice(place + 1, 0, piece.splice(mostInPiece / 2));
  }

  /** Takes a value out; one that is not there is passed over. */
  remove(value: T): void {
    const place = firstIndex(this.pieces, (piece) => this.compare(piece.at(-1) ?? value, value) >= 0);
    const piece = this.pieces[place];
    if (!piece) return;
    const index = firstIndex(piece, (each) => this.compare(each, value) >= 0);
    const found = piece[index];
    if (found === undefined || this.compare(found, value) !== 0) return;
    piece.splice(index, 1);
    this.count -= 1;
    if (piece.length === 0) this.pieces.splice(place, 1);
  }

  /** How many values stand before the first that is behind a line; `isBehind` must be true for all after it as well. */
  countBefore(isBehind: (value: T) => boolean): number {
    const { place, index } = this.find(isBehind);
    return this.countTo(0, place) + index;
  }

  /** How many values a stretch has: from the first that is in it or behind it; both must be true for all after it as well. */
  countWithin(isReached: (value: T) => boolean, isBehind: (value: T) => boolean): number {
    const [first, end] = [this.find(isReached), this.find(isBehind)];
    return this.countTo(first.place, end.place) + end.index - first.index;
  }

  /**
   * The values from the first one that is behind a line; `isBehind` must be true for all after it as well. Who stops early has
   * not paid for the rest. The list must not change meanwhile.
   */
  *from(isBehind: (value: T) => boolean): Generator<T, undefined> {
    let { place, index } = this.find(isBehind);
    for (let piece = this.pieces[place]; piece; piece = this.pieces[++place]) {
      for (; index < piece.length; index++) {
        const value = piece[index];
        if (value !== undefined) yield value;
      }
      index = 0;
    }
  }

  /** The values from a place, counted from 0, to another that is left out. The list must not change meanwhile. */
  *slice(from = 0, to = this.count): Iterable<T> {
    let start = 0;
    for (const piece of this.pieces) {
      if (start >= to) return;
      const end = start + piece.length;
      for (let index = Math.max(from, start); index < Math.min(to, end); index++) {
        const value = piece[index - start];
        if (value !== undefined) yield value;
      }
      start = end;
    }
  }

  /** Piece, and place in it, of the first value that is behind a line; behind all pieces when none is. */
  private find(isBehind: (value: T) => boolean): { place: number; index: number } {
    const place = firstIndex(this.pieces, (piece) => {
      const last = piece.at(-1);
      return last !== undefined && isBehind(last);
    });
    return { place, index: firstIndex(this.pieces[place] ?? [], isBehind) };
  }

  /** How many values some pieces have, the last of them left out. */
  private countTo(from: number, to: number): number {
    let count = 0;
    for (let place = from; place < to; place++) count += this.pieces[place]?.length ?? 0;
    return count;
  }
}

/** Index of the first value that a test holds for, which it must for all after it; their number when for none. */
function firstIndex<T>(values: readonly T[], holds: (value: T) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = values[middle];
    if (value !== undefined && holds(value)) high = middle;
    else low = middle + 1;
  }
  return low;
}
