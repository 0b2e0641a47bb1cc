import { ConsumerPhone } from './pages/consumer-phone.ts';
import { expect, test } from './test.ts';

test.use({ startsAt: '2026-03-03T10:00:00-05:00' });

const queue = 'ClickToCallInDelayed_VQ';

test('a consumer who is told that it is their turn calls in and reaches the agent', async ({ studio }) => {
  const { simulator } = studio;
  const consumer = new ConsumerPhone(simulator);
  await studio.openSimulator();
  await simulator.speed('Pause');
  await consumer.request(queue);
  await expect(consumer.callbacks).toHaveText(/Waiting for your turn.*ClickToCallInDelayed_VQ.*As soon as possible/);
  await expect(consumer.notifications).toHaveCount(0);

  await simulator.ready('Chi Okafor');
  await consumer.show();
  await expect(consumer.notifications).toHaveText(/CALLBACK_READY.*10:00:.*It is your turn/);
  await consumer.accept.click();
  await expect(consumer.notifications.first()).toHaveText(/CALL_IN_CREATED.*Call this number now/);
  await expect(consumer.notifications.last()).toContainText('Accepted.');
  await expect(consumer.callNow).toBeFocused();
  await expect(consumer.validFor).toHaveText('10:00');
  const code = await consumer.accessCode();
  expect(code).toMatch(/^[1-9]\d{5}$/);

  await consumer.callNow.click();
  await simulator.jumpUntil(simulator.state.filter({ hasText: 'Connected to Chi Okafor' }));
  await expect(simulator.transcript).toContainText(`${code}#`);
  await expect(simulator.step('Find the request → Access Code Matched')).toBeVisible();

  await consumer.show();
  await expect(consumer.callbacks).toHaveText(/Done: you talked to an agent/);
  await expect(consumer.notifications.first()).toContainText('You have called in, and were matched.');
  await simulator.tab('Callbacks');
  await expect(simulator.callbacks.getByRole('row').nth(1)).toHaveText(/COMPLETED\(CONNECTED\)/);
  await simulator.callbacks.getByRole('button', { name: /history of the callback to \+1 212-555-0123/ }).click();
  const happened = simulator.callbacks.getByRole('list', { name: 'What happened' }).getByRole('listitem');
  await expect(happened).toHaveText([/Created by an app/, /Customer told/, /called in and was matched/, /Completed/]);
});

test('a consumer who keys a wrong code by hand tries again, and one who calls after the turn has passed is not matched', async ({
  studio,
}) => {
  const { simulator } = studio;
  const consumer = new ConsumerPhone(simulator);
  await studio.openSimulator();
  await simulator.speed('Pause');
  await simulator.ready('Chi Okafor');
  await consumer.request(queue);
  await consumer.accept.click();
  await consumer.callByHand.click();
  await simulator.press('999999#');
  await simulator.jumpUntil(simulator.step('Find the request → Nothing Matched'));
  await simulator.hangUp();

  await consumer.show();
  await expect(consumer.callbacks).toContainText('It is your turn to call');
  await simulator.jumpUntil(consumer.phone.getByText('Expired: a call will not be matched any more.'));
  await expect(consumer.callbacks).toContainText('Your turn has passed');
  await expect(consumer.accept).toBeHidden();
  await consumer.callNow.click();
  await simulator.jumpUntil(simulator.step('Find the request → Nothing Matched'));
  await expect(simulator.state).not.toContainText('Connected');
});

test('a refused request says which setting decided, and offers free slots; a booked time is changed and cancelled', async ({
  studio,
}) => {
  const { simulator } = studio;
  const consumer = new ConsumerPhone(simulator);
  await studio.openSimulator();
  await simulator.speed('Pause');
  await consumer.show();
  await consumer.number.fill('+1 900 555 0123');
  await consumer.request(queue);
  await expect(consumer.answer).toContainText('Premium-rate number');
  await expect(consumer.answer).toContainText('Disallow Premium Numbers is on.');
  await expect(consumer.callbacks).toHaveCount(0);

  await consumer.number.fill('(212) 555-0123');
  await consumer.request('Sales_VQ', '2026-03-04T03:00');
  await expect(consumer.answer).toContainText('slot-full');
  await consumer.freeSlots.first().click();
  await expect(consumer.answer).toBeEmpty();
  await expect(consumer.callbacks).toHaveText(/Booked.*Sales_VQ.*Mar [34], 2026/);
  await consumer.reschedule('2026-03-05T11:30');
  await expect(consumer.callbacks).toContainText('Mar 5, 2026 11:30:00 EST');
  await consumer.cancel();
  await expect(consumer.callbacks).toContainText('Cancelled');
});
