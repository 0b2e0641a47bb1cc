import { ActionIcon, Button } from '@mantine/core';
import { IconAlertTriangle, IconX } from '@tabler/icons-react';
import { useRef } from 'react';
import { readAs } from '../../numbers/index.ts';
import { countryName, countryOf } from './countries.ts';
import classes from './numbers.module.css';

/** The countries of a rule, each with a button that takes it away. */
export function SelectedCountries({
  chosen,
  onRemove,
}: {
  readonly chosen: readonly string[];
  onRemove(codes: readonly string[]): void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const ownless = chosen.flatMap((code) => {
    const reading = readAs(code);
    return reading === undefined || chosen.includes(reading) ? [] : [{ code, reading }];
  });
  const sorted = [...chosen].sort((a, b) => countryName(a).localeCompare(countryName(b), 'en'));
  const remove = (code: string, index: number) => {
    onRemove([code]);
    // The button that was pressed is gone: the next one has the focus.
    requestAnimationFrame(() => {
      const buttons = list.current?.querySelectorAll('button');
      buttons?.[Math.min(index, buttons.length - 1)]?.focus();
    });
  };
  return (
    <section className={classes.selected} aria-label="Selected countries">
      <div className={classes.tools}>
        <h3>
          {chosen.length === 0
            ? 'No country selected'
            : chosen.length === 1
              ? '1 country selected'
              : `${chosen.length} countries selected`}
        </h3>
        {chosen.length > 1 && (
          <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onRemove(chosen)}>
            Remove all
          </Button>
        )}
      </div>
      {chosen.length === 0 ? (
        <p className={classes.note}>Callbacks are permitted to the countries that you select, and to no other.</p>
      ) : (
        <ul ref={list} aria-label="Permitted countries">
          {sorted.map((code, index) => (
            <li key={code} className={classes.selectedCountry}>
              <span className={classes.flag} aria-hidden>
                {countryOf(code)?.flag}
              </span>
              <span className={classes.countryName}>{countryName(code)}</span>
              <code className={classes.isoCode}>{code}</code>
              <span className={classes.callingCode}>+{countryOf(code)?.callingCode}</span>
              <ActionIcon size="sm" aria-label={`Remove ${countryName(code)}`} onClick={() => remove(code, index)}>
                <IconX size={14} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {ownless.map(({ code, reading }) => (
        <p key={code} className={classes.withoutNumbers}>
          <IconAlertTriangle size={14} aria-hidden />
          <span>
            Numbers of {countryName(code)} cannot be told from those of {countryName(reading)}: permit {reading}, too,
            or callbacks there are refused.
          </span>
        </p>
      ))}
    </section>
  );
}
