import metadata from 'libphonenumber-js/min/metadata';
import type { Instruction } from '../../model/pattern/program.ts';
import { numberProgram } from '../blocked-patterns.ts';
import { type MachineState, NumberMachine } from '../patterns/machine.ts';
import type { NumberSource } from './source.ts';

/** What the metadata say of a country, as far as it is looked at here. */
interface Plan {
  readonly callingCode: string;
  /** National numbers as a regular expression. */
  readonly national: string;
  /** Digits a national number may have. */
  readonly lengths: readonly number[];
  /** Tell the country from others with the same calling code: beginnings of its numbers, or whole numbers. */
  readonly leading: string | undefined;
  readonly types: readonly string[];
}

const plans = new Map<string, NumberSource | undefined>();

/**
 * The numbers that belong to a country by its numbering plan, also where it shares its calling code with others; undefined where
 * nothing is known of it. They agree with `readNumber`.
 */
export function countrySource(country: string): NumberSource | undefined {
  if (!plans.has(country)) plans.set(country, sourceOf(country));
  return plans.get(country);
}

const inPlan = 0;
const claimed = 1;
const taken = 2;

function sourceOf(country: string): NumberSource<MachineState> | undefined {
  const plan = planOf(country);
  if (!plan) return undefined;
  const { callingCode, lengths } = plan;
  const sharing = sharersOf(callingCode);
  const machine = new NumberMachine();
  for (const program of programsOf(callingCode, [plan.national])) machine.add(inPlan, program);
  if (sharing.length > 1) {
    for (const program of claimOf(country)) machine.add(claimed, program);
    // A number that several countries claim belongs to the first of them.
    for (const earlier of sharing.slice(0, sharing.indexOf(country)))
      for (const program of claimOf(earlier)) machine.add(taken, program);
  }
  return {
    first: machine.first(),
    step: (state, digit) => {
      const next = machine.step(state, digit);
      return next.active.length === 0 ? undefined : next;
    },
    isNumber: (state, length) => {
      if (!lengths.includes(length - callingCode.length)) return false;
      const found = machine.foundAtEnd(state);
      if (!found.includes(inPlan)) return false;
      return sharing.length === 1 || (found.includes(claimed) && !found.includes(taken));
    },
    isAll: () => false,
    key: (state) => String(state.id),
  };
}

const claims = new Map<string, readonly (readonly Instruction[])[]>();

/** What tells the numbers of a country from those of others with its calling code. */
function claimOf(country: string): readonly (readonly Instruction[])[] {
  const known = claims.get(country);
  if (known) return known;
  const plan = planOf(country);
  const found = plan
    ? programsOf(plan.callingCode, plan.leading === undefined ? plan.types : [`(?:${plan.leading})[0-9]*`])
    : [];
  claims.set(country, found);
  return found;
}

function programsOf(callingCode: string, nationals: readonly string[]): readonly (readonly Instruction[])[] {
  return nationals.flatMap((national) => {
    const { program } = numberProgram(`^${callingCode}(?:${national})$`);
    return program ? [program] : [];
  });
}

/** Countries with a calling code, the main one first. */
export function sharersOf(callingCode: string): readonly string[] {
  const found: unknown = Reflect.get(metadata.country_calling_codes, callingCode);
  return Array.isArray(found) ? found.filter((each) => typeof each === 'string') : [];
}

/** The calling code of a country, without a plus; undefined where nothing is known of it. */
export function callingCodeOf(country: string): string | undefined {
  return planOf(country)?.callingCode;
}

/** All countries whose numbers can be read, ISO 3166 alpha-2. */
export const knownCountries: readonly string[] = Object.keys(metadata.countries);

/** The metadata are nested lists, described in METADATA.md of libphonenumber-js: 0 calling code, 2 pattern, 3 lengths, 10 leading digits, 11 types. */
function planOf(country: string): Plan | undefined {
  const entry: unknown = Object.hasOwn(metadata.countries, country)
    ? Reflect.get(metadata.countries, country)
    : undefined;
  if (!Array.isArray(entry)) return undefined;
  const [callingCode, , national, lengths] = entry;
  if (typeof callingCode !== 'string' || typeof national !== 'string' || !Array.isArray(lengths)) return undefined;
  const leading: unknown = entry[10];
  const types: unknown[] = Array.isArray(entry[11]) ? entry[11] : [];
  return {
    callingCode,
    national,
    lengths: lengths.filter((each) => typeof each === 'number'),
    leading: typeof leading === 'string' && leading !== '' ? leading : undefined,
    types: types.flatMap((type) =>
      Array.isArray(type) && typeof type[0] === 'string' && type[0] !== '' ? [type[0]] : [],
    ),
  };
}
