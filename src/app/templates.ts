import type { Application, ApplicationType } from '../generated/types.ts';
import { parseWorkspace } from '../model/parse-workspace.ts';

/** An application of an example workspace that a new application can be made from. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly type: ApplicationType;
  /** Reads the example. Rejects with a message for people when it is not there. */
  load(): Promise<Application>;
}

const examples = import.meta.glob<{ default: unknown }>('../../schemas/examples/*/workspace.json');

interface Listed extends Omit<Template, 'load'> {
  /** Folder in `schemas/examples`. */
  readonly example: string;
  /** Id of the application in it; left out, the first of the template's type. */
  readonly application?: string;
}

const listed: readonly Listed[] = [
  {
    id: 'match',
    title: 'Click-to-Call-In Match',
    description: 'Asks for an access code, finds the Call-In request that fits, and routes the call.',
    type: 'default',
    example: 'match',
  },
];

/** The templates under *New application*, the simplest first. */
export const templates: readonly Template[] = listed
  .filter(({ example }) => Object.hasOwn(examples, addressOf(example)))
  .map(({ example, application, ...template }) => ({
    ...template,
    load: async () => {
      const module = await examples[addressOf(example)]?.();
      // An example is read like any other file: as JSON that may be wrong.
      const { workspace, diagnostics } = parseWorkspace(JSON.stringify(module?.default ?? null));
      const found =
        workspace &&
        (application === undefined
          ? Object.values(workspace.applications).find(({ type }) => type === template.type)
          : workspace.applications[application]);
      if (!found) throw new Error(diagnostics[0]?.message ?? `The example ${example} has no such application.`);
      const { published: _, ...unpublished } = found;
      return unpublished;
    },
  }));

function addressOf(example: string): string {
  return `../../schemas/examples/${example}/workspace.json`;
}
