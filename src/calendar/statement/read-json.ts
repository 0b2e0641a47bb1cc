import { toPointer } from '../../model/pointer.ts';

/** Where a value or key stands: how to get there from the top, and at which character of the text. */
export interface Place {
  readonly parent?: Place | undefined;
  readonly segment: string;
  /** Offset in UTF-16 code units. */
  readonly offset: number;
}

/** A JSON value that knows its place. Members keep their order and may have the same key twice. */
export type Positioned = { readonly place: Place } & (
  | { readonly type: 'object'; readonly members: readonly Member[] }
  | { readonly type: 'list'; readonly entries: readonly Positioned[] }
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'number'; readonly value: number; readonly source: string }
  | { readonly type: 'literal'; readonly source: string }
);

/** `place` is that of the key; the value's own place has the same path. */
export interface Member {
  readonly key: string;
  readonly place: Place;
  readonly value: Positioned;
}

/** The value, or why there is none. Trailing commas are passed over and told. */
interface ReadJson {
  readonly value?: Positioned;
  readonly fault?: { readonly place: Place; readonly message: string; readonly code: 'syntax' | 'too-deep' };
  readonly trailingCommas: readonly Place[];
}

const deepest = 32;
const spaces = /[ \t\r\n\u00a0\ufeff]/;
const numbers = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const words = /[\p{L}\p{N}_.]+/uy;
const escapes = new Map([...'"\\/'].map((each) => [each, each]));
for (const [letter, character] of ['b\b', 'f\f', 'n\n', 'r\r', 't\t']) escapes.set(String(letter), String(character));

/** JSON Pointer of a place. */
export function pointerOf(place: Place): string {
  const path: string[] = [];
  for (let at: Place | undefined = place; at?.parent; at = at.parent) path.unshift(at.segment);
  return toPointer(path);
}

class Fault extends Error {
  readonly place: Place;
  readonly code: 'syntax' | 'too-deep';
  constructor(place: Place, message: string, code: 'syntax' | 'too-deep' = 'syntax') {
    super(message);
    this.place = place;
    this.code = code;
  }
}

/**
 * Reads JSON with the place of every value; a comma too many before a closing bracket or at the end is let pass. Never throws.
 * Text that stands in a string of another text is read `within` its place, and all of it has that place's offset. `document`
 * is what sentences call it.
 */
export function readJson(text: string, within?: Place, document = 'capacity statement'): ReadJson {
  const reader = new Reader(text, within, document);
  try {
    return { value: reader.document(), trailingCommas: reader.trailingCommas };
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    const { place, message, code } = fault;
    return { fault: { place, message, code }, trailingCommas: reader.trailingCommas };
  }
}

class Reader {
  readonly trailingCommas: Place[] = [];
  private at = 0;
  private readonly text: string;
  private readonly within: Place | undefined;
  private readonly name: string;

  constructor(text: string, within: Place | undefined, name: string) {
    this.text = text;
    this.within = within;
    this.name = name;
  }

  document(): Positioned {
    this.skip();
    const top: Place = this.within ?? { segment: '', offset: this.at };
    if (this.at >= this.text.length)
      throw new Fault(top, 'There is no text: write an object such as {"mon":{"08:00":10}}.');
    const value = this.value(top, 0);
    this.skip();
    if (this.text[this.at] === ',') this.comma(top);
    if (this.at < this.text.length) throw this.unexpected(top, 'nothing more after the end of the text');
    return value;
  }

  private value(place: Place, depth: number): Positioned {
    const first = this.text[this.at];
    if (first === '{' || first === '[') {
      if (depth >= deepest) throw new Fault(place, `Brackets are nested more than ${deepest} deep.`, 'too-deep');
      return first === '{' ? this.object(place, depth + 1) : this.list(place, depth + 1);
    }
    if (first === '"') return { place, type: 'text', value: this.string(place) };
    numbers.lastIndex = this.at;
    const number = numbers.exec(this.text)?.[0];
    if (number !== undefined && !/[\p{L}\p{N}_.]/u.test(this.text[this.at + number.length] ?? '')) {
      this.at += number.length;
      return { place, type: 'number', value: Number(number), source: number };
    }
    const word = this.word();
    if (word !== 'true' && word !== 'false' && word !== 'null') throw this.unexpected(place, 'a value');
    this.at += word.length;
    return { place, type: 'literal', source: word };
  }

  private object(place: Place, depth: number): Positioned {
    const members: Member[] = [];
    this.at++;
    for (;;) {
      this.skip();
      if (this.text[this.at] === '}') break;
      if (this.text[this.at] !== '"') throw this.unexpected(place, members.length > 0 ? 'a name' : 'a name or }');
      const { offset } = this.here(place);
      const key = this.string(place);
      const at = { parent: place, segment: key, offset };
      this.skip();
      if (this.text[this.at] !== ':') throw this.unexpected(at, 'a colon after the name');
      this.at++;
      this.skip();
      members.push({ key, place: at, value: this.value({ ...at, offset: this.here(place).offset }, depth) });
      if (!this.goesOn(place, '}')) break;
    }
    this.at++;
    return { place, type: 'object', members };
  }

  private list(place: Place, depth: number): Positioned {
    const entries: Positioned[] = [];
    this.at++;
    for (;;) {
      this.skip();
      if (this.text[this.at] === ']') break;
      entries.push(this.value({ parent: place, segment: String(entries.length), ...this.here(place) }, depth));
      if (!this.goesOn(place, ']')) break;
    }
    this.at++;
    return { place, type: 'list', entries };
  }

  /** After a member or entry: true behind a comma that another one follows, false at the closing bracket. */
  private goesOn(place: Place, closing: string): boolean {
    this.skip();
    if (this.text[this.at] === closing) return false;
    if (this.text[this.at] !== ',') throw this.unexpected(place, `a comma or ${closing}`);
    const comma = this.at;
    this.at++;
    this.skip();
    if (this.text[this.at] !== closing) return true;
    this.trailingCommas.push({ ...place, offset: this.within?.offset ?? comma });
    return false;
  }

  private comma(place: Place): void {
    this.trailingCommas.push({ ...place, ...this.here(place) });
    this.at++;
    this.skip();
  }

  private string(place: Place): string {
    const start = this.at;
    let value = '';
    for (this.at++; ; this.at++) {
      const character = this.text[this.at];
      if (character === '"') break;
      if (character === undefined || character < ' ') {
        this.at = character === undefined ? start : this.at;
        throw new Fault(
          this.faultAt(place),
          character === undefined
            ? 'This text has no closing quote (").'
            : 'A text ends in its own line: a line break or control character stands in it, or its closing quote (") is missing.',
        );
      }
      value += character === '\\' ? this.escaped(place) : character;
    }
    this.at++;
    return value;
  }

  private escaped(place: Place): string {
    const letter = this.text[this.at + 1] ?? '';
    const plain = escapes.get(letter);
    const code = letter === 'u' ? /^[0-9a-fA-F]{4}/.exec(this.text.slice(this.at + 2, this.at + 6))?.[0] : undefined;
    if (plain === undefined && code === undefined)
      throw new Fault(this.faultAt(place), `“\\${letter}” means nothing in a JSON text: write \\\\ for a backslash.`);
    this.at += code === undefined ? 1 : 5;
    return plain ?? String.fromCharCode(Number.parseInt(code ?? '', 16));
  }

  private skip(): void {
    while (spaces.test(this.text[this.at] ?? '')) this.at++;
  }

  private word(): string {
    words.lastIndex = this.at;
    return words.exec(this.text)?.[0] ?? '';
  }

  private here(place: Place): { readonly offset: number } {
    return { offset: this.within === undefined ? this.at : place.offset };
  }

  private faultAt(place: Place): Place {
    return { ...place, ...this.here(place) };
  }

  private unexpected(place: Place, wanted: string): Fault {
    const found = String.fromCodePoint(this.text.codePointAt(this.at) ?? 0);
    const at = this.faultAt(place);
    if (this.at >= this.text.length) return new Fault(at, `The text ends too early: ${wanted} is missing.`);
    if (/['‘’‚“”„`]/.test(found))
      return new Fault(
        at,
        `${found} stands where ${wanted} is expected: names and texts stand in straight double quotes (").`,
      );
    if (found === '/' || found === '#') return new Fault(at, `Comments cannot stand in a ${this.name}: take them out.`);
    const word = this.word();
    const shown = word.length > 1 ? (word.length > 40 ? `${word.slice(0, 40)}…` : word) : found;
    const visible = found < ' ' ? 'A control character' : `“${shown}”`;
    return new Fault(at, `${visible} stands where ${wanted} is expected.`);
  }
}
