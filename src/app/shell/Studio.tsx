import { Loader } from '@mantine/core';
import { lazy, Suspense, useEffect } from 'react';
import { type BaseLocationHook, Redirect, Route, Router, Switch } from 'wouter';
import { ErrorBoundaryPanel } from '../../ui/index.ts';
import { addresses, decoded } from '../addresses.ts';
import { Announcer } from '../announce.tsx';
import { ApplicationsScreen } from '../applications/ApplicationsScreen.tsx';
import { BusinessHoursScreen } from '../business-hours/BusinessHoursScreen.tsx';
import { CallInGroupsScreen } from '../call-in-groups/CallInGroupsScreen.tsx';
import { CapacityScreen } from '../capacity/CapacityScreen.tsx';
import { loadCentreScreen } from '../centre/load-centre-screen.ts';
import { useDesignerState } from '../designer-context.tsx';
import { DirectoryScreen } from '../directory/DirectoryScreen.tsx';
import { EditorScreen } from '../editor/EditorScreen.tsx';
import { NumbersScreen } from '../numbers/NumbersScreen.tsx';
import { PaletteGhost } from '../palette/PaletteGhost.tsx';
import { QueuesScreen } from '../queues/QueuesScreen.tsx';
import { RegionAffinityScreen } from '../region-affinity/RegionAffinityScreen.tsx';
import { ConfirmDialog } from '../screen/ConfirmDialog.tsx';
import { SettingsScreen } from '../settings-table/SettingsScreen.tsx';
import { SpecialDaysScreen } from '../special-days/SpecialDaysScreen.tsx';
import { VirtualQueuesScreen } from '../virtual-queues/VirtualQueuesScreen.tsx';
import { Banners } from './Banners.tsx';
import { CommandPalette } from './CommandPalette.tsx';
import { ControlDialogs } from './ControlDialogs.tsx';
import { Rail } from './Rail.tsx';
import { StatusBar } from './StatusBar.tsx';
import classes from './studio.module.css';
import { useFollowSelection } from './use-follow-selection.ts';
import { useStudioKeys } from './use-studio-keys.ts';
import { WithProblems } from './WithProblems.tsx';
import { WithSimulator } from './WithSimulator.tsx';

const CentreScreen = lazy(loadCentreScreen);

/** The whole page: rail, screen, simulator beside it, status bar. `location` says where the addresses of its screens stand. */
export function Studio({ location, warning }: { readonly location: BaseLocationHook; readonly warning?: string }) {
  return (
    <Router hook={location}>
      <Page {...(warning === undefined ? {} : { warning })} />
    </Router>
  );
}

function Page({ warning }: { readonly warning?: string }) {
  useStudioKeys();
  useFollowSelection();
  const name = useDesignerState((state) => state.workspace.name);
  useEffect(() => {
    document.title = `${name} – Callback Studio`;
  }, [name]);
  return (
    <div className={classes.page}>
      <button type="button" className={classes.skip} onClick={() => document.getElementById('main')?.focus()}>
        Skip to the content
      </button>
      <Banners {...(warning === undefined ? {} : { warning })} />
      <div className={classes.middle}>
        <Rail />
        <main id="main" tabIndex={-1} className={classes.main}>
          <WithSimulator>
            <Switch>
              <Route path="/applications">
                <ErrorBoundaryPanel part="Applications">
                  <ApplicationsScreen />
                </ErrorBoundaryPanel>
              </Route>
              <Route path="/applications/:id/:view?">
                {({ id, view }) => <EditorScreen key={id} id={decoded(id) ?? ''} view={view} />}
              </Route>
              <Route path="/business-hours/:id?">
                {({ id }) => (
                  <WithProblems part="Business Hours" key={id ?? ''}>
                    <BusinessHoursScreen id={decoded(id)} />
                  </WithProblems>
                )}
              </Route>
              <Route path="/special-days/:id?">
                {({ id }) => (
                  <WithProblems part="Special Days" key={id ?? ''}>
                    <SpecialDaysScreen id={decoded(id)} />
                  </WithProblems>
                )}
              </Route>
              <Route path={addresses.settings}>
                <WithProblems part="CALLBACK_SETTINGS">
                  <SettingsScreen />
                </WithProblems>
              </Route>
              <Route path="/virtual-queues/:id?">
                {({ id }) => (
                  <WithProblems part="Virtual Queues" key={id ?? ''}>
                    <VirtualQueuesScreen id={decoded(id)} />
                  </WithProblems>
                )}
              </Route>
              <Route path="/directory/:part?">
                {({ part }) => (
                  <WithProblems part="Directory">
                    <DirectoryScreen part={part} />
                  </WithProblems>
                )}
              </Route>
              <Route path={addresses.queues}>
                <WithProblems part="Queues">
                  <QueuesScreen />
                </WithProblems>
              </Route>
              <Route path="/number-rules/:id?">
                {({ id }) => (
                  <WithProblems part="Permitted & Blocked Numbers">
                    <NumbersScreen id={decoded(id)} />
                  </WithProblems>
                )}
              </Route>
              <Route path="/capacity/:id?">
                {({ id }) => (
                  <WithProblems part="Capacity">
                    <CapacityScreen id={decoded(id)} />
                  </WithProblems>
                )}
              </Route>
              <Route path="/region-affinity/:id?">
                {({ id }) => (
                  <WithProblems part="Region Affinity">
                    <RegionAffinityScreen id={decoded(id)} />
                  </WithProblems>
                )}
              </Route>
              <Route path="/call-in-groups/:id?">
                {({ id }) => (
                  <WithProblems part="Click-To-Call-In Config">
                    <CallInGroupsScreen id={decoded(id)} />
                  </WithProblems>
                )}
              </Route>
              <Route path="/centre/:id?">
                {({ id }) => (
                  <WithProblems part="Centre Simulator">
                    <Suspense fallback={<Loader m="md" size="sm" aria-label="Loading the Centre Simulator" />}>
                      <CentreScreen id={decoded(id)} />
                    </Suspense>
                  </WithProblems>
                )}
              </Route>
              <Route>
                <Redirect to={addresses.applications} replace />
              </Route>
            </Switch>
          </WithSimulator>
        </main>
      </div>
      <StatusBar />
      <CommandPalette />
      <PaletteGhost />
      <ControlDialogs />
      <ConfirmDialog />
      <Announcer />
    </div>
  );
}
