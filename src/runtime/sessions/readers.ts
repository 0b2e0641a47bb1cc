import type { Reading } from '../../expressions/index.ts';
import type { Json, Variables } from '../../generated/types.ts';
import type { Readers } from '../../model/block.ts';
import type { LinkedProgram } from './link.ts';
import type { LinkedVariable } from './slots.ts';
import { speechOf } from './speak.ts';
import type { Turn } from './turn.ts';

/** What expressions of a program are evaluated in: a view, or one with values laid over it. */
export interface VariableScope {
  read(variable: LinkedVariable): Json;
}

/** Variables that a program has are found when an expression is compiled, not every time it is evaluated. */
export function readingOf(variables: ReadonlyMap<string, LinkedVariable>): Reading {
  return (name) => {
    const variable = variables.get(name);
    // A program's expressions are evaluated by the views of its sessions only.
    return variable && ((scope) => (scope as unknown as VariableScope).read(variable));
  };
}

/** Readers for the steps of a program. The contexts that steps are asked with are views of its sessions. */
export function readersOf(program: LinkedProgram): Readers {
  return {
    source(source) {
      switch (source.from) {
        case 'literal': {
          const { value } = source;
          return () => value;
        }
        case 'variable': {
          const name = source.variable;
          const variable = program.variables.get(name);
          const plain = (context: unknown) => (variable === undefined ? null : (context as Turn).read(variable));
          return (context, over?: Variables) =>
            over !== undefined && Object.hasOwn(over, name) ? (over[name] as Json) : plain(context);
        }
        case 'expression':
          return this.expression(source.expression);
      }
    },
    speech(prompts) {
      // What is spoken of a secure variable is a secret itself, of which the turn keeps account.
      if (program.guarded) return (context) => context.speak(prompts);
      return speechOf(prompts);
    },
    expression(text) {
      const compiled = program.expression(text);
      // An expression that reads no variable has one value: a step that reads nothing else need not be asked again.
      const fixed = compiled.variables.length === 0 ? compiled.evaluate(() => null) : undefined;
      if (fixed?.ok) return () => fixed.value;
      const otherwise = (turn: Turn, reason: string) => turn.hasNoValue(text, reason);
      return (context, over) => {
        const turn = context as Turn;
        if (over !== undefined) return turn.valueIn(compiled, text, over);
        turn.looked = true;
        return compiled.valueIn(turn, otherwise);
      };
    },
  };
}
