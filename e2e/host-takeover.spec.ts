import { readFileSync } from 'node:fs';
import { CentreHost, type Command, TelephoneSystem } from './pages/centre-host.ts';
import { expect, test } from './test.ts';

const configuration = JSON.parse(
  readFileSync(new URL('../schemas/examples/business-to-customer/configuration.json', import.meta.url), 'utf8'),
);
/** A Tuesday, 10:00 in New York. */
const moment = Date.parse('2026-03-03T15:00:00Z');

interface Callback {
  readonly id: string;
  readonly phoneNumber: string;
  readonly state: string;
  readonly reason?: string;
  readonly attempts?: readonly { readonly number: number; readonly result?: string }[];
}

/** What the customer and the agent do about a command; nothing about those that only change what is heard. */
function reaction({ command, id, rest: [first] }: Command): object | undefined {
  switch (command) {
    case 'play':
      return { type: 'played' };
    case 'collect':
      return { type: 'digits', digits: '1' };
    case 'detectMachine':
      return { type: 'answered', party: 'human', id };
    case 'offer':
      return { type: 'answered', agent: first, id };
    case 'bridge':
      return { type: 'bridged', agent: first, id };
    default:
      return undefined;
  }
}

test('of hosts in tabs and workers one acts, and another carries on where it dies', async ({ context }) => {
  const telephones = new TelephoneSystem();
  await telephones.serve(context);
  const join = (name: string, inWorker = false) => CentreHost.join(context, name, { inWorker, configuration, moment });
  const tab = await join('tab');
  const worker = await join('worker', true);
  const others = [await join('second worker', true), await join('third worker', true)];
  const last = await join('last');
  const callbacks = async (host: CentreHost) => (await host.ask('callbacks')) as readonly Callback[];
  const order = (phoneNumber: string, more = {}) => ({ order: { virtualQueue: 'Sales_VQ', phoneNumber, ...more } });

  await test.step('one of them acts and dials', async () => {
    await expect.poll(() => tab.isActing()).toBe(true);
    expect(await Promise.all([worker, ...others, last].map((host) => host.isActing()))).not.toContain(true);
    await tab.ask('create', order('+12125550142'));
    await tab.ask('ready', { agent: 'ana' });
    expect(telephones.ids('dial')).toHaveLength(1);
  });

  await test.step('its tab is closed while the telephone rings: the worker knows of the attempt', async () => {
    await tab.page.close();
    await expect.poll(() => worker.isActing()).toBe(true);
    expect(await last.isActing()).toBe(false);
    expect(await callbacks(worker)).toMatchObject([{ state: 'ROUTING', attempts: [{ number: 1 }] }]);
    await worker.ask('create', order('+12125550143', { desiredTime: moment + 86_400_000 }));
  });

  const [dial = ''] = telephones.ids('dial');
  const session = telephones.commands[0]?.session ?? '';
  const answered = { session, event: { type: 'answered', id: dial } };

  await test.step('workers die soon after hearing that the customer answers: the next one is told again', async () => {
    for (const [index, host] of [worker, ...others].entries()) {
      await expect.poll(() => host.isActing()).toBe(true);
      await host.dieAfter(4 * index, 'report', answered);
    }
    await expect.poll(() => last.isActing()).toBe(true);
    await last.ask('report', answered);
    const done = new Set<string>();
    await expect(async () => {
      for (const command of telephones.commands.filter(({ id }) => !done.has(id))) {
        done.add(command.id);
        const event = reaction(command);
        if (event) await last.ask('report', { session: command.session, event });
      }
      expect(await callbacks(last)).toMatchObject([
        { phoneNumber: '+12125550142', state: 'COMPLETED', reason: 'CONNECTED' },
        { phoneNumber: '+12125550143', state: 'SCHEDULED' },
      ]);
    }).toPass({ intervals: [20] });
  });

  await test.step('the customer was dialled once, and the agent called once', async () => {
    expect((await callbacks(last))[0]?.attempts).toHaveLength(1);
    expect(telephones.ids('dial')).toEqual([dial]);
    expect(telephones.ids('offer')).toHaveLength(1);
    expect(telephones.ids('bridge')).toHaveLength(1);
    const turns = [tab, worker, ...others, last].map(({ name }) => name);
    const acted = telephones.commands.map(({ host }) => turns.indexOf(host));
    expect(acted, 'nobody acts whose turn is over').toEqual([...acted].sort());
  });
});
