import { AttemptsChart, OutcomesChart, PromisesChart } from './CallbackCharts.tsx';
import type { ChartProps } from './chart-props.ts';
import classes from './charts.module.css';
import { OccupancyChart } from './OccupancyChart.tsx';
import { ServiceLevelChart } from './ServiceLevelChart.tsx';
import { ToldHadChart } from './ToldHadChart.tsx';
import { ToldHadCloud } from './ToldHadCloud.tsx';
import { WaitingChart } from './WaitingChart.tsx';

/** All charts of a day, or of two side by side. */
export function DayCharts(props: ChartProps) {
  return (
    <div className={classes.charts}>
      <WaitingChart {...props} />
      <ToldHadChart {...props} />
      <ServiceLevelChart {...props} />
      <ToldHadCloud {...props} />
      <OutcomesChart {...props} />
      <AttemptsChart {...props} />
      <PromisesChart {...props} />
      <OccupancyChart {...props} />
    </div>
  );
}
