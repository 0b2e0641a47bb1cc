import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { isTimeZone } from '../../calendar/index.ts';
import classes from './business-hours.module.css';

/** Today's IANA names of zones that browsers still list under an older one, and the zone without summer time. */
const currentNames = [
  ...['UTC', 'Africa/Asmara', 'America/Argentina/Buenos_Aires', 'America/Argentina/Catamarca'],
  ...['America/Argentina/Cordoba', 'America/Argentina/Jujuy', 'America/Argentina/Mendoza', 'America/Atikokan'],
  ...['America/Indiana/Indianapolis', 'America/Kentucky/Louisville', 'America/Nuuk', 'Asia/Ho_Chi_Minh'],
  ...['Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Yangon', 'Atlantic/Faroe', 'Europe/Kyiv', 'Pacific/Chuuk'],
  ...['Pacific/Kanton', 'Pacific/Pohnpei'],
];

/** Names of the IANA time zones that this browser knows, those of today and UTC included. */
export function timeZones(): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), ...currentNames.filter(isTimeZone)])].sort();
}

const offsets = new Map<string, string>();

/** The offset that a zone has now, such as UTC-05:00; found once a page. */
function offsetOf(zone: string): string {
  const known = offsets.get(zone);
  if (known !== undefined) return known;
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(Date.now());
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const offset = name === 'GMT' ? 'UTC+00:00' : name.replace('GMT', 'UTC');
  offsets.set(zone, offset);
  return offset;
}

/** A time zone of the IANA list. Searching finds “new york” and “+05:30” as well as the name. */
export function TimeZoneField({
  value,
  error,
  label = 'Time zone',
  describedBy,
  onChange,
}: {
  readonly value: string;
  readonly error?: string | boolean;
  readonly label?: string;
  readonly describedBy?: string;
  onChange(zone: string): void;
}) {
  // An unknown zone stays in the list, so that it is seen and can be changed.
  const zones = useMemo(() => [...new Set([...timeZones(), ...(value === '' ? [] : [value])])], [value]);
  return (
    <Select
      className={classes.zone}
      label={label}
      data={zones}
      value={value === '' ? null : value}
      error={error}
      searchable
      allowDeselect={false}
      maxDropdownHeight={280}
      placeholder="Search a city or an offset"
      nothingFoundMessage="No time zone is called that"
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      filter={({ options, search }) => {
        const words = plain(search).split(' ').filter(Boolean);
        return options.filter((option) => {
          if (!('value' in option)) return true;
          const zone = String(option.value);
          const text = plain(zone);
          return words.every((word) => text.includes(word) || (/\d/.test(word) && known(zone).includes(word)));
        });
      }}
      renderOption={({ option }) => (
        <span className={classes.zoneOption}>
          {option.value} <small>{known(String(option.value))}</small>
        </span>
      )}
      onChange={(zone) => {
        if (zone !== null && zone !== value) onChange(zone);
      }}
    />
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[_/\s]+/g, ' ')
    .trim();
}

function known(zone: string): string {
  try {
    return offsetOf(zone);
  } catch {
    return 'unknown';
  }
}
