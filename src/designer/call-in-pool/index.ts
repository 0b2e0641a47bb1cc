export { checkPool } from './check-pool.ts';
export { formatPool } from './format-pool.ts';
export type { PoolLine, PoolReading } from './pool-line.ts';
export { readPool } from './read-pool.ts';
