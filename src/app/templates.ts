import type { Application, ApplicationType, Workspace } from '../generated/types.ts';
import { own } from '../model/json.ts';
import { parseWorkspace } from '../model/parse-workspace.ts';

/** An application of an example workspace that a new application can be made from. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly type: ApplicationType;
  /** Reads the example: the application, and the workspace with what it needs. Rejects with a message for people. */
  load(): Promise<{ readonly application: Application; readonly from: Workspace }>;
}

const examples = import.meta.glob<{ default: unknown }>('../../schemas/examples/*/workspace.json');

interface Listed extends Omit<Template, 'load'> {
  /** Folder in `schemas/examples`. */
  readonly example: string;
  /** Id of the application in it. */
  readonly application: string;
}

const listed: readonly Listed[] = [
  {
    id: 'match',
    title: 'Click-To-Call-In Match',
    description: 'Asks for an access code, finds the Call-In request that fits, and routes the call with its priority.',
    type: 'default',
    example: 'match',
    application: 'match',
  },
  {
    id: 'in-queue',
    title: 'In-queue callback',
    description: 'Greets the caller, checks the hours, and offers an immediate callback while the call waits.',
    type: 'default',
    example: 'in-queue-callback',
    application: 'in-queue',
  },
  {
    id: 'scheduled',
    title: 'Scheduled callback',
    description: 'Offers the next free slots of the week while the call waits.',
    type: 'default',
    example: 'scheduled-callback',
    application: 'scheduled',
  },
  {
    id: 'business-to-customer',
    title: 'Business to customer',
    description: 'Dials the customer, greets, and brings the call to the next suitable agent.',
    type: 'callback',
    example: 'business-to-customer',
    application: 'callback',
  },
  {
    id: 'delayed',
    title: 'Click-To-Call-In (Delayed)',
    description:
      'Waits in the queue for the customer, tells the app when it is their turn, and waits for them to dial in.',
    type: 'callback',
    example: 'click-to-call-in-delayed',
    application: 'delayed',
  },
  {
    id: 'airline',
    title: 'Airline service line',
    description: 'A large one: recognises members, serves bookings, baggage and miles, and routes the rest.',
    type: 'default',
    example: 'airline',
    application: 'airline',
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
      const found = workspace && own(workspace.applications, application);
      if (!found) throw new Error(diagnostics[0]?.message ?? `The example ${example} has no such application.`);
      return { application: found, from: workspace };
    },
  }));

function addressOf(example: string): string {
  return `../../schemas/examples/${example}/workspace.json`;
}
