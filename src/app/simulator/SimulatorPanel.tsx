import { Alert, Button, SegmentedControl, Tabs, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconRefresh } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { own } from '../../model/json.ts';
import { addresses } from '../addresses.ts';
import { useDesignerState } from '../designer-context.tsx';
import { Agents } from './Agents.tsx';
import { restart, runConfiguration } from './actions.ts';
import { Blocked } from './Blocked.tsx';
import { Callbacks } from './Callbacks.tsx';
import { CallForm } from './CallForm.tsx';
import { CallIn } from './CallIn.tsx';
import { ClockBar } from './ClockBar.tsx';
import { Consumer } from './Consumer.tsx';
import { Phone } from './Phone.tsx';
import { Regions } from './Regions.tsx';
import { StartCallback } from './StartCallback.tsx';
import classes from './simulator.module.css';
import { forgetRefusal, type SimulationSource, showCall, useSimulation } from './state.ts';
import { Trace } from './Trace.tsx';
import { useConfiguration } from './use-configuration.ts';

/** The simulator: a phone, agents and a virtual clock around the real runtime, running the draft or what was published. */
export function SimulatorPanel() {
  const [source, setSource] = useState<SimulationSource>('draft');
  const [chosen, setChosen] = useState<string>();
  const [tab, setTab] = useState('phone');
  const workspace = useDesignerState((state) => state.workspace);
  const numbers = Object.values(workspace.phoneNumbers).flatMap(({ number, application }) => {
    const found = application === undefined ? undefined : own(workspace.applications, application);
    return found && application !== undefined ? [{ number, name: found.name, application }] : [];
  });
  // Without a choice, a number of the application that is on the screen.
  const [location] = useLocation();
  const dialled =
    numbers.find(({ number }) => number === chosen) ??
    numbers.find(({ application }) => location.startsWith(addresses.application(application))) ??
    numbers[0];
  const runnable = useConfiguration(source, dialled?.application);
  const { configuration } = runnable;
  const { started, snapshot, crashed, refused, shownCall } = useSimulation();
  const ready = snapshot?.agents.filter(({ state }) => state === 'ready').length ?? 0;
  const call = snapshot?.calls.find(({ session }) => session === shownCall);

  useEffect(() => {
    if (configuration) runConfiguration(source, configuration, Date.now());
  }, [source, configuration]);
  const isBehind = configuration !== undefined && started?.options.configuration.hash !== configuration.hash;

  const show = (next: string) => {
    // Why something was refused is told where it was asked for.
    if (next !== tab) forgetRefusal();
    setTab(next);
  };
  const phoneTab = useRef<HTMLButtonElement>(null);
  /** What was pressed lies on a tab that goes out of sight. */
  const goToPhone = () => {
    show('phone');
    phoneTab.current?.focus();
  };

  return (
    <section className={classes.panel} aria-label="Simulator">
      <div className={classes.head}>
        <SegmentedControl
          size="xs"
          aria-label="What is run"
          data={[
            { value: 'draft', label: 'Draft' },
            { value: 'published', label: 'Published' },
          ]}
          value={source}
          onChange={(next) => setSource(next === 'published' ? 'published' : 'draft')}
        />
        <span className={classes.spacer} />
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconRefresh size={14} />}
          disabled={!configuration}
          onClick={() => {
            if (configuration) restart(source, configuration, Date.now());
          }}
        >
          Restart
        </Button>
      </div>
      <ClockBar />
      <div className={classes.scroll}>
        <div className={classes.body}>
          <Blocked runnable={runnable} />
          {crashed ? (
            <Alert color="red" title="The simulation has failed" p="xs">
              {crashed} Restart begins afresh.
            </Alert>
          ) : null}
          {refused && tab !== 'consumer' ? (
            <Alert color="yellow" p="xs" role="status">
              {refused.reason}
            </Alert>
          ) : null}
          {isBehind && started && !crashed ? (
            <p className={classes.dim}>Calls go on with the configuration they began with; Restart takes the newest.</p>
          ) : null}
          <Tabs classNames={{ tab: classes.tab }} value={tab} onChange={(next) => show(next ?? 'phone')}>
            <Tabs.List aria-label="Simulator" mb="xs">
              <Tabs.Tab value="phone" ref={phoneTab}>
                Phone
              </Tabs.Tab>
              <Tabs.Tab value="agents">Agents {ready > 0 ? <Count of={ready} what="ready" /> : ''}</Tabs.Tab>
              <Tabs.Tab value="callIn">Call-In</Tabs.Tab>
              <Tabs.Tab value="consumer">Consumer</Tabs.Tab>
              <Tabs.Tab value="callbacks">
                Callbacks {snapshot?.callbacks.length ? <Count of={snapshot.callbacks.length} /> : ''}
              </Tabs.Tab>
            </Tabs.List>
            <Tabs.Panel value="phone">
              <div className={classes.body} style={{ padding: 0 }}>
                <Calls />
                {call && snapshot ? (
                  <Phone key={call.session} call={call} agents={snapshot.agents} onAgents={() => show('agents')} />
                ) : (
                  <CallForm
                    numbers={numbers}
                    to={dialled?.number}
                    configuration={configuration}
                    onChoose={setChosen}
                    onBeforeCall={() => {
                      if (configuration) runConfiguration(source, configuration, Date.now());
                    }}
                  />
                )}
              </div>
            </Tabs.Panel>
            <Tabs.Panel value="agents">
              <Agents />
            </Tabs.Panel>
            <Tabs.Panel value="callIn">
              <CallIn />
            </Tabs.Panel>
            <Tabs.Panel value="consumer">
              <Consumer onCall={goToPhone} />
            </Tabs.Panel>
            <Tabs.Panel value="callbacks">
              <div className={classes.body} style={{ padding: 0 }}>
                <StartCallback onStart={goToPhone} />
                <Callbacks />
              </div>
            </Tabs.Panel>
          </Tabs>
          <Regions />
        </div>
        <Trace />
      </div>
    </section>
  );
}

/** How many there are of what a tab shows. */
function Count({ of, what }: { readonly of: number; readonly what?: string }) {
  return (
    <span className={classes.count}>
      {of}
      {what === undefined ? null : <VisuallyHidden component="span"> {what}</VisuallyHidden>}
    </span>
  );
}

/** The calls there are, and the way to one more. */
function Calls() {
  const calls = useSimulation((state) => state.snapshot?.calls);
  const shownCall = useSimulation((state) => state.shownCall);
  if (!calls || calls.length === 0) return null;
  return (
    <nav className={classes.calls} aria-label="Calls">
      {calls.map(({ session, from, state }, index) => (
        <Button
          key={session}
          size="compact-xs"
          variant={session === shownCall ? 'light' : 'default'}
          aria-pressed={session === shownCall}
          onClick={() => showCall(session)}
        >
          Call {index + 1} {from.slice(-4)}
          {state === 'ended' ? ' (ended)' : ''}
        </Button>
      ))}
      <Button
        size="compact-xs"
        variant={shownCall === undefined ? 'light' : 'default'}
        aria-pressed={shownCall === undefined}
        leftSection={<IconPlus size={13} />}
        onClick={() => showCall(undefined)}
      >
        New call
      </Button>
    </nav>
  );
}
