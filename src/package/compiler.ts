/** `callback-studio/compiler`: workspace in, configuration and findings out. */
import { blocks as allBlocks } from '../../blocks/index.ts';
import {
  type Compilation,
  compile as compileWith,
  createCompiler as createCompilerWith,
  type ParsedConfiguration,
  parseConfiguration as parseConfigurationWith,
} from '../compiler/index.ts';
import type { Json, Workspace } from '../generated/types.ts';
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

/** Reads a configuration that anybody may have written. Never throws; without `configuration` it was refused. */
export function parseConfiguration(
  source: string | Json,
  { blocks = allBlocks }: Pick<CompileOptions, 'blocks'> = {},
): ParsedConfiguration {
  return parseConfigurationWith(source, { registry: blocks });
}

export type { Compilation, ParsedConfiguration } from '../compiler/index.ts';
