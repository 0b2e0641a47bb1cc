import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rulesChecks } from './index.ts';

it('every check stands in the rules with its severity, and nothing else does', () => {
  const text = readFileSync(join(import.meta.dirname, '../../../../schemas/rules.md'), 'utf8');
  const rows = [...text.matchAll(/^\| `(rules\/[a-z-]+)` \| .* \| (\w+) \|$/gm)].map(([, code, severity]) => [
    code,
    severity,
  ]);
  const known = rulesChecks.map(({ code, severity }) => [code, severity]);
  expect(rows.sort()).toEqual(known.sort());
});
