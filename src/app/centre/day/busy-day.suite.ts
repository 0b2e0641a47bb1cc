import type { ChartDay } from '../charts/chart-day.ts';
import { busyTuesday, configuration, viewOf } from './played.suite.ts';

/** The busy Tuesday, played once for all who look at it. */
export const busyDay: ChartDay = { name: 'As it is', view: viewOf({ configuration, traffic: busyTuesday }) };
