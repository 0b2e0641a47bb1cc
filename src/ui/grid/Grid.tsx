import { useElementSize } from '@mantine/hooks';
import { GridRows } from './GridRows.tsx';
import { GridTable } from './GridTable.tsx';
import classes from './grid.module.css';
import type { GridProps } from './grid-props.ts';
import { useGridModel } from './use-grid-model.ts';

const narrow = 700;

/** A table that is edited like a spreadsheet and fills its container; below 700 pixels, a list of rows and a form. */
export function Grid(props: GridProps) {
  const model = useGridModel(props);
  const { ref, width } = useElementSize();
  return (
    <div ref={ref} className={classes.grid}>
      {width === 0 ? null : width < narrow ? (
        <GridRows model={model} props={props} />
      ) : (
        <GridTable model={model} props={props} />
      )}
    </div>
  );
}
