import { isJsonObject, own } from '../../model/json.ts';
import { resolveSchema, visitAnnotated } from '../../model/references.ts';
import type { BlockCheck } from './check.ts';

/** A reference or an expression that has to be there and is blank. A block's own finding about the same place is told instead. */
export const emptyProperty: BlockCheck = {
  code: 'reference/empty',
  severity: 'error',
  about: 'Something that the block needs has not been chosen or written yet, so the caller gets no further here.',
  ofBlock({ kind, isValid, block }, _around, find) {
    if (!kind || !isValid) return;
    visitAnnotated(kind.schema, block.properties, (value, schema, path, _type, hidden) => {
      if (hidden || !schema.required || !isJsonObject(value)) return;
      for (const name of schema.required) {
        const property = own(schema.properties ?? {}, name);
        if (!property || own(value, name) !== '') continue;
        const { title, ...rest } = resolveSchema(property, kind.schema);
        if (rest['x-reference'] !== undefined && !rest['x-writes'])
          find(
            ['properties', ...path, name],
            `Nothing is chosen here${title ? ` as ${title}` : ''}: the block cannot work.`,
          );
        else if (rest['x-widget'] === 'expression')
          find(['properties', ...path, name], 'No expression is written here: there will be no value.', {
            code: 'expression/empty',
          });
      }
    });
  },
};
