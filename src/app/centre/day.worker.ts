import { createDayDriver } from '../../host/traffic/day-driver.ts';
import { workForPage } from '../work-for-page.ts';

/** The worker of simulated days. */
workForPage(createDayDriver, { run: 0, tell: 'alive' });
