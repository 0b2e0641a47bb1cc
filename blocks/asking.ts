import type { Prompt } from '../src/generated/types.ts';
import type { Report } from '../src/model/diagnostic.ts';
import { checkPrompts, checkPromptTexts } from './prompts.ts';

/** Properties of every block that asks the caller and may ask again (tabs Prompts and Retry). */
export interface Asking {
  readonly prompts: Prompt[];
  readonly allowRetries: boolean;
  readonly retries: number;
  readonly retryPrompts: Prompt[];
  readonly repeatPrompts: boolean;
}

/** How often the block asked already; what it keeps while the caller answers. */
export type AskingMemory = { readonly asked: number };

/** Values of a new block's Retry tab. */
export const initialRetry = {
  allowRetries: true,
  retries: 2,
  retryPrompts: [{ type: 'text', text: 'Sorry, I did not get that.' }],
  repeatPrompts: true,
} satisfies Omit<Asking, 'prompts'>;

/** Prompts of the next try, when the block asked `asked` times already. */
export function promptsOfTry(step: Asking, asked: number): readonly Prompt[] {
  if (asked === 0) return step.prompts;
  return step.repeatPrompts ? [...step.retryPrompts, ...step.prompts] : step.retryPrompts;
}

/** How often the caller is asked at most. */
export function mostTries({ allowRetries, retries }: Asking): number {
  return allowRetries ? retries + 1 : 1;
}

/** Why the caller is asked again or not, for the trace. */
export function retryReason(step: Asking, asked: number): string {
  const most = mostTries(step);
  return asked < most
    ? `Asks again: try ${asked + 1} of ${most}.`
    : most === 1
      ? 'There are no retries.'
      : 'The retries are used up.';
}

/** Findings about the tabs Prompts and Retry. */
export function checkAsking(kind: string, properties: Asking, report: Report): void {
  checkPrompts(kind, 'prompts', properties.prompts, report);
  if (!properties.allowRetries) return;
  checkPromptTexts(kind, 'retryPrompts', properties.retryPrompts, report);
  if (properties.retryPrompts.length === 0 && !properties.repeatPrompts)
    report({
      code: `${kind}/silent-retry`,
      severity: 'warning',
      at: ['properties', 'retryPrompts'],
      message:
        'There is no retry prompt and the original prompts are not repeated: the caller is asked again in silence.',
    });
}
