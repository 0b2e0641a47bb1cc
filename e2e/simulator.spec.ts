import { expect, test } from './test.ts';

test.use({ startsAt: '2026-03-03T10:00:00-05:00' });

test('a caller in the queue accepts a callback, and it stands among the callbacks', async ({ studio }) => {
  const { simulator } = studio;
  await studio.openSimulator();
  await simulator.speed('Pause');
  await simulator.tab('Agents');
  await simulator.panel.getByRole('button', { name: 'Log in: Ana Ruiz' }).click();
  await expect(simulator.agent('Ana Ruiz')).toContainText('Not ready');
  // The wait is worth an offer when somebody waits already.
  await simulator.call('+1 212-555-0110');
  await simulator.jumpUntil(simulator.state.filter({ hasText: 'Waiting in Sales_VQ, place 1' }));
  await simulator.call('+1 212-555-0110');
  await simulator.jumpUntil(simulator.transcript.getByText(/To be called when it is your turn/).first());
  await simulator.press('1');
  await simulator.jumpUntil(simulator.transcript.getByText(/We will call you at/).first());
  await simulator.press('1');
  await simulator.jumpUntil(simulator.state.filter({ hasText: 'Ended: completed' }));
  await expect(simulator.step(/Offer a callback → Immediate/)).toBeVisible();
  await simulator.tab('Callbacks');
  await expect(simulator.callbacks.getByRole('row').nth(1)).toHaveText(
    /Sales_VQ.*\+1 212-555-0123.*As soon as possible/,
  );
});

test('the clock stands, jumps to the next timer, and runs', async ({ studio }) => {
  const { simulator } = studio;
  await studio.openSimulator();
  await simulator.speed('Pause');
  await expect(simulator.clock).toContainText('Nothing will happen by itself.');
  await expect(simulator.jump).toBeDisabled();
  await simulator.call('+1 212-555-0100');
  const before = await simulator.time.textContent();
  await simulator.jump.click();
  await expect(simulator.time).not.toHaveText(before ?? '');
  const stopped = await simulator.time.textContent();
  await simulator.hangUp();
  await expect(simulator.state).toHaveText('Ended: the caller hung up');
  await expect(simulator.time).toHaveText(stopped ?? '');
  await simulator.speed('×60');
  await expect(simulator.time).not.toHaveText(stopped ?? '');
});

test('the block being executed is lit, and a step of the trace shows its block', async ({ studio }) => {
  const { editor, simulator } = studio;
  const { canvas, inspector } = editor;
  await studio.edit('Click-To-Call-In Match');
  await studio.openSimulator();
  await simulator.speed('Pause');
  const request = await simulator.createRequest();
  await simulator.call(request.number);
  await expect(canvas.executing).toHaveCount(1);
  await expect(canvas.executing).toHaveAccessibleName(/^Ask for access code/);
  await simulator.press(`${request.accessCode}#`);
  await expect(simulator.state).toContainText('Waiting in Support_VQ, place 1');
  await expect(canvas.executing).toHaveAccessibleName(/^Route to an agent/);
  await simulator.step('Find the request → Access Code Matched').getByRole('button').click();
  await expect(inspector.field('Name')).toHaveValue('Find the request');
  await simulator.hangUp();
  await expect(canvas.executing).toHaveCount(0);
});

test('the draft with an error is not run, and the simulator leads to the error', async ({ studio }) => {
  const { editor, simulator } = studio;
  await studio.edit('Sales with in-queue callback');
  await editor.canvas.select('Route to sales');
  await editor.inspector.source('Virtual Queue', 'Variable');
  await studio.openSimulator();
  await simulator.choosePhone('+1 212-555-0110');
  await expect(simulator.blocked).toContainText(/stops? this from running:/);
  await editor.canvas.selectNothing();
  await simulator.blocked.getByRole('button').first().click();
  await expect(editor.inspector.field('Name')).toHaveValue('Route to sales');
});
