import { StaleRevisionError } from '../designer/designer.ts';

/** Thrown when somebody else saved since the revision a save was based on. */
export function staleRevision(): StaleRevisionError {
  return new StaleRevisionError(
    'Another tab has saved this workspace meanwhile. Nothing was overwritten; reload to go on from what it saved.',
  );
}

/** Thrown when a version is not the one after the newest. */
export function versionTaken({ version }: { readonly version: number }, newest: number): Error {
  return new Error(
    version <= newest
      ? `Version ${version} was published meanwhile, from another tab.`
      : `Version ${version} cannot be published before version ${newest + 1}.`,
  );
}

/** An error of the browser's database, told to people. Its cause stays attached. */
export function storageError(cause: unknown): Error {
  if (cause instanceof StaleRevisionError) return cause;
  const names = namesOf(cause);
  const told = sentences.find(([name]) => names.includes(name))?.[1];
  if (told !== undefined) return new Error(told, { cause });
  return cause instanceof Error ? cause : new Error(`The browser could not store it: ${String(cause)}`, { cause });
}

/** The first that fits is told: the particular ones stand before those that wrap them. */
const sentences: readonly (readonly [name: string, sentence: string])[] = [
  [
    'QuotaExceededError',
    'The disk, or the room the browser gives to this page, is full. Make room and change anything: it is tried again.',
  ],
  [
    'VersionError',
    'The workspaces in this browser were written by a newer Callback Studio. Reload the page to get it.',
  ],
  [
    'DatabaseClosedError',
    'A newer Callback Studio has opened the workspaces in another tab. Reload the page to get it.',
  ],
  ['MissingAPIError', 'This browser offers no database, so nothing can be kept. Private windows sometimes have none.'],
  [
    'OpenFailedError',
    'The browser does not open its database, so nothing can be kept. Private windows sometimes have none.',
  ],
];

/** Names of an error and of those inside it: Dexie and transactions wrap what went wrong first. */
function namesOf(cause: unknown): string[] {
  const names: string[] = [];
  let error = cause;
  for (let depth = 0; depth < 5 && typeof error === 'object' && error !== null; depth++) {
    const { name, inner, cause: deeper } = error as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof name === 'string') names.push(name);
    error = inner ?? deeper;
  }
  return names;
}
