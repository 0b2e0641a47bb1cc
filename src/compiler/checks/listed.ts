const mostNamed = 4;

/** Names as a sentence has them: “A”, “B” and “C”; of many, the first and how many more. */
export function listed(names: readonly string[]): string {
  const quoted = names.slice(0, mostNamed).map((name) => `“${name}”`);
  if (names.length > mostNamed) return `${quoted.join(', ')} and ${names.length - mostNamed} more`;
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}
