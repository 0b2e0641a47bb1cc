/** Callbacks: decisions about their records. */
export { type Acceptance, acceptCallback, type CallbackWish } from './accept.ts';
