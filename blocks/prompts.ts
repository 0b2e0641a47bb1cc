import type { Prompt, Workspace } from '../src/generated/types.ts';
import type { Report } from '../src/model/diagnostic.ts';
import { own } from '../src/model/json.ts';
import { shortened } from './highlights.ts';

/** The first prompt as a card shows it, and how many more there are. */
export function promptHighlights(prompts: readonly Prompt[], workspace: Workspace): string[] {
  const [first] = prompts;
  if (!first) return ['no prompt'];
  const more = prompts.length > 1 ? ` +${prompts.length - 1}` : '';
  return [promptText(first, workspace) + more];
}

function promptText(prompt: Prompt, workspace: Workspace): string {
  switch (prompt.type) {
    case 'text':
      return `“${shortened(prompt.text)}”`;
    case 'variable':
      return `${prompt.variable} as ${prompt.as}`;
    case 'announcement':
      return shortened(own(workspace.announcements, prompt.announcement)?.name ?? 'missing announcement');
  }
}

/** Warns of a list of prompts in `property` that says nothing, and of prompts in it without text. */
export function checkPrompts(kind: string, property: string, prompts: readonly Prompt[], report: Report): void {
  if (prompts.length === 0)
    report({
      code: `${kind}/nothing-to-play`,
      severity: 'warning',
      at: ['properties', property],
      message: 'There is no prompt: the caller hears nothing here.',
    });
  checkPromptTexts(kind, property, prompts, report);
}

/** Warns of prompts in `property` without text; the list itself may be empty. */
export function checkPromptTexts(kind: string, property: string, prompts: readonly Prompt[], report: Report): void {
  for (const [index, prompt] of prompts.entries())
    if (prompt.type === 'text' && prompt.text.trim() === '')
      report({
        code: `${kind}/empty-prompt`,
        severity: 'warning',
        at: ['properties', property, String(index), 'text'],
        message: 'This prompt has no text: the caller hears nothing.',
      });
}
