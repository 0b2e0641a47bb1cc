/** `callback-studio/numbers`: telephone numbers and the rules that permit them. */
export * from '../numbers/index.ts';
