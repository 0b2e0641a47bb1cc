import type { ExpressionType } from './problem.ts';
import type { BinaryOperator } from './syntax/tree.ts';

/** The type both may count as; undefined when there is none. A null beside a type leaves the type: any variable may be without a value. */
export function joined(a: ExpressionType, b: ExpressionType): ExpressionType | undefined {
  if (a === b || b === 'null') return a;
  if (a === 'null') return b;
  if (a === 'any' || b === 'any') return 'any';
  return isNumeric(a) && isNumeric(b) ? 'number' : undefined;
}

/** True when a value of that type may stand where `expected` is wanted. A whole number is a number, and null is a variable without a value. */
export function fits(type: ExpressionType, expected: ExpressionType): boolean {
  return (
    type === expected ||
    type === 'any' ||
    expected === 'any' ||
    type === 'null' ||
    (type === 'integer' && expected === 'number')
  );
}

/** “an integer”, “a list”, “null”. */
export function withArticle(type: ExpressionType): string {
  if (type === 'null') return 'null';
  if (type === 'any') return 'a value';
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;
}

/** Type of `left operator right`; undefined when the two do not go together. */
export function typeOfBinary(
  operator: BinaryOperator,
  left: ExpressionType,
  right: ExpressionType,
): ExpressionType | undefined {
  const open = left === 'any' || right === 'any';
  switch (operator) {
    case '&&':
    case '||':
      return (left === 'boolean' || left === 'any') && (right === 'boolean' || right === 'any') ? 'boolean' : undefined;
    case '==':
    case '!=':
      return joined(left, right) === undefined ? undefined : 'boolean';
    case 'in':
      if (right === 'object') return left === 'string' || left === 'any' ? 'boolean' : undefined;
      return right === 'list' || right === 'any' ? 'boolean' : undefined;
    case '<':
    case '<=':
    case '>':
    case '>=': {
      const other = left === 'any' ? right : left;
      if (open) return other === 'any' || isOrdered(other) ? 'boolean' : undefined;
      return (isNumeric(left) && isNumeric(right)) || (left === right && isOrdered(left)) ? 'boolean' : undefined;
    }
    case '%':
      return isWhole(left) && isWhole(right) ? 'integer' : undefined;
    default:
      return typeOfArithmetic(operator, left, right);
  }
}

function typeOfArithmetic(
  operator: '+' | '-' | '*' | '/',
  left: ExpressionType,
  right: ExpressionType,
): ExpressionType | undefined {
  if (left === 'any' && right === 'any') return 'any';
  const known = left === 'any' ? right : left;
  if (left === 'any' || right === 'any') {
    if (isNumeric(known)) return known === 'number' ? 'number' : 'any';
    return operator === '+' && (known === 'string' || known === 'list') ? known : undefined;
  }
  if (isNumeric(left) && isNumeric(right)) return left === 'number' || right === 'number' ? 'number' : 'integer';
  return operator === '+' && left === right && (left === 'string' || left === 'list') ? left : undefined;
}

/** Why two values do not go together, for people. */
export function explainBinary(operator: BinaryOperator, left: ExpressionType, right: ExpressionType): string {
  const these = `these are ${withArticle(left)} and ${withArticle(right)}`;
  if (left === 'null' || right === 'null')
    return `${operator} needs two values; null can only be compared with == and !=.`;
  if (operator === '+' && (left === 'string' || right === 'string'))
    return `+ joins two texts; ${these}. Write string(…) around the other one.`;
  if (operator === '&&' || operator === '||') return `${operator} needs true or false on both sides; ${these}.`;
  if (operator === 'in')
    return right === 'string'
      ? '“in” looks into a list or an object; for a text write contains.'
      : `“in” looks for a value in a list, or for a key in an object; ${these}.`;
  if (operator === '%') return `% needs two whole numbers; ${these}.`;
  if (operator === '==' || operator === '!=')
    return `These are never equal: ${withArticle(left)} and ${withArticle(right)}.`;
  if (isComparison(operator)) return `${operator} compares two numbers or two texts; ${these}.`;
  return `${operator} needs two numbers; ${these}.`;
}

/** True for operators whose answer is true or false. */
export function isComparison(operator: BinaryOperator): boolean {
  return !['+', '-', '*', '/', '%'].includes(operator);
}

function isNumeric(type: ExpressionType): boolean {
  return type === 'integer' || type === 'number';
}

function isWhole(type: ExpressionType): boolean {
  return type === 'integer' || type === 'any';
}

function isOrdered(type: ExpressionType): boolean {
  return isNumeric(type) || type === 'string' || type === 'boolean';
}
