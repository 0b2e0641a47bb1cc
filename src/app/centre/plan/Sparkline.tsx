import classes from './plan.module.css';

const height = 20;
const step = 4;

/** The course of a day as little bars. Only for the eye: the numbers stand in the table of arrivals. */
export function Sparkline({ values }: { readonly values: readonly number[] }) {
  const most = Math.max(1, ...values);
  return (
    <svg className={classes.sparkline} width={values.length * step} height={height} aria-hidden="true">
      {values.map((value, index) => {
        const tall = Math.round((value / most) * height);
        // Bars are told apart by their place only.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        return <rect key={index} x={index * step} y={height - tall} width={step - 1} height={tall} />;
      })}
    </svg>
  );
}
