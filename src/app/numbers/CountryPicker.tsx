// biome-ignore-all lint/a11y/useSemanticElements: a list that a search field controls has no element of its own
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stays in the search field, which names the active country
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the search field has the keys
import { Button, TextInput } from '@mantine/core';
import { IconCheck, IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useId, useMemo, useRef, useState } from 'react';
import { addPermittedCountries, removePermittedCountries } from '../../designer/index.ts';
import { announce } from '../announce.tsx';
import { useDispatch } from '../dispatch.ts';
import { countryName, type NamedCountry, searchCountries } from './countries.ts';
import classes from './numbers.module.css';
import { SelectedCountries } from './SelectedCountries.tsx';

/** The permitted countries of a rule: all countries to choose from at the left, the chosen ones at the right. */
export const CountryPicker = memo(function CountryPicker({
  rule,
  chosen,
}: {
  readonly rule: string;
  readonly chosen: readonly string[];
}) {
  const dispatch = useDispatch();
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [wanted, setActive] = useState(0);
  const found = useMemo(() => searchCountries(query), [query]);
  const permitted = useMemo(() => new Set(chosen), [chosen]);
  const active = Math.min(wanted, found.length - 1);
  const addable = query.trim() === '' ? [] : found.filter(({ code }) => !permitted.has(code));

  const permit = (countries: readonly string[], isPermitted: boolean) => {
    if (!dispatch(isPermitted ? addPermittedCountries : removePermittedCountries, { rule, countries }).done) return;
    const [only] = countries;
    const told = countries.length === 1 && only !== undefined ? countryName(only) : `${countries.length} countries`;
    announce(isPermitted ? `${told} permitted.` : `${told} no longer permitted.`);
  };
  const goTo = (index: number) => {
    const next = Math.max(0, Math.min(index, found.length - 1));
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const keyDown = (event: KeyboardEvent) => {
    const country = found[active];
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    const step = Object.hasOwn(steps, event.key) ? steps[event.key] : undefined;
    if (step !== undefined) goTo(active + step);
    else if (event.key === 'Enter' && country) permit([country.code], !permitted.has(country.code));
    else if (event.key === 'Escape' && query !== '') setQuery('');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const clicked = (target: EventTarget) => {
    const option = target instanceof Element ? target.closest<HTMLElement>('[data-code]') : null;
    const code = option?.dataset.code;
    if (code === undefined) return;
    setActive(found.findIndex((country) => country.code === code));
    permit([code], !permitted.has(code));
  };
  return (
    <div className={classes.countries}>
      <div className={classes.choices}>
        <div className={classes.tools}>
          <TextInput
            size="xs"
            aria-label="Search countries"
            placeholder="Search by name, code or calling code"
            leftSection={<IconSearch size={14} aria-hidden />}
            role="combobox"
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={found[active] ? `${listId}-${found[active].code}` : undefined}
            value={query}
            onChange={(event) => {
              setQuery(event.currentTarget.value);
              setActive(0);
              list.current?.scrollTo({ top: 0 });
            }}
            onKeyDown={keyDown}
          />
          {addable.length > 1 && (
            <Button
              size="xs"
              variant="default"
              onClick={() =>
                permit(
                  addable.map(({ code }) => code),
                  true,
                )
              }
            >
              Permit all {addable.length}
            </Button>
          )}
        </div>
        <div
          id={listId}
          ref={list}
          role="listbox"
          aria-multiselectable
          aria-label="Countries"
          className={classes.options}
          // The focus stays in the search field.
          onMouseDown={(event) => event.preventDefault()}
          onClick={(event) => clicked(event.target)}
        >
          {found.map((country, index) => (
            <Option
              key={country.code}
              id={`${listId}-${country.code}`}
              country={country}
              isChosen={permitted.has(country.code)}
              isActive={index === active}
            />
          ))}
        </div>
        <p className={classes.note} role="status">
          {found.length === 0
            ? `No country is called “${query.trim()}”.`
            : 'Enter permits the marked country or takes it back, arrow keys go to another.'}
        </p>
      </div>
      <SelectedCountries chosen={chosen} onRemove={(codes) => permit(codes, false)} />
    </div>
  );
});

const Option = memo(function Option({
  id,
  country: { code, name, callingCode, flag, territoryOf },
  isChosen,
  isActive,
}: {
  readonly id: string;
  readonly country: NamedCountry;
  readonly isChosen: boolean;
  readonly isActive: boolean;
}) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      className={classes.option}
      data-active={isActive || undefined}
      data-code={code}
    >
      <span className={classes.check} aria-hidden>
        {isChosen && <IconCheck size={13} />}
      </span>
      <span className={classes.flag} aria-hidden>
        {flag}
      </span>
      <span className={classes.countryName}>
        {name}
        {territoryOf !== undefined && <small> of {territoryOf}</small>}
      </span>
      <code className={classes.isoCode}>{code}</code>
      <span className={classes.callingCode}>+{callingCode}</span>
    </div>
  );
});
