import { type ReactNode, useId, useLayoutEffect } from 'react';
import { FieldMessages } from './FieldMessages.tsx';
import type { FieldProps } from './field-props.ts';
import classes from './form.module.css';
import { findingsWithin, useFormScope } from './tools.ts';

/** What a control inside a shell must carry, so that its name, help and findings are read out. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/**
 * Label, control, findings and help of one field. `group` names several controls at once instead of one; it shows the
 * findings about itself, and `deep` those about its parts too, where its parts have no fields of their own.
 */
export function FieldShell({
  field,
  aside,
  group = false,
  deep = !group,
  toldElsewhere = [],
  children,
}: {
  readonly field: Pick<FieldProps, 'label' | 'help' | 'pointer'> & { readonly mustBeFilled?: boolean };
  /** Stands at the end of the label's line. */
  readonly aside?: ReactNode;
  readonly group?: boolean;
  readonly deep?: boolean;
  /** Messages that the control shows by itself. */
  readonly toldElsewhere?: readonly string[];
  children(control: ControlProps): ReactNode;
}) {
  const id = useId();
  const { diagnostics } = useFormScope();
  const messages = findingsWithin(diagnostics, field.pointer).filter(
    ({ at, message }) => (deep || at === field.pointer) && !toldElsewhere.includes(message),
  );
  const described = [messages.length > 0 ? `${id}-messages` : '', field.help ? `${id}-help` : ''].filter(Boolean);
  const control = {
    id,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': messages.some(({ severity }) => severity === 'error'),
  };
  useDescribed(control);
  const label = (
    <>
      {field.label}
      {field.mustBeFilled ? (
        <span className={classes.required} aria-hidden>
          {' '}
          *
        </span>
      ) : null}
    </>
  );
  const body = (
    <>
      <div className={classes.header}>
        {group ? (
          <span id={`${id}-label`} className={classes.label}>
            {label}
          </span>
        ) : (
          <label htmlFor={id} className={classes.label}>
            {label}
          </label>
        )}
        {aside}
      </div>
      {children(control)}
      <FieldMessages id={`${id}-messages`} messages={messages} />
      {field.help ? (
        <p id={`${id}-help`} className={classes.help}>
          {field.help}
        </p>
      ) : null}
    </>
  );
  return group ? (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot lay out its legend beside other controls
    <div
      className={classes.field}
      data-pointer={field.pointer}
      role="group"
      aria-labelledby={`${id}-label`}
      aria-describedby={control['aria-describedby']}
    >
      {body}
    </div>
  ) : (
    <div className={classes.field} data-pointer={field.pointer}>
      {body}
    </div>
  );
}

/**
 * Puts a control's description onto its element. The library's inputs take these attributes from its own wrapper and drop
 * the ones they are handed, so that without this no help and no finding of a field would be read out.
 */
function useDescribed({ id, 'aria-describedby': described, 'aria-invalid': invalid }: ControlProps) {
  useLayoutEffect(() => {
    const element = document.getElementById(id);
    if (!element) return;
    if (described === undefined) element.removeAttribute('aria-describedby');
    else element.setAttribute('aria-describedby', described);
    if (invalid) element.setAttribute('aria-invalid', 'true');
    else element.removeAttribute('aria-invalid');
  });
}
