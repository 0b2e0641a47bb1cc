import { useLocation } from 'wouter';
import type { Workspace } from '../../generated/types.ts';
import { addresses } from '../addresses.ts';
import { openPoolImport } from '../call-in-groups/BulkImportDialog.tsx';
import { callInRules } from '../call-in-groups/call-in-rules.ts';
import { capacityRules } from '../capacity/capacity-rules.ts';
import { usePlanActions } from '../centre/plan/use-plan-actions.ts';
import { numberRules } from '../numbers/number-rules.ts';
import { regionRules } from '../region-affinity/region-rules.ts';
import type { RuleKind } from '../rules/rule-kind.ts';
import { type RuleActions, useRuleActions } from '../rules/use-rule-actions.ts';
import type { ControlCommand } from './use-control-commands.ts';

/** The pages under Tools that have rules, and the Centre Simulator: what can be made there and done with the open one, and all their objects. */
export function useToolCommands(): (workspace: Workspace) => {
  readonly commands: readonly ControlCommand[];
  readonly objects: readonly ControlCommand[];
} {
  const [location, navigate] = useLocation();
  const pages: readonly (readonly [RuleKind, RuleActions])[] = [
    [numberRules, useRuleActions(numberRules)],
    [capacityRules, useRuleActions(capacityRules)],
    [regionRules, useRuleActions(regionRules)],
    [callInRules, useRuleActions(callInRules)],
  ];
  const plans = usePlanActions();
  return (workspace) => {
    const planEntries = Object.entries(workspace.trafficPlans ?? {});
    const command = (label: string, onClick: () => void, description = 'Tools'): ControlCommand => ({
      id: `tool ${label} ${description}`,
      label,
      description,
      onClick,
    });
    const objectsOf = ({ collection }: RuleKind) => Object.entries<{ name: string }>(workspace[collection] ?? {});
    const named = ({ noun }: RuleKind) => noun.charAt(0).toUpperCase() + noun.slice(1);
    const ofOpen = ([kind, actions]: (typeof pages)[number]) =>
      objectsOf(kind)
        .filter(([id]) => location === kind.one(id))
        .flatMap(([id, { name }]) => [
          command(`Save Changes of “${name}”`, () => actions.save(id), named(kind)),
          command(`Revert “${name}”`, () => actions.revert(id), named(kind)),
          ...(kind === callInRules
            ? [command('Bulk Import From File…', () => openPoolImport({ group: id }), name)]
            : []),
          ...actions.of(id).map(({ label, run }) => command(`${label.replace('…', '')} “${name}”…`, run, named(kind))),
        ]);
    return {
      commands: [
        command('Queues', () => navigate(addresses.queues)),
        ...pages.flatMap((page) => [
          command(page[0].title, () => navigate(page[0].all)),
          command(`${page[0].newLabel}…`, page[1].create, page[0].title),
          ...ofOpen(page),
        ]),
        command('Centre Simulator', () => navigate(addresses.centre)),
        command('New traffic plan…', plans.create, 'Centre Simulator'),
        command('Import traffic plan…', plans.importFile, 'Centre Simulator'),
        ...planEntries
          .filter(([id]) => location === addresses.trafficPlan(id))
          .flatMap(([id, { name }]) =>
            plans.of(id).map(({ label, run }) => command(`${label.replace('…', '')} “${name}”…`, run, 'Traffic plan')),
          ),
      ],
      objects: [
        ...pages.flatMap(([kind]) =>
          objectsOf(kind).map(([id, { name }]) => command(name, () => navigate(kind.one(id)), named(kind))),
        ),
        ...planEntries.map(([id, { name }]) =>
          command(name, () => navigate(addresses.trafficPlan(id)), 'Traffic plan'),
        ),
      ],
    };
  };
}
