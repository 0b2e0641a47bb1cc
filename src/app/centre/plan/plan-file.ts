import type { Traffic } from '../../../generated/types.ts';
import { canonicalJson } from '../../../model/json.ts';
import { downloadText } from '../day/download.ts';

/** A plan as text of a file: keys in order, one property a line, as `callback-studio simulate` reads it. */
export function planText(plan: Traffic): string {
  return `${canonicalJson(plan, 2)}\n`;
}

/** A file name made from the plan's name, safe on every system. */
export function planFileName({ name }: Pick<Traffic, 'name'>): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase();
  return `${plain || 'plan'}.traffic.json`;
}

/** Hands a plan to the person as a file. */
export function downloadPlan(plan: Traffic): void {
  downloadText(planFileName(plan), 'application/json', planText(plan));
}
