import { blockFinding } from './block-finding.ts';
import type { Check } from './check.ts';
import { connectionBack } from './connection-back.ts';
import { danglingConnection } from './dangling-connection.ts';
import { duplicateName } from './duplicate-name.ts';
import { duplicatePhoneNumber } from './duplicate-phone-number.ts';
import { emptyApplication } from './empty-application.ts';
import { emptyProperty } from './empty-property.ts';
import { expressionFault } from './expression-fault.ts';
import { hoursChecks } from './hours/index.ts';
import { ignoredConnection } from './ignored-connection.ts';
import { loopWithoutWaitingBlock } from './loop-without-waiting-block.ts';
import { lostRoutingParameters } from './lost-routing-parameters.ts';
import { missingBlock } from './missing-block.ts';
import { missingEntry } from './missing-entry.ts';
import { missingReference } from './missing-reference.ts';
import { mistypedInitialValue } from './mistyped-initial-value.ts';
import { mistypedVariable } from './mistyped-variable.ts';
import { noWayToTheEnd } from './no-way-to-the-end.ts';
import { olderVersion } from './older-version.ts';
import { recursiveModule } from './recursive-module.ts';
import { repeatedBlock } from './repeated-block.ts';
import { reservedVariable } from './reserved-variable.ts';
import { rulesChecks } from './rules/index.ts';
import { secondConnection } from './second-connection.ts';
import { skillExpressionFault } from './skill-expression-fault.ts';
import { trafficChecks } from './traffic/index.ts';
import { unassignableVariable } from './unassignable-variable.ts';
import { undeclaredVariable } from './undeclared-variable.ts';
import { unknownKind } from './unknown-kind.ts';
import { unknownVersion } from './unknown-version.ts';
import { unreachableBlock } from './unreachable-block.ts';
import { unroutedMatch } from './unrouted-match.ts';
import { unusedVariable } from './unused-variable.ts';
import { unwiredOutlet } from './unwired-outlet.ts';
import { wrongApplicationType } from './wrong-application-type.ts';
import { wrongEntry } from './wrong-entry.ts';
import { wrongPhase } from './wrong-phase.ts';

/** Every check, one file each. Their order has no meaning: findings are sorted. */
export const checks: readonly Check[] = [
  blockFinding,
  connectionBack,
  danglingConnection,
  duplicateName,
  duplicatePhoneNumber,
  emptyApplication,
  emptyProperty,
  expressionFault,
  ...hoursChecks,
  ignoredConnection,
  loopWithoutWaitingBlock,
  lostRoutingParameters,
  missingBlock,
  missingEntry,
  missingReference,
  mistypedInitialValue,
  mistypedVariable,
  noWayToTheEnd,
  olderVersion,
  recursiveModule,
  repeatedBlock,
  reservedVariable,
  ...rulesChecks,
  secondConnection,
  skillExpressionFault,
  ...trafficChecks,
  unassignableVariable,
  undeclaredVariable,
  unknownKind,
  unknownVersion,
  unreachableBlock,
  unroutedMatch,
  unusedVariable,
  unwiredOutlet,
  wrongApplicationType,
  wrongEntry,
  wrongPhase,
];
