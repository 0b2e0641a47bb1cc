/** A word of a skill expression. */
export interface SkillToken {
  readonly kind: 'name' | 'statistic' | 'level' | 'comparison' | 'operator' | 'not' | '(' | ')' | 'error' | 'end';
  /** As it counts: `and` is &, == is =, != is <>; of a statistic the name within $( ). */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const kinds: readonly (readonly [SkillToken['kind'], RegExp])[] = [
  ['operator', /&&|\|\||&|\||(?:and|or)(?![A-Za-z0-9_])/iy],
  ['statistic', /\$\(\s*([A-Za-z_][A-Za-z0-9_]*)\s*\)/y],
  ['comparison', /<>|!=|>=|<=|==|=|>|</y],
  ['not', /!/y],
  ['(', /\(/y],
  [')', /\)/y],
  ['level', /[0-9]+(?![A-Za-z0-9_])/y],
  ['name', /[A-Za-z_][A-Za-z0-9_]*/y],
  ['error', /\$\(?[^)\s]*\)?|[A-Za-z0-9_]+|[\s\S]/uy],
];

const counted: Readonly<Record<string, string>> = {
  '&&': '&',
  '||': '|',
  and: '&',
  or: '|',
  '==': '=',
  '!=': '<>',
};

/** Reads all words; never throws. The last token is `end`. */
export function tokenizeSkills(text: string): SkillToken[] {
  const tokens: SkillToken[] = [];
  let at = 0;
  for (;;) {
    while (at < text.length && /\s/.test(text.charAt(at))) at++;
    if (at >= text.length) break;
    for (const [kind, pattern] of kinds) {
      pattern.lastIndex = at;
      const found = pattern.exec(text);
      if (!found) continue;
      const [written, inner] = found;
      const value =
        kind === 'operator' || kind === 'comparison' ? (counted[written.toLowerCase()] ?? written) : (inner ?? written);
      tokens.push({ kind, value, start: at, end: at + written.length });
      at += written.length;
      break;
    }
  }
  tokens.push({ kind: 'end', value: '', start: text.length, end: text.length });
  return tokens;
}
