/** A set of code points as sorted, separate ranges, both ends included: [from, to, from, to, …]. */
export type CharacterSet = readonly number[];

/** A parsed pattern. */
export type PatternTree =
  | { readonly kind: 'set'; readonly set: CharacterSet }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternTree[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternTree[] }
  | { readonly kind: 'repeat'; readonly part: PatternTree; readonly least: number; readonly most: number };

/** Why a text is no pattern. Thrown inside this folder only. */
export class PatternFault {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

const last = 0x10ffff;
const maximumRepeat = 1000;
const maximumDepth = 50;
const digit: CharacterSet = [48, 57];
const word: CharacterSet = [48, 57, 65, 90, 95, 95, 97, 122];
const space: CharacterSet = [9, 10, 12, 13, 32, 32];
const shorthands: Readonly<Record<string, CharacterSet>> = {
  d: digit,
  w: word,
  s: space,
  D: without(digit),
  W: without(word),
  S: without(space),
};
const named: Readonly<Record<string, CharacterSet>> = {
  digit,
  word,
  space: [9, 13, 32, 32],
  alpha: [65, 90, 97, 122],
  alnum: [48, 57, 65, 90, 97, 122],
  upper: [65, 90],
  lower: [97, 122],
  xdigit: [48, 57, 65, 70, 97, 102],
  punct: [33, 47, 58, 64, 91, 96, 123, 126],
};
const controls: Readonly<Record<string, number>> = { a: 7, t: 9, n: 10, v: 11, f: 12, r: 13 };
const beyond: Readonly<Record<string, string>> = {
  b: 'word boundaries are not in the language',
  B: 'word boundaries are not in the language',
  p: 'classes of Unicode are not in the language',
  P: 'classes of Unicode are not in the language',
  k: 'back references have no bound and are not in the language',
};

/** Parses the language of RE2 without word boundaries, Unicode classes and flags other than a leading (?i). */
export function parsePattern(text: string): PatternTree {
  const ignoreCase = text.startsWith('(?i)');
  return new PatternParser(Array.from(ignoreCase ? text.slice(4) : text), ignoreCase).whole();
}

class PatternParser {
  private readonly characters: readonly string[];
  private readonly ignoreCase: boolean;
  private at = 0;
  private depth = 0;

  constructor(characters: readonly string[], ignoreCase: boolean) {
    this.characters = characters;
    this.ignoreCase = ignoreCase;
  }

  whole(): PatternTree {
    const tree = this.choice();
    if (this.next !== undefined) throw new PatternFault('unexpected ): there is no ( before it');
    return tree;
  }

  private choice(): PatternTree {
    if (++this.depth > maximumDepth) throw new PatternFault(`groups are nested more than ${maximumDepth} deep`);
    const options = [this.sequence()];
    while (this.take('|')) options.push(this.sequence());
    this.depth--;
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options };
  }

  private sequence(): PatternTree {
    const parts: PatternTree[] = [];
    while (this.next !== undefined && this.next !== '|' && this.next !== ')') parts.push(this.repeated());
    return { kind: 'sequence', parts };
  }

  private repeated(): PatternTree {
    let part = this.atom();
    for (let count = 0; ; count++) {
      const bounds = this.bounds();
      if (!bounds) return part;
      if (count > 0) throw new PatternFault('two repetitions follow each other');
      this.take('?'); // a lazy one finds the same texts
      part = { kind: 'repeat', part, ...bounds };
    }
  }

  private bounds(): { readonly least: number; readonly most: number } | undefined {
    if (this.take('*')) return { least: 0, most: Number.POSITIVE_INFINITY };
    if (this.take('+')) return { least: 1, most: Number.POSITIVE_INFINITY };
    if (this.take('?')) return { least: 0, most: 1 };
    const counted = /^\{([0-9]{1,6})(,([0-9]{1,6})?)?\}/.exec(this.characters.slice(this.at, this.at + 16).join(''));
    if (!counted) return undefined;
    this.at += counted[0].length;
    const least = Number(counted[1]);
    const most =
      counted[2] === undefined ? least : counted[3] === undefined ? Number.POSITIVE_INFINITY : Number(counted[3]);
    if (least > maximumRepeat || (most !== Number.POSITIVE_INFINITY && (most > maximumRepeat || most < least)))
      throw new PatternFault(`${counted[0]} is no repetition of at most ${maximumRepeat}`);
    return { least, most };
  }

  private atom(): PatternTree {
    const character = this.next;
    this.at++;
    switch (character) {
      case '(':
        return this.group();
      case '[':
        return { kind: 'set', set: this.characterClass() };
      case '.':
        return { kind: 'set', set: without([10, 10]) };
      case '^':
        return { kind: 'start' };
      case '$':
        return { kind: 'end' };
      case '*':
      case '+':
      case '?':
        throw new PatternFault(`nothing stands before ${character} to repeat`);
      case '\\':
        if (this.take('A')) return { kind: 'start' };
        if (this.take('z')) return { kind: 'end' };
        return { kind: 'set', set: this.folded(this.escape()) };
      default:
        return { kind: 'set', set: this.folded(single(codeOf(character))) };
    }
  }

  private group(): PatternTree {
    if (this.take('?')) {
      const name = /^(?::|P?<[A-Za-z_][A-Za-z0-9_]*>)/.exec(this.characters.slice(this.at, this.at + 70).join(''));
      if (!name) throw new PatternFault('look-around and flags inside a pattern are not in the language');
      this.at += name[0].length;
    }
    const inner = this.choice();
    if (!this.take(')')) throw new PatternFault('missing closing )');
    return inner;
  }

  private characterClass(): CharacterSet {
    const negated = this.take('^');
    const ranges: number[] = [];
    for (let first = true; first || this.next !== ']'; first = false) {
      if (this.next === undefined) throw new PatternFault('missing closing ]');
      const set = this.classPart();
      const from = set[0] ?? 0;
      if (set.length === 2 && from === set[1] && this.next === '-' && this.characters[this.at + 1] !== ']') {
        this.at++;
        if (this.next === undefined) throw new PatternFault('missing closing ]');
        const to = this.classPart();
        if (to.length !== 2 || to[0] !== to[1] || (to[0] ?? 0) < from)
          throw new PatternFault('a range in [ ] is the wrong way round');
        ranges.push(from, to[0] ?? from);
      } else ranges.push(...set);
    }
    this.at++;
    const set = this.folded(merged(ranges));
    return negated ? without(set) : set;
  }

  private classPart(): CharacterSet {
    const posix = /^\[:(\^?)([a-z]+):\]/.exec(this.characters.slice(this.at, this.at + 12).join(''));
    if (posix) {
      const set = Object.hasOwn(named, posix[2] ?? '') ? named[posix[2] ?? ''] : undefined;
      if (!set) throw new PatternFault(`${posix[0]} is no class`);
      this.at += posix[0].length;
      return posix[1] ? without(set) : set;
    }
    const character = this.next;
    this.at++;
    return character === '\\' ? this.escape() : single(codeOf(character));
  }

  private escape(): CharacterSet {
    const character = this.next;
    if (character === undefined) throw new PatternFault('a \\ stands at the end');
    this.at++;
    const shorthand = Object.hasOwn(shorthands, character) ? shorthands[character] : undefined;
    if (shorthand) return shorthand;
    const control = Object.hasOwn(controls, character) ? controls[character] : undefined;
    if (control !== undefined) return single(control);
    if (character === 'x') return single(this.hexadecimal());
    if (/[1-9]/.test(character)) throw new PatternFault('back references have no bound and are not in the language');
    if (/[A-Za-z0-9]/.test(character) || codeOf(character) > 127)
      throw new PatternFault((Object.hasOwn(beyond, character) && beyond[character]) || `\\${character} means nothing`);
    return single(codeOf(character));
  }

  private hexadecimal(): number {
    const code = /^(?:([0-9a-fA-F]{2})|\{([0-9a-fA-F]{1,6})\})/.exec(
      this.characters.slice(this.at, this.at + 8).join(''),
    );
    const value = Number.parseInt(code?.[1] ?? code?.[2] ?? '', 16);
    if (!code || value > last) throw new PatternFault('\\x needs two hexadecimal digits');
    this.at += code[0].length;
    return value;
  }

  private folded(set: CharacterSet): CharacterSet {
    if (!this.ignoreCase) return set;
    const ranges = [...set];
    for (let index = 0; index < set.length; index += 2) {
      for (let code = Math.max(set[index] ?? 0, 65); code <= Math.min(set[index + 1] ?? 0, 122); code++) {
        if (code <= 90) ranges.push(code + 32, code + 32);
        else if (code >= 97) ranges.push(code - 32, code - 32);
      }
    }
    return merged(ranges);
  }

  private get next(): string | undefined {
    return this.characters[this.at];
  }

  private take(character: string): boolean {
    if (this.next !== character) return false;
    this.at++;
    return true;
  }
}

function codeOf(character: string | undefined): number {
  return character?.codePointAt(0) ?? 0;
}

function single(code: number): CharacterSet {
  return [code, code];
}

function without(set: CharacterSet): CharacterSet {
  const ranges: number[] = [];
  let from = 0;
  for (let index = 0; index < set.length; index += 2) {
    const start = set[index] ?? 0;
    if (start > from) ranges.push(from, start - 1);
    from = (set[index + 1] ?? 0) + 1;
  }
  if (from <= last) ranges.push(from, last);
  return ranges;
}

function merged(ranges: readonly number[]): CharacterSet {
  const pairs: [number, number][] = [];
  for (let index = 0; index < ranges.length; index += 2) pairs.push([ranges[index] ?? 0, ranges[index + 1] ?? 0]);
  pairs.sort((a, b) => a[0] - b[0]);
  const result: number[] = [];
  for (const [from, to] of pairs) {
    const end = result.at(-1);
    if (end !== undefined && from <= end + 1) result[result.length - 1] = Math.max(end, to);
    else result.push(from, to);
  }
  return result;
}
