import { createSimulationDriver } from '../../host/simulation-driver.ts';
import { workForPage } from '../work-for-page.ts';

/** The simulation's worker. */
workForPage(createSimulationDriver, { run: 0, tell: 'alive' });
