import { Select } from '@mantine/core';
import { countries, countryName } from './countries.ts';

const all = countries.map(({ code, name, callingCode }) => ({ value: code, label: `${name} (+${callingCode})` }));

/** Which country a number without a country code is read in; none reads international numbers only. */
export function DefaultCountry({
  permitted,
  value,
  fallback,
  onChange,
}: {
  /** They stand first. */
  readonly permitted: readonly string[];
  readonly value: string | undefined;
  /** What reads such numbers while nothing is chosen; left out, they are not read. */
  readonly fallback?: string;
  onChange(country: string | undefined): void;
}) {
  const first = new Set(permitted);
  const data = [...all.filter((each) => first.has(each.value)), ...all.filter((each) => !first.has(each.value))];
  return (
    <Select
      aria-label="Default country"
      placeholder={`National numbers: ${fallback ?? 'not read'}`}
      data={data}
      limit={100}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': 'Clear Default country' }}
      value={value ?? null}
      title={value === undefined ? undefined : `Numbers without a country code are read in ${countryName(value)}`}
      onChange={(next) => onChange(next ?? undefined)}
    />
  );
}
