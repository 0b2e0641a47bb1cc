/** `callback-studio/calendar`: business hours, slots and offers. */
export * from '../calendar/index.ts';
