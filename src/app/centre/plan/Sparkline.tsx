import classes from './plan.module.css';

const height = 20;
/** A long day has narrower bars. */
const widest = 144;

/** The course of a day as little bars. Only for the eye: the numbers stand in the table of arrivals. */
export function Sparkline({ values }: { readonly values: readonly number[] }) {
  const most = Math.max(1, ...values);
  const step = Math.min(4, widest / values.length);
  const bars = values
    .map((value, index) => ({ x: index * step, tall: Math.round((value / most) * height) }))
    .filter(({ tall }) => tall > 0)
    .map(({ x, tall }) => `M${x} ${height}v${-tall}h${step * 0.75}v${tall}z`);
  return (
    <svg className={classes.sparkline} width={values.length * step} height={height} aria-hidden="true">
      <path d={bars.join('')} />
    </svg>
  );
}
