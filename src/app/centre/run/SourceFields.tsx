import { NumberInput, SegmentedControl } from '@mantine/core';
import type { SimulationSource } from '../../simulator/state.ts';
import classes from './run.module.css';

/** The greatest seed that traffic may have. */
const greatestSeed = 4_294_967_295;

/** What a day is played with: the draft or what was published, and the seed of everything drawn by chance. */
export function SourceFields({
  source,
  onSource,
  seed,
  onSeed,
}: {
  readonly source: SimulationSource;
  onSource(source: SimulationSource): void;
  readonly seed: number;
  onSeed(seed: number): void;
}) {
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label="What the day is played with"
        data={[
          { value: 'draft', label: 'Draft' },
          { value: 'published', label: 'Published' },
        ]}
        value={source}
        onChange={(next) => onSource(next === 'published' ? 'published' : 'draft')}
      />
      <span className={classes.field}>
        <span aria-hidden>Seed</span>
        <NumberInput
          size="xs"
          w={90}
          min={0}
          max={greatestSeed}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          aria-label="Seed"
          value={seed}
          onChange={(value) => {
            if (typeof value === 'number') onSeed(Math.min(greatestSeed, Math.max(0, Math.trunc(value))));
          }}
        />
      </span>
    </>
  );
}
