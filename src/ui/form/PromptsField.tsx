import { Button, Menu, Select, Textarea } from '@mantine/core';
import { IconMessage, IconMusic, IconPlus, IconVariable } from '@tabler/icons-react';
import type { Json } from '../../generated/types.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { FieldShell } from './FieldShell.tsx';
import type { FieldProps } from './field-props.ts';
import classes from './form.module.css';
import { initialValue } from './initial-value.ts';
import { ListButtons } from './ListButtons.tsx';
import { inWords } from './labels.ts';
import { asObject } from './ObjectFields.tsx';
import { ReferenceField } from './ReferenceField.tsx';
import { childPointer, useFormScope } from './tools.ts';
import { branchesOf } from './UnionField.tsx';
import { useEntries } from './use-entries.ts';
import { VariableField } from './VariableField.tsx';

const names: Readonly<Record<string, { readonly title: string; readonly icon: typeof IconMessage }>> = {
  text: { title: 'Text to speech', icon: IconMessage },
  variable: { title: 'Variable', icon: IconVariable },
  announcement: { title: 'Announcement', icon: IconMusic },
};

/** What the caller hears, in order: texts, variables and announcements. */
export function PromptsField(props: FieldProps) {
  const { schema, value, pointer, onChange } = props;
  const { tools, root } = useFormScope();
  const list = useEntries(value, (next, at = pointer) => onChange(next, at));
  const branches = branchesOf(tools.resolve(schema.items ?? {}, root), root, tools);
  return (
    <FieldShell field={props} group>
      {() => (
        <>
          {list.entries.length === 0 ? (
            <p className={classes.empty}>No prompt: the caller hears nothing here.</p>
          ) : null}
          <ol className={classes.rows}>
            {list.entries.map((entry, index) => {
              const name = `prompt ${index + 1}`;
              return (
                <li key={list.keyOf(index)} className={classes.entry}>
                  <PromptEntry
                    entry={entry}
                    label={inWords(name)}
                    pointer={childPointer(pointer, index)}
                    branch={branches.find(({ tag }) => tag === asObject(entry).type)?.branch}
                    onChange={(next, at) => list.set(index, next, at)}
                  />
                  <ListButtons
                    name={name}
                    index={index}
                    length={list.entries.length}
                    onMove={(to) => list.move(index, to)}
                    onRemove={() => list.remove(index)}
                  />
                </li>
              );
            })}
          </ol>
          <Menu position="bottom-start">
            <Menu.Target>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconPlus size={14} />}
                style={{ alignSelf: 'flex-start' }}
                disabled={list.entries.length >= (schema.maxItems ?? Number.POSITIVE_INFINITY)}
              >
                Add prompt
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {branches.map(({ tag, branch, label }) => {
                const Icon = names[tag]?.icon ?? IconMessage;
                return (
                  <Menu.Item
                    key={tag}
                    leftSection={<Icon size={15} />}
                    onClick={() => list.add(initialValue(branch, root, tools))}
                  >
                    {names[tag]?.title ?? label}
                  </Menu.Item>
                );
              })}
            </Menu.Dropdown>
          </Menu>
        </>
      )}
    </FieldShell>
  );
}

function PromptEntry({
  entry,
  label,
  pointer,
  branch,
  onChange,
}: {
  readonly entry: Json;
  readonly label: string;
  readonly pointer: string;
  readonly branch: JsonSchema | undefined;
  onChange(next: Json, at: string): void;
}) {
  const prompt = asObject(entry);
  const kind = String(prompt.type);
  const field = { label: `${label}: ${names[kind]?.title ?? kind}`, help: undefined };
  const put = (key: string, next: Json | undefined) =>
    onChange({ ...prompt, [key]: next ?? '' }, childPointer(pointer, key));
  if (kind === 'variable')
    return (
      <div className={classes.rows}>
        <VariableField
          {...field}
          schema={branch?.properties?.variable ?? {}}
          value={prompt.variable}
          pointer={childPointer(pointer, 'variable')}
          required
          onChange={(next) => put('variable', next)}
        />
        <Select
          aria-label={`${label}: spoken as`}
          data={(branch?.properties?.as?.enum ?? []).map((each) => ({
            value: String(each),
            label: `Spoken as ${String(each)}`,
          }))}
          value={String(prompt.as ?? 'text')}
          allowDeselect={false}
          onChange={(next) => put('as', next ?? 'text')}
        />
      </div>
    );
  if (kind === 'announcement')
    return (
      <ReferenceField
        {...field}
        schema={branch?.properties?.announcement ?? {}}
        value={prompt.announcement}
        pointer={childPointer(pointer, 'announcement')}
        required
        onChange={(next) => put('announcement', next)}
      />
    );
  return (
    <FieldShell field={{ ...field, pointer: childPointer(pointer, 'text') }}>
      {(control) => (
        <Textarea
          {...control}
          autosize
          minRows={1}
          maxRows={8}
          value={String(prompt.text ?? '')}
          onChange={(e) => put('text', e.currentTarget.value)}
        />
      )}
    </FieldShell>
  );
}
