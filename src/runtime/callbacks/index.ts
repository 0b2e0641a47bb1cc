/** Callbacks: decisions about their records. */
export { type Acceptance, acceptCallback, type CallbackWish, type Circumstances, forbidsDialling } from './accept.ts';
