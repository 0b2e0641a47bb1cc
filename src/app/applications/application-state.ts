import { type Compiler, createCompiler } from '../../compiler/index.ts';
import type { Configuration, Workspace } from '../../generated/types.ts';
import { canonicalJson, own } from '../../model/json.ts';
import type { BlockRegistry } from '../../model/registry.ts';

/** How an application stands against what is published of it. */
export type ApplicationState =
  | { readonly state: 'draft' }
  | { readonly state: 'published'; readonly version: number }
  | { readonly state: 'changed'; readonly version: number };

const compilers = new WeakMap<BlockRegistry, Compiler>();

/**
 * Compares an application with its newest publication by what the compiler makes of both: moving a block is no change,
 * changing a queue that it uses is one. `publication` is the published configuration; while it is not known, the
 * application counts as published.
 */
export function applicationState(
  workspace: Workspace,
  id: string,
  registry: BlockRegistry,
  publication: Configuration | undefined,
): ApplicationState {
  const published = own(workspace.applications, id)?.published;
  if (!published) return { state: 'draft' };
  let compiler = compilers.get(registry);
  if (!compiler) compilers.set(registry, (compiler = createCompiler(registry)));
  const { configuration } = compiler.compile(workspace, { applications: [id] });
  const isSame = !publication || (configuration !== undefined && meaning(configuration) === meaning(publication));
  return { state: isSame ? 'published' : 'changed', version: published.version };
}

const meanings = new WeakMap<Configuration, string>();

/** A configuration as text, without the versions that publishing itself changes. */
function meaning(configuration: Configuration): string {
  let text = meanings.get(configuration);
  if (text === undefined) {
    const programs = Object.entries(configuration.programs).map(([id, program]) => [id, { ...program, version: 0 }]);
    text = canonicalJson({ ...configuration, hash: '', programs: Object.fromEntries(programs) });
    meanings.set(configuration, text);
  }
  return text;
}

/** The state in words. */
export function stateText(state: ApplicationState): string {
  switch (state.state) {
    case 'draft':
      return 'Draft';
    case 'published':
      return `Published v${state.version}`;
    case 'changed':
      return `Changed since v${state.version}`;
  }
}
