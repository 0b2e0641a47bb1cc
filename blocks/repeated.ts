/** Indexes of the entries that stood in the list before. */
export function repeated(list: readonly string[]): number[] {
  const seen = new Set<string>();
  return list.flatMap((each, index) => {
    if (seen.has(each)) return [index];
    seen.add(each);
    return [];
  });
}
