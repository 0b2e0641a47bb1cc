import type { Json } from '../../src/generated/types.ts';
import { isJsonObject, own } from '../../src/model/json.ts';

/** The value at a path such as `orders[0].id` in an answer; null where the answer has nothing. The empty path is all of it. */
export function valueAtPath(body: Json, path: string): Json {
  let value: Json = body;
  for (const part of path.match(/[^.[\]]+/g) ?? []) {
    if (Array.isArray(value)) value = (/^\d+$/.test(part) ? value[Number(part)] : undefined) ?? null;
    else if (isJsonObject(value)) value = own(value, part) ?? null;
    else return null;
  }
  return value;
}
