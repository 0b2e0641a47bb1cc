import { trafficSchema } from '../../../generated/schemas.ts';
import { own } from '../../../model/json.ts';

/** What the law of traffic says about a property, such as `callers.patience` or `hours`; nothing where it says nothing. */
export function described(property: string): string | undefined {
  const [part = '', key] = property.split('.');
  const schema = key === undefined ? trafficSchema : own(trafficSchema.$defs ?? {}, part);
  return own(schema?.properties ?? {}, key ?? part)?.description;
}
