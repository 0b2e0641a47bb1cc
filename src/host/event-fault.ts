import { eventShapes } from '../generated/event-shapes.ts';
import type { HostEvent } from '../generated/types.ts';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import { createShapeValidator } from '../model/shape.ts';

const validate = createShapeValidator<HostEvent>(eventShapes);

/** Why this is not an event as the schema has it, whoever told it; undefined when it is one. */
export function eventFault(event: unknown): string | undefined {
  const [fault] = schemaDiagnostics(validate, event);
  return fault && `This is not an event: ${fault.at || 'its type'}: ${fault.message}`;
}
