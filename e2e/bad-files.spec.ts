import sample from '../schemas/examples/sample/workspace.json' with { type: 'json' };
import { expect, test } from './test.ts';

const text = JSON.stringify(sample);

/** A copy of the sample that was changed by hand. */
function spoilt(change: (workspace: typeof sample) => void): string {
  const copy = structuredClone(sample);
  change(copy);
  return JSON.stringify(copy);
}

const script = '<img src=x onerror=alert(1)>';

const refused: readonly { readonly file: string; readonly text: () => string; readonly reason: RegExp }[] = [
  { file: 'words', text: () => 'Dear reader, this is a letter.', reason: /not JSON/ },
  { file: 'nothing', text: () => '', reason: /not JSON/ },
  { file: 'a truncated workspace', text: () => text.slice(0, text.length / 2), reason: /not JSON/ },
  { file: 'a list', text: () => '[1, 2, 3]', reason: /JSON object/ },
  {
    file: 'a newer version',
    text: () => spoilt((workspace) => Object.assign(workspace, { schemaVersion: 2 })),
    reason: /version 2/,
  },
  { file: 'no version', text: () => '{"applications":{}}', reason: /schemaVersion is missing/ },
  {
    file: 'a key that reaches the prototype',
    text: () => text.replace('{', '{"__proto__":{"polluted":true},'),
    reason: /__proto__/,
  },
  {
    file: 'nesting without end',
    text: () => `{"schemaVersion":1,"applications":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    reason: /levels deep/,
  },
  { file: '10 MB of noise', text: () => noise(10 * 1024 * 1024), reason: /not JSON/ },
  {
    file: '10 MB of noise as JSON',
    text: () => `{"schemaVersion":1,"noise":${JSON.stringify(noise(10 * 1024 * 1024))}}`,
    reason: /./,
  },
];

test('a file that is no workspace is refused with the reason, and the workspace stays', async ({ page, studio }) => {
  const before = await studio.exported();
  const dialog = await studio.openImport();
  for (const { file, text, reason } of refused)
    await test.step(file, async () => {
      await dialog.import({ name: `${file}.json`, text: text() });
      await expect(dialog.refusal).toContainText('the current workspace is unchanged');
      await expect(dialog.refusal).toContainText(reason);
    });
  await dialog.cancel();
  expect(await studio.exported()).toBe(before);
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  await studio.edit('Click-To-Call-In Match');
  await expect(studio.editor.canvas.block('No record found')).toBeVisible();
});

test('a block of an unknown kind and a connection to nowhere open with findings', async ({ studio }) => {
  const dialog = await studio.openImport();
  await dialog.import({
    name: 'newer.json',
    text: spoilt(({ applications }) => {
      Object.assign(applications.match.blocks.sorry, { kind: 'teleport' });
      Object.assign(applications.match.connections['sorry-done'], { to: 'no-such-block' });
    }),
  });
  await expect(dialog.dialog).toBeHidden();
  await studio.edit('Click-To-Call-In Match');
  const { canvas, problems, inspector } = studio.editor;
  await expect(problems.finding(/teleport/).first()).toBeVisible();
  await expect(problems.finding(/connection/i).first()).toBeVisible();
  await canvas.select('No record found');
  await expect(inspector.block).toContainText('Unknown kind teleport');
  await studio.editor.publish();
  await expect(studio.notification('Not published')).toBeVisible();
});

test('script in names is shown as text, everywhere', async ({ page, studio }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const dialog = await studio.openImport();
  await dialog.import({
    name: 'script.json',
    text: spoilt((workspace) => {
      workspace.name = script;
      workspace.applications.match.name = script;
      workspace.applications.match.description = script;
      workspace.applications.match.blocks.sorry.name = script;
      workspace.applications.match.blocks.sorry.properties.prompts = [{ type: 'text', text: script }];
      workspace.directory.agents.ana.name = script;
    }),
  });
  await expect(studio.applications.row(script)).toBeVisible();
  await studio.edit(script);
  const { editor, simulator } = studio;
  await expect(editor.canvas.block(script)).toBeVisible();
  await editor.canvas.select(script);
  await expect(editor.inspector.field('Prompt 1: Text to speech')).toHaveValue(script);
  await editor.show('Outline');
  await expect(editor.outline.row(script)).toBeVisible();
  await studio.openSimulator();
  await simulator.call('+1 212-555-0100');
  await simulator.press('9999#');
  await expect(simulator.transcript).toContainText(script);
  await expect(page.getByRole('contentinfo')).toContainText(script);
  await expect(page).toHaveTitle(`${script} – Callback Studio`);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

/** Printable characters without sense, the same each time. */
function noise(length: number): string {
  let state = 1;
  const line = Array.from({ length: 4096 }, () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(33 + (state % 94));
  }).join('');
  return line.repeat(length / line.length);
}
