import { beyond, controls, foreignGroups, namedClasses, shorthands } from './alphabet.ts';
import { type CharacterSet, lastCharacter, merged, single, without } from './character-set.ts';
import { type FaultCode, PatternFault, type PatternTree } from './tree.ts';

const maximumRepeat = 1000;
const maximumDepth = 50;

/** Parses the language of RE2 without word boundaries, Unicode classes and flags other than a leading (?i). */
export function parsePattern(text: string): PatternTree {
  const ignoreCase = text.startsWith('(?i)');
  return new PatternParser(Array.from(text), ignoreCase ? 4 : 0).whole();
}

class PatternParser {
  private readonly characters: readonly string[];
  private readonly ignoreCase: boolean;
  private at: number;
  private depth = 0;
  private units: readonly number[] | undefined;

  constructor(characters: readonly string[], at: number) {
    this.characters = characters;
    this.ignoreCase = at > 0;
    this.at = at;
  }

  whole(): PatternTree {
    const tree = this.choice();
    if (this.next !== undefined) throw this.fault('unopened-group', 'unexpected ): there is no ( before it', this.at);
    return tree;
  }

  private choice(): PatternTree {
    const from = this.at;
    if (++this.depth > maximumDepth)
      throw this.fault('nesting', `groups are nested more than ${maximumDepth} deep`, from - 1);
    const options = [this.sequence()];
    while (this.take('|')) options.push(this.sequence());
    this.depth--;
    return options.length === 1 && options[0] ? options[0] : { kind: 'choice', options, ...this.span(from) };
  }

  private sequence(): PatternTree {
    const from = this.at;
    const parts: PatternTree[] = [];
    while (this.next !== undefined && this.next !== '|' && this.next !== ')') parts.push(this.repeated());
    return { kind: 'sequence', parts, ...this.span(from) };
  }

  private repeated(): PatternTree {
    const from = this.at;
    const part = this.atom();
    const bounds = this.bounds();
    if (!bounds) return part;
    const possessive = this.next === '+';
    if (!possessive) this.take('?'); // a lazy one finds the same texts
    const tree: PatternTree = { kind: 'repeat', part, ...bounds, ...this.span(from) };
    const behind = this.at;
    if (possessive)
      throw this.fault('possessive', 'possessive repetitions are not in the language', behind, behind + 1);
    if (this.bounds()) throw this.fault('double-repeat', 'two repetitions follow each other', behind);
    return tree;
  }

  private bounds(): { readonly least: number; readonly most: number } | undefined {
    if (this.take('*')) return { least: 0, most: Number.POSITIVE_INFINITY };
    if (this.take('+')) return { least: 1, most: Number.POSITIVE_INFINITY };
    if (this.take('?')) return { least: 0, most: 1 };
    if (this.next !== '{') return undefined;
    const counted = /^\{([0-9]{1,6})(,([0-9]{1,6})?)?\}/.exec(this.characters.slice(this.at, this.at + 16).join(''));
    if (!counted) return undefined;
    const from = this.at;
    this.at += counted[0].length;
    const least = Number(counted[1]);
    const most =
      counted[2] === undefined ? least : counted[3] === undefined ? Number.POSITIVE_INFINITY : Number(counted[3]);
    if (least > maximumRepeat || (most !== Number.POSITIVE_INFINITY && (most > maximumRepeat || most < least)))
      throw this.fault('repeat-limit', `${counted[0]} is no repetition of at most ${maximumRepeat}`, from);
    return { least, most };
  }

  private atom(): PatternTree {
    const from = this.at;
    const character = this.next;
    this.at++;
    switch (character) {
      case '(':
        return this.group(from);
      case '[':
        return { kind: 'set', set: this.characterClass(from), ...this.span(from) };
      case '.':
        return { kind: 'set', set: without([10, 10]), ...this.span(from) };
      case '^':
        return { kind: 'start', ...this.span(from) };
      case '$':
        return { kind: 'end', ...this.span(from) };
      case '*':
      case '+':
      case '?':
        throw this.fault('nothing-to-repeat', `nothing stands before ${character} to repeat`, from);
      case '\\':
        if (this.take('A')) return { kind: 'start', ...this.span(from) };
        if (this.take('z')) return { kind: 'end', ...this.span(from) };
        return { kind: 'set', set: this.folded(this.escape()), ...this.span(from) };
      default:
        return { kind: 'set', set: this.folded(single(codeOf(character))), ...this.span(from) };
    }
  }

  private group(from: number): PatternTree {
    if (this.next === '?') {
      const start = this.characters.slice(this.at, this.at + 70).join('');
      const name = /^\?(?::|P?<[A-Za-z_][A-Za-z0-9_]*>)/.exec(start);
      if (!name) {
        const known = foreignGroups.find(([each]) => start.startsWith(each));
        const length = known?.[0].length ?? /^\?[a-zA-Z-]*:?/.exec(start)?.[0].length ?? 1;
        const [, code, message] = known ?? ['', 'flags', 'flags inside a pattern are not in the language'];
        throw this.fault(code, message, from, this.at + length);
      }
      this.at += name[0].length;
    }
    const inner = this.choice();
    if (!this.take(')')) throw this.fault('unclosed-group', 'missing closing )', from, from + 1);
    // The brackets belong to the group: a repetition behind it repeats all of it.
    return { ...inner, ...this.span(from) };
  }

  private characterClass(start: number): CharacterSet {
    const unclosed = () => this.fault('unclosed-class', 'missing closing ]', start);
    const negated = this.take('^');
    const ranges: number[] = [];
    for (let first = true; first || this.next !== ']'; first = false) {
      if (this.next === undefined) throw unclosed();
      const from = this.at;
      const set = this.classPart();
      const low = set[0] ?? 0;
      if (set.length === 2 && low === set[1] && this.next === '-' && this.characters[this.at + 1] !== ']') {
        this.at++;
        if (this.next === undefined) throw unclosed();
        const to = this.classPart();
        if (to.length !== 2 || to[0] !== to[1] || (to[0] ?? 0) < low)
          throw this.fault('class-order', 'a range in [ ] is the wrong way round', from);
        ranges.push(low, to[0] ?? low);
      } else ranges.push(...set);
    }
    this.at++;
    const set = this.folded(merged(ranges));
    return negated ? without(set) : set;
  }

  private classPart(): CharacterSet {
    const from = this.at;
    if (this.next === '[') {
      const posix = /^\[:(\^?)([a-z]+):\]/.exec(this.characters.slice(this.at, this.at + 12).join(''));
      if (posix) {
        this.at += posix[0].length;
        const set = Object.hasOwn(namedClasses, posix[2] ?? '') ? namedClasses[posix[2] ?? ''] : undefined;
        if (!set) throw this.fault('class-name', `${posix[0]} is no class`, from);
        return posix[1] ? without(set) : set;
      }
    }
    const character = this.next;
    this.at++;
    return character === '\\' ? this.escape() : single(codeOf(character));
  }

  /** What stands behind a \, which is read already. */
  private escape(): CharacterSet {
    const from = this.at - 1;
    const character = this.next;
    if (character === undefined) throw this.fault('escape', 'a \\ stands at the end', from);
    this.at++;
    const shorthand = Object.hasOwn(shorthands, character) ? shorthands[character] : undefined;
    if (shorthand) return shorthand;
    const control = Object.hasOwn(controls, character) ? controls[character] : undefined;
    if (control !== undefined) return single(control);
    if (character === 'x') return single(this.hexadecimal(from));
    if (/[1-9]/.test(character))
      throw this.fault('back-reference', 'back references have no bound and are not in the language', from);
    if (/[A-Za-z0-9]/.test(character) || codeOf(character) > 127) {
      const known = Object.hasOwn(beyond, character) ? beyond[character] : undefined;
      throw this.fault(known?.[0] ?? 'escape', known?.[1] ?? `\\${character} means nothing`, from);
    }
    return single(codeOf(character));
  }

  private hexadecimal(from: number): number {
    const code = /^(?:([0-9a-fA-F]{2})|\{([0-9a-fA-F]{1,6})\})/.exec(
      this.characters.slice(this.at, this.at + 8).join(''),
    );
    const value = Number.parseInt(code?.[1] ?? code?.[2] ?? '', 16);
    if (!code || value > lastCharacter) throw this.fault('escape', '\\x needs two hexadecimal digits', from);
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

  /** Where the characters from there up to here are written. */
  private span(from: number, to = this.at): { readonly from: number; readonly to: number } {
    return { from: this.written(from), to: this.written(to) };
  }

  private fault(code: FaultCode, message: string, from: number, to = Math.max(this.at, from + 1)): PatternFault {
    const span = this.span(from, Math.min(to, this.characters.length));
    return new PatternFault(code, message, span.from, span.to);
  }

  /** UTF-16 units before a character. */
  private written(at: number): number {
    if (this.units === undefined) {
      let units = 0;
      this.units = [0, ...this.characters.map((character) => (units += character.length))];
    }
    return this.units[at] ?? at;
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
