import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Place } from '../grid/selection.ts';
import type { WeekModel } from './use-week-grid.ts';
import classes from './week-grid.module.css';
import { placeName } from './week-places.ts';

/** The field of the cell that is being written: Enter and Tab take the number, Escape leaves the cell as it was. */
export function WeekInput({ model, place }: { readonly model: WeekModel; readonly place: Place }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { writing = '', wrong, props } = model;
  useEffect(() => {
    const input = field.current;
    input?.focus();
    input?.setSelectionRange(input.value.length, input.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = event.shiftKey ? -1 : 1;
    const vertical = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
    if (event.key === 'Enter') model.take({ by: 'enter', step });
    else if (event.key === 'Tab') model.take({ by: 'tab', step });
    else if (vertical !== undefined) model.take({ by: 'enter', step: vertical });
    else if (event.key === 'Escape') model.cancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const isLow = place.row > props.times.length - 3;
  return (
    <>
      <input
        ref={field}
        className={classes.input}
        value={writing}
        inputMode="numeric"
        autoComplete="off"
        maxLength={40}
        aria-label={placeName(place, props)}
        aria-invalid={wrong !== undefined}
        {...(wrong === undefined ? {} : { 'aria-describedby': id })}
        onChange={(event) => model.write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={model.leave}
      />
      {wrong !== undefined && (
        <span
          id={id}
          role="alert"
          className={classes.wrong}
          data-above={isLow || undefined}
          data-start={place.column < 3 || undefined}
        >
          {wrong}
        </span>
      )}
    </>
  );
}
