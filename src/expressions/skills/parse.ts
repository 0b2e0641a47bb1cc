import type { ExpressionProblem, ExpressionProblemCode } from '../problem.ts';
import { type SkillToken, tokenizeSkills } from './tokens.ts';
import type { SkillComparison, SkillExpressionTree } from './tree.ts';

const longestName = 126;
const highestLevel = 2_147_483_647;
const highestUsualLevel = 100;
const maximumLength = 4000;
const maximumConditions = 500;
const maximumDepth = 32;

/** A parsed skill expression, and what is to be said about it. An empty text is no expression and no problem: any agent. */
export interface ParsedSkills {
  readonly expression?: SkillExpressionTree;
  readonly problems: readonly ExpressionProblem[];
}

class Refused {
  readonly problem: ExpressionProblem;
  constructor(problem: ExpressionProblem) {
    this.problem = problem;
  }
}

/**
 * Parses the grammar of skill expressions (Genesys skill expressions: a condition on the left binds before one on the right).
 * Never throws. Mixing & and | without parentheses and levels above 100 are warnings.
 */
export function parseSkillExpression(text: string): ParsedSkills {
  const problems: ExpressionProblem[] = [];
  try {
    if (text.length > maximumLength)
      refuse(
        `A skill expression has at most ${maximumLength} characters.`,
        { start: 0, end: text.length },
        'too-large',
      );
    const tokens = tokenizeSkills(text);
    if (tokens.length === 1) return { problems };
    const expression = new SkillParser(tokens, problems).whole();
    return { expression, problems };
  } catch (refused) {
    if (refused instanceof Refused) return { problems: [refused.problem] };
    throw refused;
  }
}

type Place = { readonly start: number; readonly end: number };

function refuse(message: string, { start, end }: Place, code: ExpressionProblemCode = 'syntax'): never {
  throw new Refused({ message, start, end, severity: 'error', code });
}

class SkillParser {
  private readonly tokens: readonly SkillToken[];
  private readonly problems: ExpressionProblem[];
  private at = 0;
  private conditions = 0;

  constructor(tokens: readonly SkillToken[], problems: ExpressionProblem[]) {
    this.tokens = tokens;
    this.problems = problems;
  }

  whole(): SkillExpressionTree {
    const tree = this.chain(0);
    if (this.token.kind !== 'end') this.unexpected(this.token.kind === ')' ? 'nothing more' : '& or |');
    return tree;
  }

  private chain(depth: number): SkillExpressionTree {
    if (depth > maximumDepth) refuse(`Parentheses go at most ${maximumDepth} levels deep.`, this.token, 'too-large');
    const { start } = this.token;
    const first = this.condition(depth);
    const steps: { operator: '&' | '|'; condition: SkillExpressionTree }[] = [];
    while (this.token.kind === 'operator') {
      const operator = this.token.value === '&' ? '&' : '|';
      this.at++;
      steps.push({ operator, condition: this.condition(depth) });
    }
    if (steps.length === 0) return first;
    if (new Set(steps.map((step) => step.operator)).size > 1)
      this.warn(
        '& and | are mixed: they are read strictly from left to right, & does not come first. Parentheses make it clear.',
        { start, end: this.previous.end },
        'mixed-operators',
      );
    return { kind: 'chain', first, steps };
  }

  private condition(depth: number): SkillExpressionTree {
    if (++this.conditions > maximumConditions)
      refuse(`A skill expression has at most ${maximumConditions} conditions.`, this.token, 'too-large');
    if (this.token.kind === 'not') {
      this.at++;
      if (depth > maximumDepth)
        refuse(`Conditions are nested at most ${maximumDepth} levels deep.`, this.token, 'too-large');
      return { kind: 'not', condition: this.condition(depth + 1) };
    }
    if (this.token.kind === '(') {
      this.at++;
      const inner = this.chain(depth + 1);
      if (!this.is(')')) this.unexpected(')');
      this.at++;
      return inner;
    }
    return this.comparison();
  }

  private comparison(): SkillExpressionTree {
    const operand = this.token;
    if (operand.kind !== 'name' && operand.kind !== 'statistic') return this.unexpected('a skill');
    if (operand.value.length > longestName)
      refuse(`The name of a skill has at most ${longestName} characters.`, operand, 'too-large');
    this.at++;
    const comparison = this.token;
    if (comparison.kind !== 'comparison') return this.unexpected(`a comparison, such as ${operand.value} > 0,`);
    this.at++;
    const level = this.token;
    if (level.kind !== 'level') return this.unexpected('a level, a whole number,');
    const value = Number(level.value);
    if (value > highestLevel) refuse(`A level is at most ${highestLevel}.`, level, 'level');
    if (value > highestUsualLevel && operand.kind === 'name')
      this.warn(`Level ${level.value} is unusual: skills have levels up to ${highestUsualLevel}.`, level, 'level');
    this.at++;
    return {
      kind: 'condition',
      of: operand.kind === 'name' ? 'skill' : 'statistic',
      name: operand.value,
      // The token is a comparison, and its value one of these.
      comparison: comparison.value as SkillComparison,
      level: value,
      start: operand.start,
      end: operand.end,
    };
  }

  private is(kind: SkillToken['kind']): boolean {
    return this.token.kind === kind;
  }

  private get token(): SkillToken {
    // The last token is `end`, and nothing reads past it.
    return this.tokens[this.at] as SkillToken;
  }

  private get previous(): Place {
    return this.tokens[this.at - 1] ?? this.token;
  }

  private warn(message: string, { start, end }: Place, code: ExpressionProblemCode): void {
    this.problems.push({ message, start, end, severity: 'warning', code });
  }

  private unexpected(wanted: string): never {
    if (this.token.kind === 'end')
      refuse(`The skill expression stops too early: ${wanted} is missing.`.replace(',', ''), {
        start: this.previous.start,
        end: this.token.end,
      });
    const hint = /^['"]/.test(this.token.value) ? ' Quotes are not needed around a skill expression.' : '';
    return refuse(`“${this.token.value}” cannot stand here; ${wanted} is expected.${hint}`, this.token);
  }
}
