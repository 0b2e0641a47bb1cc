/** Callbacks: decisions about their records. */
export { type Acceptance, acceptCallback, type CallbackWish, forbidsDialling } from './accept.ts';
