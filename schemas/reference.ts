/** A block and its property schema, as the reference shows them. */
export interface DocumentedBlock {
  readonly kind: string;
  // biome-ignore lint/suspicious/noExplicitAny: a JSON Schema is walked as plain JSON here
  readonly schema: Record<string, any>;
}

/** The reference in Markdown: every block's properties, every column of CALLBACK_SETTINGS, rules, every effect and event. */
export function reference(
  core: ReadonlyMap<string, DocumentedBlock['schema']>,
  blocks: readonly DocumentedBlock[],
): string {
  const lines = ['# Reference', '', 'Made from the schemas by `npm run generate`.', '', '## Blocks', ''];
  for (const { kind, schema } of blocks) {
    lines.push(`### ${schema.description ? `${kind}: ${schema.description}` : kind}`, '');
    lines.push(...propertyTable(schema), '');
  }
  lines.push('## CALLBACK_SETTINGS', '', ...propertyTable(core.get('callback-settings.schema.json') ?? {}), '');
  for (const file of ['number-rule', 'capacity-rule', 'region-affinity-rule', 'call-in-group']) {
    const schema = core.get(`${file}.schema.json`) ?? {};
    lines.push(`## ${schema.title}`, '', `${schema.description}`, '', ...propertyTable(schema), '');
  }
  for (const file of ['effect', 'event']) {
    const schema = core.get(`${file}.schema.json`);
    lines.push(`## ${file === 'effect' ? 'Effects' : 'Events'}`, '', `${schema?.description}`, '');
    lines.push('| type | meaning |', '|---|---|');
    for (const variant of schema?.oneOf ?? [])
      lines.push(`| \`${variant.properties.type.const}\` | ${cell(variant.description)} |`);
    lines.push('');
  }
  return lines.join('\n');
}

function propertyTable(schema: DocumentedBlock['schema']): string[] {
  const properties = Object.entries<DocumentedBlock['schema']>(schema.properties ?? {});
  if (properties.length === 0) return ['No properties.'];
  return [
    '| property | title | values | default | meaning |',
    '|---|---|---|---|---|',
    ...properties.map(
      ([name, property]) =>
        `| \`${name}\` | ${cell(property.title)} | ${cell(values(property))} | ${cell(JSON.stringify(property.default))} | ${cell(property.description)} |`,
    ),
  ];
}

function values(property: DocumentedBlock['schema']): string {
  if (property.enum) return property.enum.map((each: unknown) => `\`${String(each)}\``).join(', ');
  if (property['x-reference']) return `reference to ${property['x-reference']}`;
  if (property.$ref) return String(property.$ref).split('/').at(-1) ?? '';
  const range = [property.minimum, property.maximum].filter((each) => each !== undefined).join('–');
  return [property.type, range].filter(Boolean).join(' ');
}

function cell(text: unknown): string {
  return String(text ?? '')
    .replaceAll('|', '\\|')
    .replaceAll('\n', ' ');
}
