export { Grid } from './Grid.tsx';
export type { GridProps } from './grid-props.ts';
export * from './grid-types.ts';
