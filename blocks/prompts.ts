import type { Prompt, Workspace } from '../src/generated/types.ts';
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
