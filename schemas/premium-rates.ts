import metadata from 'libphonenumber-js/max/metadata';

/** Place of the kinds of numbers in a country's metadata, and of premium rate among them (METADATA.md of libphonenumber-js). */
const types = 11;
const premiumRate = 3;

/**
 * The module of premium-rate numbers: patterns of national numbers by country, ISO 3166 alpha-2, or by calling code where no
 * country has the numbers. Taken from Google's metadata, of which the whole is too large to be loaded for this alone.
 */
export function premiumRatesModule(): string {
  const patterns = { ...patternsOf(metadata.countries), ...patternsOf(Reflect.get(metadata, 'nonGeographic')) };
  const lines = Object.entries(patterns).map(
    ([place, pattern]) => `  ${JSON.stringify(place)}: ${JSON.stringify(pattern)},\n`,
  );
  return `/* Made by \`npm run generate\` from Google's telephone number metadata. Do not edit. */\n\nexport const premiumRates: Readonly<Record<string, string>> = {\n${lines.join('')}};\n`;
}

function patternsOf(places: unknown): Record<string, string> {
  const found: [string, string][] = [];
  for (const [place, plan] of Object.entries(places ?? {})) {
    const pattern: unknown = plan?.[types]?.[premiumRate]?.[0];
    if (typeof pattern === 'string' && pattern !== '') found.push([place, pattern]);
  }
  return Object.fromEntries(found);
}
