import type { Source } from '../src/model/block.ts';

const longest = 60;

/** Text cut to what a card has room for. */
export function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}

/** A source as a card shows it: the literal, the variable's name, or the expression. `nameOf` turns an id into a name. */
export function sourceHighlight(source: Source, nameOf: (value: string) => string = (value) => value): string {
  switch (source.from) {
    case 'literal':
      return shortened(typeof source.value === 'string' ? nameOf(source.value) : JSON.stringify(source.value));
    case 'variable':
      return source.variable;
    case 'expression':
      return shortened(source.expression);
  }
}
