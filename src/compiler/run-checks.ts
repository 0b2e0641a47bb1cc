import type { Diagnostic } from '../generated/types.ts';
import { type Path, toPointer } from '../model/pointer.ts';
import type { BlockRegistry } from '../model/registry.ts';
import { createSettingsChecker } from './check-settings.ts';
import type { CheckTitle, Find } from './checks/check.ts';
import { emptyProperty } from './checks/empty-property.ts';
import { checks } from './checks/index.ts';
import { settingsChecks } from './checks/settings/index.ts';
import type { LinkedApplication, LinkedBlock, LinkedWorkspace } from './link.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs all checks over a linked workspace. */
export interface Checker {
  ofApplication(application: LinkedApplication, linked: LinkedWorkspace): Diagnostic[];
  ofWorkspace(linked: LinkedWorkspace): Diagnostic[];
}

interface BlockFindings {
  readonly around: Surroundings;
  readonly findings: readonly Diagnostic[];
}

const blockChecks = checks.filter((each) => 'ofBlock' in each);
const flowChecks = checks.filter((each) => 'ofFlow' in each);
const applicationChecks = checks.filter((each) => 'ofApplication' in each);
const workspaceChecks = checks.filter((each) => 'ofWorkspace' in each);

/** A checker that remembers the findings of blocks and flows that have not changed, nor what they were judged by. */
export function createChecker(registry: BlockRegistry): Checker {
  const settingsOf = createSettingsChecker(registry);
  const known = new WeakMap<LinkedBlock, BlockFindings>();
  const flows = new WeakMap<LinkedApplication, readonly Diagnostic[]>();

  function ofBlock(block: LinkedBlock, around: Surroundings): readonly Diagnostic[] {
    const before = known.get(block);
    if (before?.around === around) return before.findings;
    const findings: Diagnostic[] = [...block.faults];
    for (const check of blockChecks)
      check.ofBlock(block, around, (at: Path, message, details) =>
        findings.push(diagnostic(check, block.pointer + toPointer(at), message, details)),
      );
    known.set(block, { around, findings });
    return findings;
  }

  function ofFlow(application: LinkedApplication): readonly Diagnostic[] {
    const before = flows.get(application);
    if (before) return before;
    const findings: Diagnostic[] = [];
    for (const check of flowChecks) check.ofFlow(application, into(findings, check));
    for (const block of application.blocks.values())
      for (const each of ofBlock(block, application.surroundings)) findings.push(each);
    flows.set(application, findings);
    return findings;
  }

  return {
    ofApplication(application, linked) {
      const found = [...ofFlow(application)];
      for (const check of applicationChecks) check.ofApplication(application, linked, into(found, check));
      return withoutRepeatedBlanks(found);
    },
    ofWorkspace(linked) {
      const found: Diagnostic[] = [];
      for (const check of workspaceChecks) check.ofWorkspace(linked, into(found, check));
      const settings = settingsOf(linked.workspace);
      for (const findings of [settings.default, ...settings.rows.values()])
        for (const each of findings) found.push(each);
      return found;
    },
  };
}

/** Every code a check has, with its sentence: for lists and the reference. */
export function checkTitles(): readonly CheckTitle[] {
  return [...checks, ...settingsChecks].map(({ code, severity, about }: CheckTitle) => ({ code, severity, about }));
}

function into(found: Diagnostic[], check: CheckTitle): Find<string> {
  return (at, message, details) => found.push(diagnostic(check, at, message, details));
}

function diagnostic(
  { code, severity }: CheckTitle,
  at: string,
  message: string,
  details?: Parameters<Find<string>>[2],
): Diagnostic {
  return { code, severity, at, message, ...details };
}

/** Who knows more about a blank field has the word: a kind says what it needs there, the common check only that it is blank. */
function withoutRepeatedBlanks(found: Diagnostic[]): Diagnostic[] {
  const blank = (each: Diagnostic) => each.code === emptyProperty.code || each.code === 'expression/empty';
  if (!found.some(blank)) return found;
  const others = found.filter((each) => !blank(each));
  const told = new Set(others.map(({ at }) => at));
  // A kind speaks of a source as a whole; what is blank is the variable or the expression in it.
  const toldOfSource = new Set(others.filter(({ severity }) => severity === 'error').map(({ at }) => at));
  return found.filter(
    (each) =>
      !blank(each) || !(told.has(each.at) || toldOfSource.has(each.at.replace(/\/(value|variable|expression)$/, ''))),
  );
}
