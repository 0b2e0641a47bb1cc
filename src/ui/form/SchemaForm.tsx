import { Tabs, VisuallyHidden } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Diagnostic, Json } from '../../generated/types.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import classes from './form.module.css';
import { ObjectFields, visibleProperties } from './ObjectFields.tsx';
import { childPointer, type FormScope, FormScopeProvider, type FormTools, findingsWithin } from './tools.ts';

/** What a form takes. Pointers of `diagnostics` and `focus` are relative to `value`. */
export interface SchemaFormProps {
  readonly schema: JsonSchema;
  readonly value: Json;
  onChange(next: Json, pointer: string): void;
  readonly diagnostics: readonly Diagnostic[];
  readonly tools: FormTools;
  /** A place to show and to put the cursor in; a new object for each jump. */
  readonly focus?: { readonly pointer: string };
  /** Names the list of tabs. */
  readonly label: string;
}

/** A form made from a schema: its tabs, and in each the fields of its properties. */
export function SchemaForm({ schema: given, value, onChange, diagnostics, tools, focus, label }: SchemaFormProps) {
  const schema = useMemo(
    () => tools.branchFor(tools.resolve(given, given), value, given) ?? tools.resolve(given, given),
    [given, value, tools],
  );
  const tabs = schema['x-tabs'] ?? given['x-tabs'] ?? [];
  const [chosen, setChosen] = useState<string>();
  const tab = chosen !== undefined && tabs.includes(chosen) ? chosen : (tabs[0] ?? '');
  const form = useRef<HTMLDivElement>(null);
  const scope = useMemo<FormScope>(() => ({ tools, root: given, diagnostics }), [tools, given, diagnostics]);
  const tabOf = (property: JsonSchema) => property['x-tab'] ?? tabs[0] ?? '';

  const wanted = focus ? tabOfPointer(schema, focus.pointer, tabs) : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a jump happens once, when a new focus object comes
  useEffect(() => {
    if (!focus) return;
    if (wanted !== undefined) setChosen(wanted);
    const frame = requestAnimationFrame(() => focusField(form.current, focus.pointer));
    return () => cancelAnimationFrame(frame);
  }, [focus]);

  const change = (next: Json | undefined, pointer: string) => onChange(next ?? {}, pointer);
  const fields = (only?: (property: JsonSchema) => boolean) => (
    <div className={classes.form}>
      <ObjectFields schema={schema} value={value} pointer="" onChange={change} {...(only ? { only } : {})} />
    </div>
  );
  const properties = visibleProperties(schema, value);
  const shown = tabs.filter((each) => properties.some(([, property]) => tabOf(property) === each));
  if (properties.length === 0) return <p className={classes.empty}>Nothing to set here.</p>;
  return (
    <FormScopeProvider value={scope}>
      <div ref={form}>
        {shown.length <= 1 ? (
          fields()
        ) : (
          <Tabs value={tab} onChange={(next) => setChosen(next ?? undefined)}>
            <Tabs.List className={classes.tabs ?? ''} aria-label={label} mb="sm">
              {shown.map((each) => (
                <Tabs.Tab key={each} value={each} px="xs" py={6}>
                  {each}
                  <TabMark
                    findings={properties
                      .filter(([, property]) => tabOf(property) === each)
                      .flatMap(([key]) => findingsWithin(diagnostics, childPointer('', key)))}
                  />
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value={tab}>{fields((property) => tabOf(property) === tab)}</Tabs.Panel>
          </Tabs>
        )}
      </div>
    </FormScopeProvider>
  );
}

function TabMark({ findings }: { readonly findings: readonly Diagnostic[] }) {
  const worst = (['error', 'warning', 'hint'] as const).find((each) => findings.some((one) => one.severity === each));
  if (!worst) return null;
  return (
    <span className={classes.tabMark} data-severity={worst}>
      {findings.length}
      <VisuallyHidden> {findings.length === 1 ? 'problem' : 'problems'}</VisuallyHidden>
    </span>
  );
}

function tabOfPointer(schema: JsonSchema, pointer: string, tabs: readonly string[]): string | undefined {
  const key = pointer.split('/')[1]?.replaceAll('~1', '/').replaceAll('~0', '~');
  if (key === undefined) return undefined;
  return schema.properties?.[key]?.['x-tab'] ?? tabs[0];
}

/** Shows the innermost field at or around a pointer and puts the cursor into its control. */
export function focusField(form: HTMLElement | null, pointer: string): void {
  const around = [...(form?.querySelectorAll<HTMLElement>('[data-pointer]') ?? [])].filter(({ dataset }) => {
    const place = dataset.pointer ?? '';
    return pointer === place || pointer.startsWith(`${place}/`);
  });
  const field = around.sort((a, b) => (b.dataset.pointer ?? '').length - (a.dataset.pointer ?? '').length)[0];
  field?.scrollIntoView({ block: 'nearest' });
  field?.querySelector<HTMLElement>('input:not([type=radio]), textarea, select, button')?.focus();
}
