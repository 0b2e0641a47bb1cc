/**
 * A host of a centre, as an embedding page would write it: one of several that stand ready over one store in the browser. It runs
 * in a page, or in a worker that the page has made. The telephone system is somewhere else and outlives all of them.
 */
import { actAlone, createWebLocks, openIndexedDbStore } from 'callback-studio/browser-host';
import { createRandomIds, createRuntime, createSystemClock } from 'callback-studio/runtime';

const commands = 'play collect record hold release offer bridge dial detectMachine hangup'.split(' ');

let standby;
let runtime;

/** What the telephone system is told, in order; `settled` waits until it has heard everything. */
let told = Promise.resolve();
const tell = (host, command, [session, id, ...rest]) => {
  const body = JSON.stringify({ host, command, session, id, rest });
  told = told.then(() => fetch('/host-takeover/telephone', { method: 'POST', body }));
};

const asks = {
  async join({ host, configuration, moment }) {
    const system = createSystemClock();
    const ahead = moment - system.now();
    const clock = {
      now: () => system.now() + ahead,
      wakeAt: (at, wake) => system.wakeAt(at - ahead, wake),
    };
    standby = await actAlone(createWebLocks(), 'centre', async () => {
      const store = await openIndexedDbStore('centre');
      const telephony = Object.fromEntries(commands.map((name) => [name, (...all) => tell(host, name, all)]));
      const notifier = { notify() {} };
      runtime = createRuntime(configuration, { store, clock, telephony, notifier, ids: createRandomIds() });
      return async () => {
        runtime.stop();
        store.close();
      };
    });
  },
  isActing: () => standby?.isActing === true,
  create: ({ order }) => runtime.callbacks.create(order, { by: 'api' }),
  ready: ({ agent }) => runtime.agents.setState(agent, 'ready'),
  report: ({ session, event }) => runtime.telephony.report(session, event),
  callbacks: () => runtime.callbacks.list(),
};

/** Answers when everything that came of it is committed, and the telephone system has heard of it. */
async function answer(question) {
  const is = await asks[question.ask](question);
  await runtime?.settled();
  await told;
  return is;
}

if (typeof document === 'undefined')
  self.onmessage = async ({ data, ports: [port] }) => port.postMessage(await answer(data));
else if (location.hash === '#worker') {
  const worker = new Worker('/host-takeover/host.js', { type: 'module' });
  const ask = (question) =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => resolve(data);
      worker.postMessage(question, [port2]);
    });
  Object.assign(window, { ask, kill: () => worker.terminate() });
} else Object.assign(window, { ask: answer });
