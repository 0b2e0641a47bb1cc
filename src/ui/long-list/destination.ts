/** The position that a key leads to, never outside the list; undefined for a key that leads nowhere. `page` counts rows. */
export function destination(key: string, active: number, last: number, page: number): number | undefined {
  const wanted = target(key, active, last, page);
  return wanted === undefined ? undefined : Math.max(0, Math.min(wanted, last));
}

function target(key: string, active: number, last: number, page: number): number | undefined {
  switch (key) {
    case 'ArrowUp':
      return active - 1;
    case 'ArrowDown':
      return active + 1;
    case 'PageUp':
      return active - page;
    case 'PageDown':
      return active + page;
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
