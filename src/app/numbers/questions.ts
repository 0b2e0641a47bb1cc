import type { NumberRule } from '../../generated/types.ts';
import type { ComparedNumber, NumberAnswer, PatternFinding, TextRange } from '../../numbers/index.ts';

/** The rule that questions are about: as it is saved, and as it would be saved now. */
export interface HeldRule {
  readonly saved: NumberRule;
  readonly draft: NumberRule;
}
/** Which content of a rule a question is about. */
export type Version = keyof HeldRule;

/** A number as the rule answers it, and where a pattern is found in it. */
export interface SampleAnswer {
  readonly text: string;
  readonly answer: NumberAnswer;
  /** Places in the number in E.164: of the pattern being typed, or else of the blocked pattern that decides. */
  readonly match?: TextRange;
  /** The pattern being typed matches. */
  readonly isTyped: boolean;
}

/** What is asked, and what is answered. */
export interface Questions {
  /** Findings of all patterns of the draft. `names` are those of its countries. */
  readonly judge: {
    readonly question: { readonly names: Readonly<Record<string, string>> };
    readonly answer: ReadonlyMap<number, readonly PatternFinding[]>;
  };
  /** Findings of a pattern that is being typed. */
  readonly typed: {
    readonly question: { readonly pattern: string; readonly names: Readonly<Record<string, string>> };
    readonly answer: readonly PatternFinding[];
  };
  readonly samples: {
    readonly question: {
      readonly texts: readonly string[];
      readonly pattern: string;
      readonly defaultCountry?: string;
    };
    readonly answer: readonly SampleAnswer[];
  };
  readonly test: {
    readonly question: { readonly text: string; readonly defaultCountry?: string };
    readonly answer: Readonly<Record<Version, NumberAnswer>>;
  };
  readonly compare: {
    readonly question: {
      readonly numbers: readonly string[];
      readonly queues: readonly { readonly name: string; readonly defaultCountry?: string }[];
      readonly defaultCountry?: string;
    };
    readonly answer: readonly ComparedNumber[];
  };
  /** Numbers of the permitted countries of the draft, in E.164. */
  readonly examples: { readonly question: Record<never, never>; readonly answer: readonly string[] };
}
/** What is asked about; of two questions about one subject only the newer is answered. */
export type Subject = keyof Questions;
/** What a question about a subject says besides the rule. */
export type Question<Each extends Subject> = Questions[Each]['question'];
/** What a question about a subject is answered with. */
export type Answer<Each extends Subject> = Questions[Each]['answer'];

/** A message to the worker. Questions of one subject come one after the other: a newer one makes the older one outdated. */
export type NumbersRequest =
  | { readonly hold: HeldRule }
  | { [Each in Subject]: { readonly id: number; readonly subject: Each; readonly question: Question<Each> } }[Subject];

/** A message from the worker. */
export type NumbersReply =
  | { [Each in Subject]: { readonly id: number; readonly subject: Each; readonly answer: Answer<Each> } }[Subject]
  | { readonly id: number; readonly subject: Subject; readonly fault: string };
