import { describe, expect, it } from 'vitest';
import sample from '../../../schemas/examples/sample/workspace.json' with { type: 'json' };
import { parseWorkspace } from '../../model/parse-workspace.ts';
import { readWorkspaceFile, workspaceFileName, workspaceText } from './workspace-file.ts';

const file = (text: string | Uint8Array<ArrayBuffer>) => new File([text], 'workspace.json');
const codes = async (text: string | Uint8Array<ArrayBuffer>) => {
  const read = await readWorkspaceFile(file(text));
  return 'refused' in read ? read.refused.map(({ code }) => code) : [];
};

describe('a workspace file', () => {
  it('comes back as it was exported', async () => {
    const { workspace } = parseWorkspace(JSON.stringify(sample));
    if (!workspace) throw new Error('the sample is no workspace');
    const read = await readWorkspaceFile(file(workspaceText(workspace)));
    expect(read).toEqual({ workspace });
  });

  it('is named after its workspace, in letters every system allows', () => {
    const { workspace } = parseWorkspace(JSON.stringify(sample));
    if (!workspace) throw new Error('the sample is no workspace');
    expect(workspaceFileName({ ...workspace, name: '../../Évil <b>' })).toBe('e-vil-b.callback-studio.json');
    expect(workspaceFileName({ ...workspace, name: '☎' })).toBe('workspace.callback-studio.json');
  });

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another JSON', '[1, 2]'],
    ['an unknown version', '{"schemaVersion": 99}'],
    ['a forbidden key', '{"schemaVersion": 1, "__proto__": {"name": "x"}}'],
    ['noise', new Uint8Array(100_000).fill(255)],
    ['nesting without end', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('with %s is refused with a reason', async (_, text) => {
    expect((await codes(text)).length).toBeGreaterThan(0);
  });
});
