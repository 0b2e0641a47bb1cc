import type { Application, ApplicationType, CallDirection, Workspace } from '../../../generated/types.ts';
import { equalJson } from '../../../model/json.ts';
import type { BlockRegistry } from '../../../model/registry.ts';

/** What rules of CALLBACK_SETTINGS ask about an application. */
export interface CallbackFacts {
  readonly name: string;
  readonly type: ApplicationType;
  readonly isPublished: boolean;
  /** Which side calls, for each block of Initialize that carries callbacks out. Unreadable ones are left out. */
  readonly carriesOut: readonly CallDirection[];
}

/** What a row's findings may depend on besides the row and DEFAULT: the same object while none of it changes. */
export interface SettingsSurroundings {
  readonly virtualQueues: Workspace['virtualQueues'];
  readonly businessHours: Workspace['businessHours'];
  readonly specialDays: Workspace['specialDays'];
  readonly capacityRules: Workspace['capacityRules'];
  readonly directory: Workspace['directory'];
  /** Names of the skills in the directory. */
  readonly skills: readonly string[];
  readonly applications: ReadonlyMap<string, CallbackFacts>;
}

/**
 * Gives the surroundings of a workspace. Drawing in a flow changes applications all the time, but seldom what the rules ask
 * about them, and then the surroundings stay the same object.
 */
export function createSettingsSurroundings(registry: BlockRegistry): (workspace: Workspace) => SettingsSurroundings {
  const known = new WeakMap<Application, CallbackFacts>();
  let last: SettingsSurroundings | undefined;

  function factsOf(application: Application): CallbackFacts {
    const before = known.get(application);
    if (before) return before;
    const facts = readFacts(application, registry);
    known.set(application, facts);
    return facts;
  }

  return ({ applications, virtualQueues, businessHours, specialDays, capacityRules, directory }) => {
    const facts = new Map(Object.entries(applications).map(([id, each]) => [id, factsOf(each)]));
    const isSame =
      last !== undefined &&
      last.virtualQueues === virtualQueues &&
      last.businessHours === businessHours &&
      last.specialDays === specialDays &&
      last.capacityRules === capacityRules &&
      last.directory === directory &&
      last.applications.size === facts.size &&
      [...facts].every(([id, each]) => equalJson(last?.applications.get(id), each));
    if (last && isSame) return last;
    const skills = Object.values(directory.skills).map(({ name }) => name);
    last = { virtualQueues, businessHours, specialDays, capacityRules, directory, skills, applications: facts };
    return last;
  };
}

function readFacts({ name, type, published, blocks }: Application, registry: BlockRegistry): CallbackFacts {
  const carriesOut: CallDirection[] = [];
  for (const { kind, version, phase, properties } of Object.values(blocks)) {
    if (phase !== 'initialize') continue;
    const found = registry.get(kind);
    if (!found?.definition.carriesOut || found.definition.version !== version || !found.validate(properties)) continue;
    const direction = found.definition.carriesOut(properties);
    if (direction) carriesOut.push(direction);
  }
  return { name, type, isPublished: published !== undefined, carriesOut };
}
