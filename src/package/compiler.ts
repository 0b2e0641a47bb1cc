/** `callback-studio/compiler`: workspace in, configuration and findings out. */
import { blocks as allBlocks } from '../../blocks/index.ts';
import { type Compilation, compile as compileWith, createCompiler as createCompilerWith } from '../compiler/index.ts';
import type { Workspace } from '../generated/types.ts';
import type { BlockRegistry } from '../model/registry.ts';

/** What a compilation may be told. Without `blocks` every kind of the studio is known. */
export interface CompileOptions {
  readonly blocks?: BlockRegistry;
  /** Ids of the applications to compile; without it, all of them. */
  readonly applications?: readonly string[];
}

/** Compiles a workspace. The same workspace gives the same configuration, byte for byte. Never throws on a user's mistake. */
export function compile(workspace: Workspace, { blocks = allBlocks, ...options }: CompileOptions = {}): Compilation {
  return compileWith(workspace, { registry: blocks, ...options });
}

/** A compiler that remembers: compiling a workspace again costs only what changed. */
export function createCompiler(blocks: BlockRegistry = allBlocks): ReturnType<typeof createCompilerWith> {
  return createCompilerWith(blocks);
}

export { type Compilation, parseConfiguration } from '../compiler/index.ts';
