import type { Store, StoreChange } from '../ports.ts';

/** A store whose changes are looked at before they are made, while it still answers as before. What is made of them is its own affair. */
export function watchedStore(store: Store, look: (changes: readonly StoreChange[]) => void): Store {
  return {
    get: (collection, id) => store.get(collection, id),
    all: (collection) => store.all(collection),
    commit(changes) {
      look(changes);
      return store.commit(changes);
    },
  };
}
