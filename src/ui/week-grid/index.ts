export { WeekGrid } from './WeekGrid.tsx';
export type { DaySet, WeekGridProps, WeekProblem } from './week-grid-props.ts';
export type { ColumnWords, WeekCell, WeekDay, WeekEdit, WeekHow, WeekShape, WeekValues } from './week-shape.ts';
