import { memo, type ReactNode } from 'react';
import { AttemptsChart, OutcomesChart, PromisesChart } from './CallbackCharts.tsx';
import type { ChartProps } from './chart-props.ts';
import classes from './charts.module.css';
import { OccupancyChart } from './OccupancyChart.tsx';
import { ServiceLevelChart } from './ServiceLevelChart.tsx';
import { ToldHadChart } from './ToldHadChart.tsx';
import { ToldHadCloud } from './ToldHadCloud.tsx';
import { WaitingChart } from './WaitingChart.tsx';
import { WhileSeen } from './WhileSeen.tsx';

const charts: readonly ((props: ChartProps) => ReactNode)[] = [
  ...[WaitingChart, ToldHadChart, ServiceLevelChart, ToldHadCloud],
  ...[OutcomesChart, AttemptsChart, PromisesChart, OccupancyChart],
];

/** All charts of a day, or of two side by side. */
export const DayCharts = memo(function DayCharts(props: ChartProps) {
  const isOver = props.days.every(({ view }) => view.isOver);
  return (
    <div className={classes.charts}>
      {charts.map((Chart) => (
        <WhileSeen key={Chart.name} isResting={!isOver}>
          <Chart {...props} />
        </WhileSeen>
      ))}
    </div>
  );
});
