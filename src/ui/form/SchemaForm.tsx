import { Tabs } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Diagnostic, Json } from '../../generated/types.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { ProblemMark } from '../ProblemMark.tsx';
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
  /** More tabs behind those of the schema. */
  readonly extraTabs?: readonly { readonly label: string; readonly content: ReactNode }[];
}

/** A tab's name as a part of an id, which may have no spaces. */
const idOf = (tab: string) => tab.replaceAll(/\W+/g, '-');

/** The one tab of a schema that names none. */
const only = 'Properties';

/** A form made from a schema: its tabs, and in each the fields of its properties. */
export function SchemaForm(props: SchemaFormProps) {
  const { schema: given, value, onChange, diagnostics, tools, focus, label, extraTabs = [] } = props;
  const schema = useMemo(
    () => tools.branchFor(tools.resolve(given, given), value, given) ?? tools.resolve(given, given),
    [given, value, tools],
  );
  const tabs = schema['x-tabs'] ?? given['x-tabs'] ?? [only];
  const tabOf = (property: JsonSchema) => property['x-tab'] ?? tabs[0] ?? only;
  const properties = visibleProperties(schema, value);
  const shown = tabs.filter((each) => properties.some(([, property]) => tabOf(property) === each));
  const all = [...(shown.length > 0 ? shown : [only]), ...extraTabs.map((each) => each.label)];
  const [chosen, setChosen] = useState<string>();
  const tab = chosen !== undefined && all.includes(chosen) ? chosen : (all[0] ?? only);
  const extra = extraTabs.find((each) => each.label === tab);
  const form = useRef<HTMLDivElement>(null);
  const scope = useMemo<FormScope>(() => ({ tools, root: given, diagnostics }), [tools, given, diagnostics]);

  const wanted = focus ? tabOfPointer(schema, focus.pointer, tabs) : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a jump happens once, when a new focus object comes
  useEffect(() => {
    if (!focus) return;
    if (wanted !== undefined) setChosen(wanted);
    const frame = requestAnimationFrame(() => focusField(form.current, focus.pointer));
    return () => cancelAnimationFrame(frame);
  }, [focus]);

  const fields = (
    <div className={classes.form}>
      {properties.length === 0 ? <p className={classes.empty}>Nothing to set here.</p> : null}
      <ObjectFields
        schema={schema}
        value={value}
        pointer=""
        only={(property) => tabOf(property) === tab}
        onChange={(next, pointer) => onChange(next ?? {}, pointer)}
      />
    </div>
  );
  return (
    <FormScopeProvider value={scope}>
      <div ref={form}>
        {all.length <= 1 ? (
          fields
        ) : (
          <Tabs value={idOf(tab)} onChange={(next) => setChosen(all.find((each) => idOf(each) === next))}>
            <Tabs.List className={classes.tabs ?? ''} aria-label={label} mb="sm">
              {all.map((each) => (
                <Tabs.Tab key={each} value={idOf(each)} px="xs" py={6}>
                  {each}
                  <ProblemMark
                    findings={properties
                      .filter(([, property]) => tabOf(property) === each)
                      .flatMap(([key]) => findingsWithin(diagnostics, childPointer('', key)))}
                  />
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value={idOf(tab)}>{extra ? extra.content : fields}</Tabs.Panel>
          </Tabs>
        )}
      </div>
    </FormScopeProvider>
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
