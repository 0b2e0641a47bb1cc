import { poolNumberProblems, tidyPoolNumber } from '../../designer/pool-numbers.ts';

/** What is wrong with a number and its description as they are being typed; undefined where nothing is. */
interface TypedProblems {
  readonly number?: string;
  readonly description?: string;
}

/** What is wrong with what is typed for a pool whose other numbers are `taken`. The number is one that `typedNumber` gave. */
export function typedProblems(number: string, description: string, taken: ReadonlySet<string>): TypedProblems {
  const ofNumber = poolNumberProblems({ number });
  const [ofDescription] = poolNumberProblems({ number, description }).slice(ofNumber.length);
  const [first] = ofNumber;
  const twice = taken.has(tidyPoolNumber(number)) ? `${tidyPoolNumber(number)} is already in the pool.` : undefined;
  const wrong = first ?? twice;
  return {
    ...(wrong === undefined ? {} : { number: wrong }),
    ...(ofDescription === undefined ? {} : { description: ofDescription }),
  };
}
