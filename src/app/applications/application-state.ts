import { type Compiler, createCompiler } from '../../compiler/index.ts';
import type { Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import type { BlockRegistry } from '../../model/registry.ts';

/** How an application stands against what is published of it. */
export type ApplicationState =
  | { readonly state: 'draft' }
  | { readonly state: 'published'; readonly version: number }
  | { readonly state: 'changed'; readonly version: number };

const compilers = new WeakMap<BlockRegistry, Compiler>();

/**
 * Compares an application with its newest publication by what the compiler makes of both: moving a block is no change,
 * changing a queue that it uses is one.
 */
export function applicationState(workspace: Workspace, id: string, registry: BlockRegistry): ApplicationState {
  const published = own(workspace.applications, id)?.published;
  if (!published) return { state: 'draft' };
  let compiler = compilers.get(registry);
  if (!compiler) compilers.set(registry, (compiler = createCompiler(registry)));
  const { configuration } = compiler.compile(workspace, { applications: [id] });
  return { state: configuration?.hash === published.hash ? 'published' : 'changed', version: published.version };
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
