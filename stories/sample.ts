import sample from '../schemas/examples/sample/workspace.json';
import type { Workspace } from '../src/generated/types.ts';

/** The sample workspace that a new user meets. A test of the examples holds it to the schema, which a JSON import cannot. */
export const sampleWorkspace = sample as unknown as Workspace;
