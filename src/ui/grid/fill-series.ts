const longest = 15;

/**
 * How a line of cells goes on: numbers, and names that end in a number, with a constant step are counted on; anything
 * else, and a single cell, is repeated. Telephone numbers (a leading plus) and very long digits are never counted.
 */
export function fillSeries(source: readonly string[], count: number): string[] {
  const series = source.length > 1 ? readSeries(source) : undefined;
  return Array.from({ length: count }, (_, index) =>
    series ? series(source.length + index) : (source[index % source.length] ?? ''),
  );
}

/** The same towards the beginning: the cell nearest to the source comes first. */
export function fillSeriesBack(source: readonly string[], count: number): string[] {
  return fillSeries([...source].reverse(), count);
}

function readSeries(source: readonly string[]): ((index: number) => string) | undefined {
  const parts = source.map(readCounted);
  const [first, second] = parts;
  if (!first || !second) return undefined;
  const step = second.number - first.number;
  const counted = parts.every(
    (part, index) =>
      part?.name === first.name && Math.abs(part.number - (first.number + step * index)) < 1e-9 * (1 + Math.abs(step)),
  );
  if (!counted || step === 0) return undefined;
  const decimals = Math.max(...parts.map((part) => part?.decimals ?? 0));
  const width = parts.every((part) => part?.digits === first.digits) && first.padded ? first.digits : 0;
  return (index) => {
    const number = first.number + step * index;
    // A name counted below zero would gain a sign that its number never had.
    const shown = first.name === '' ? number : Math.max(0, number);
    return first.name + shown.toFixed(decimals).padStart(width, '0');
  };
}

function readCounted(text: string) {
  const number = /^-?\d+(?:\.(\d+))?$/.exec(text);
  const named = number ? null : /^([^+].*?)(\d+)$/s.exec(text);
  const digits = number ? text : named?.[2];
  if (digits === undefined || digits.length > longest) return undefined;
  return {
    name: named?.[1] ?? '',
    number: Number(digits),
    digits: digits.length,
    padded: /^0\d/.test(digits),
    decimals: number?.[1]?.length ?? 0,
  };
}
