import { describe, expect, it } from 'vitest';
import { blocks } from '../../../blocks/index.ts';
import sample from '../../../schemas/examples/sample/workspace.json' with { type: 'json' };
import { compile } from '../../compiler/index.ts';
import type { Application, Configuration, Workspace } from '../../generated/types.ts';
import { parseWorkspace } from '../../model/parse-workspace.ts';
import { applicationState, stateText } from './application-state.ts';

const { workspace } = parseWorkspace(JSON.stringify(sample));
if (!workspace) throw new Error('the sample is no workspace');
const { configuration } = compile(workspace, { registry: blocks, applications: ['match'] });
if (!configuration) throw new Error('the sample does not compile');

const published = (change: (application: Application) => Application = (same) => same): Workspace => {
  const match = workspace.applications.match;
  if (!match) throw new Error('no application match');
  const of = { version: 3, at: '2026-01-05T09:00:00Z', hash: configuration.hash };
  return { ...workspace, applications: { ...workspace.applications, match: { ...change(match), published: of } } };
};
const textOf = (document: Workspace, publication: Configuration | undefined = configuration) =>
  stateText(applicationState(document, 'match', blocks, publication));

describe('the state of an application', () => {
  it('is a draft before it is published', () => {
    expect(textOf(workspace)).toBe('Draft');
  });

  it('is published right after publishing', () => {
    expect(textOf(published())).toBe('Published v3');
  });

  it('stays published when blocks are only moved', () => {
    expect(textOf(published((match) => ({ ...match, layout: {} })))).toBe('Published v3');
  });

  it('is changed when the flow is', () => {
    expect(textOf(published((match) => ({ ...match, connections: {} })))).toBe('Changed since v3');
  });

  it('is changed when it no longer compiles', () => {
    expect(textOf(published((match) => ({ ...match, blocks: {}, connections: {} })))).toBe('Changed since v3');
  });
});
