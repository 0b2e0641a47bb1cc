export { openBrowserStorage } from './browser-storage.ts';
export { createMemoryLocks } from './memory-locks.ts';
export { createMemoryStorage } from './memory-storage.ts';
export { createWebLocks } from './web-locks.ts';
