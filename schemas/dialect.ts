/** Our own annotations: they steer forms and checks and never decide whether a value is valid. */
export const annotations = [
  'x-widget',
  'x-order',
  'x-labels',
  'x-reference',
  'x-writes',
  'x-type',
  'x-tabs',
  'x-tab',
  'x-when',
  'x-unit',
];

/** Keywords a schema of ours may use. A test refuses any other, since types, forms and validators must agree on each. */
export const keywords = [
  ...['$schema', '$id', '$ref', '$defs', 'title', 'description', 'default', 'examples', 'deprecated'],
  ...['type', 'properties', 'required', 'additionalProperties', 'propertyNames', 'enum', 'const'],
  ...['oneOf', 'discriminator', 'items', 'minItems', 'maxItems', 'uniqueItems'],
  ...['minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'format'],
  ...annotations,
];
