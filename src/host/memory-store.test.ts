import { createMemoryStore, type MemoryStore } from './memory-store.ts';
import { storeSuite } from './store.suite.ts';

storeSuite(
  'memory',
  async () => createMemoryStore(),
  // The suite hands back what `open` gave.
  async (store) => createMemoryStore((store as MemoryStore).toJson()),
);
