import { type Positioned, readJson } from '../calendar/statement/read-json.ts';
import type { Diagnostic, Json, Traffic } from '../generated/types.ts';
import { validateTraffic } from '../generated/validate/traffic.js';
import { parsePointer, toPointer } from '../model/pointer.ts';
import { readDocument } from '../model/read-document.ts';

/** What is wrong with the text of a traffic plan: `at` is a JSON Pointer into it, line and column are counted from 1. */
export interface TrafficTextFault extends Diagnostic {
  params: { line: number; column: number };
}

/** A text that was read. Without `traffic` it is refused, and `faults` say why. */
export interface TrafficText {
  readonly traffic?: Traffic;
  readonly faults: readonly TrafficTextFault[];
}

/** Longest text that is read, in characters: a hundred thousand moments have room in it. */
const longest = 4 * 1024 * 1024;

const mostFaults = 200;

interface Fault {
  readonly offset: number;
  readonly at: string;
  readonly code: string;
  readonly message: string;
}

/**
 * Reads the text of a traffic plan, which anybody may have written; never throws. Nothing in it is lost: a name that stands
 * twice or is not known is a fault, not left out.
 */
export function readTrafficText(text: string): TrafficText {
  const refused = (faults: readonly Fault[]): TrafficText => ({ faults: placed(faults, text) });
  const whole = (code: string, message: string) => refused([{ offset: 0, at: '', code, message }]);
  if (text.trim() === '') return whole('empty', 'There is no text.');
  if (text.length > longest)
    return whole('too-large', `The text has ${text.length} characters; at most ${longest} are read.`);
  const { value, fault } = readJson(text, undefined, 'traffic plan');
  if (fault || !value)
    return refused([{ offset: fault?.place.offset ?? 0, at: '', code: 'not-json', message: fault?.message ?? '' }]);
  const found: Fault[] = [];
  const json = jsonOf(value, [], found);
  if (found.length > 0) return refused(found);
  const { value: traffic, diagnostics } = readDocument(json, {
    ...{ name: 'traffic', schemaVersion: 1, validate: validateTraffic },
  });
  if (traffic) return { traffic, faults: [] };
  return refused(diagnostics.map((each) => ({ ...each, offset: offsetOf(value, parsePointer(each.at)) })));
}

function jsonOf(value: Positioned, path: readonly string[], faults: Fault[]): Json {
  switch (value.type) {
    case 'object': {
      const members = new Map<string, Json>();
      for (const { key, place, value: member } of value.members) {
        const at = [...path, key];
        const fault = (code: string, message: string) =>
          faults.push({ offset: place.offset, at: toPointer(at), code, message });
        if (key === '__proto__') fault('forbidden-key', 'The key “__proto__” is not allowed.');
        else if (members.has(key)) fault('key-twice', `“${key}” stands here twice: it is not clear which one counts.`);
        members.set(key, jsonOf(member, at, faults));
      }
      return Object.fromEntries(members);
    }
    case 'list':
      return value.entries.map((entry, index) => jsonOf(entry, [...path, String(index)], faults));
    case 'literal':
      return value.source === 'null' ? null : value.source === 'true';
    default:
      return value.value;
  }
}

/** Where a place of the value begins; of one that is missing, where the nearest around it does. */
function offsetOf(value: Positioned, path: readonly string[]): number {
  let found = value;
  let { offset } = value.place;
  for (const segment of path) {
    const member = found.type === 'object' ? found.members.find(({ key }) => key === segment) : undefined;
    const next = member?.value ?? (found.type === 'list' ? found.entries[Number(segment)] : undefined);
    if (!next) break;
    // A key is seen better than the bracket behind it.
    offset = member && (next.type === 'object' || next.type === 'list') ? member.place.offset : next.place.offset;
    found = next;
  }
  return offset;
}

function placed(faults: readonly Fault[], text: string): TrafficTextFault[] {
  const sorted = [...faults].sort((a, b) => a.offset - b.offset).slice(0, mostFaults);
  let line = 1;
  let lineStart = 0;
  let seen = 0;
  return sorted.map(({ offset, at, code, message }) => {
    for (; seen < offset; seen++)
      if (text[seen] === '\n') {
        line += 1;
        lineStart = seen + 1;
      }
    const params = { line, column: offset - lineStart + 1 };
    return { code: code.includes('/') ? code : `traffic/${code}`, severity: 'error', at, message, params };
  });
}
