import { variablesIn } from '../../src/expressions/index.ts';
import type { RouteCallProperties } from '../../src/generated/types.ts';
import type { HandedParameter, RoutingParameter, Source, TakenRouting } from '../../src/model/block.ts';

/** Takes parameters over from their variables. One that is read already, alone or in an expression, stays as it is. */
export function takeRouting(
  properties: RouteCallProperties,
  handed: readonly HandedParameter[],
): TakenRouting<RouteCallProperties> {
  let taken = properties;
  const missing: RoutingParameter[] = [];
  for (const { parameter, variable } of handed) {
    const source = sourceOf(taken, parameter);
    if (source && reads(source, variable)) continue;
    missing.push(parameter);
    taken = withVariable(taken, parameter, variable);
  }
  return { properties: taken, missing };
}

function reads(source: Source, variable: string): boolean {
  if (source.from === 'variable') return source.variable === variable;
  return source.from === 'expression' && variablesIn(source.expression).some(({ name }) => name === variable);
}

/** What decides the parameter with the present properties; undefined when nothing does. */
function sourceOf(properties: RouteCallProperties, parameter: RoutingParameter): Source | undefined {
  const { priority, routingType } = properties;
  switch (parameter) {
    case 'priority':
      return priority.start;
    case 'priorityIncrement':
      return priority.increment;
    case 'priorityInterval':
      return priority.interval;
    case 'priorityLimit':
      return priority.limit;
    case 'virtualQueue':
      return routingType === 'menu' ? undefined : properties.virtualQueue;
    case 'skillExpression':
      return routingType === 'expression' || routingType === 'match' ? properties.skillExpression : undefined;
  }
}

function withVariable(
  properties: RouteCallProperties,
  parameter: RoutingParameter,
  variable: string,
): RouteCallProperties {
  const source = { from: 'variable', variable } as const;
  const { priority } = properties;
  switch (parameter) {
    case 'priority':
      return { ...properties, priority: { ...priority, start: source } };
    case 'priorityIncrement':
      return { ...properties, priority: { ...priority, increment: source } };
    case 'priorityInterval':
      return { ...properties, priority: { ...priority, interval: source } };
    case 'priorityLimit':
      return { ...properties, priority: { ...priority, limit: source } };
    case 'virtualQueue':
      return { ...properties, routingType: 'match', virtualQueue: source };
    case 'skillExpression':
      return { ...properties, routingType: 'match', skillExpression: source };
  }
}
