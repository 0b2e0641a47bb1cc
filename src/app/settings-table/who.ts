const key = 'callback-studio/who';

/** The name that this browser published with last; blank when it has not. */
export function rememberedWho(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Keeps the name for the next time, where the browser keeps anything. */
export function rememberWho(who: string): void {
  try {
    localStorage.setItem(key, who);
  } catch {
    // A browser without storage asks again; nothing else depends on it.
  }
}
