import { expect, test } from './test.ts';

test.use({ startsAt: '2026-03-03T10:00:00-05:00' });

test('a call that an agent lets ring keeps its place and goes to the next, who writes up after it', async ({
  studio,
}) => {
  const { simulator } = studio;
  await studio.openSimulator();
  await simulator.letCallerWait();
  await simulator.tab('Agents');
  await simulator.agent('Ana Ruiz').getByRole('checkbox', { name: 'Answers: Ana Ruiz' }).uncheck();
  await simulator.panel.getByRole('button', { name: 'Ready: Ana Ruiz', exact: true }).click();
  await expect(simulator.agent('Ana Ruiz')).toContainText('Busy');
  await expect(simulator.agent('Ana Ruiz')).toContainText('A call rings');
  await simulator.jumpUntil(simulator.agent('Ana Ruiz').filter({ hasText: 'Not ready' }));
  await simulator.tab('Phone');
  await expect(simulator.state).toContainText('Waiting in Sales_VQ, place 1');
  await simulator.tab('Agents');
  await simulator.panel.getByRole('button', { name: 'Log in: Ben Carter' }).press('Enter');
  await expect(simulator.agent('Ben Carter')).toContainText('Not ready');
  const ready = simulator.panel.getByRole('button', { name: 'Ready: Ben Carter', exact: true });
  await expect(ready, 'whoever uses keys stays with the agent').toBeFocused();
  await ready.press('Enter');
  await expect(simulator.agent('Ben Carter')).toContainText('Talking');
  await simulator.panel.getByRole('button', { name: 'End, after-call work: Ben Carter' }).click();
  await expect(simulator.agent('Ben Carter')).toContainText('After-call work');
  await expect(simulator.step(/Ana Ruiz does not take the call: no answer within 15 s/)).toBeVisible();
});
