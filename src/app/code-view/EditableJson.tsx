import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Diagnostic, Json } from '../../generated/types.ts';
import classes from './code-view.module.css';
import { jsonDefaults, monaco } from './monaco.ts';

/** A JSON Schema as an editor reads it. */
export type EditorSchema = { [keyword: string]: Json };

/** A finding in a text: line and column are counted from 1. */
export interface TextFinding extends Pick<Diagnostic, 'severity' | 'message'> {
  readonly params: { readonly line: number; readonly column: number };
}

/**
 * Monaco on a text of JSON, with completion from schemas (by their `$id`; the first is that of the text) and our own findings as
 * its marks. Heavy: load it lazily.
 */
export default function EditableJson({
  name,
  given,
  label,
  schemas,
  findings,
  onChange,
}: {
  /** Of the document that it edits, such as `capacity-statement`. */
  readonly name: string;
  /** Is shown whenever it is another object. What is typed comes back by `onChange` only: it would overtake itself otherwise. */
  readonly given: { readonly text: string };
  readonly label: string;
  readonly schemas: readonly EditorSchema[];
  readonly findings: readonly TextFinding[];
  onChange(text: string): void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<ReturnType<typeof monaco.editor.create> | undefined>(undefined);
  const scheme = useComputedColorScheme('light');
  const changed = useEffectEvent(onChange);

  useEffect(() => {
    if (!frame.current) return;
    const uri = monaco.Uri.parse(`inmemory://${name}/${name}.json`);
    monaco.editor.getModel(uri)?.dispose();
    const model = monaco.editor.createModel('', 'json', uri);
    model.updateOptions({ tabSize: 2, insertSpaces: true });
    const created = monaco.editor.create(frame.current, {
      model,
      automaticLayout: true,
      minimap: { enabled: false },
      fontSize: 12.5,
      scrollBeyondLastLine: false,
      tabFocusMode: true,
      wordWrap: 'on',
      wrappingIndent: 'deepIndent',
      accessibilitySupport: 'auto',
      fixedOverflowWidgets: true,
      wordBasedSuggestions: 'off',
      quickSuggestions: { strings: true, other: true, comments: false },
    });
    created.onDidChangeModelContent(() => changed(created.getValue()));
    editor.current = created;
    return () => {
      created.dispose();
      model.dispose();
    };
  }, [name]);
  useEffect(() => editor.current?.updateOptions({ ariaLabel: label }), [label]);
  useEffect(() => monaco.editor.setTheme(scheme === 'dark' ? 'vs-dark' : 'vs'), [scheme]);
  useEffect(() => {
    // What is wrong is told by the reader of the document, which understands more than plain JSON.
    jsonDefaults.setDiagnosticsOptions({
      ...jsonDefaults.diagnosticsOptions,
      validate: false,
      schemas: schemas.map((schema, index) => ({
        ...{ uri: String(schema.$id), schema },
        ...(index === 0 ? { fileMatch: [`${name}.json`] } : {}),
      })),
    });
  }, [name, schemas]);
  useEffect(() => {
    const model = editor.current?.getModel();
    // An edit of the whole text, so that Ctrl+Z brings back what was typed before.
    if (model && model.getValue() !== given.text)
      model.pushEditOperations([], [{ range: model.getFullModelRange(), text: given.text }], () => null);
  }, [given]);
  useEffect(() => {
    const model = editor.current?.getModel();
    if (model) monaco.editor.setModelMarkers(model, name, findings.map(markerOf(model)));
  }, [name, findings]);

  return <div ref={frame} className={classes.editor} />;
}

type Model = NonNullable<ReturnType<typeof monaco.editor.getModel>>;

/** A mark under the text, number or bracket at which a finding points. */
function markerOf(model: Model) {
  return ({ severity, message, params: { line, column } }: TextFinding): monaco.editor.IMarkerData => {
    const startLineNumber = Math.min(line, model.getLineCount());
    const rest = model.getLineContent(startLineNumber).slice(column - 1);
    const length = /^(?:"(?:[^"\\]|\\.)*"?|[^\s,:{}[\]"]+)/.exec(rest)?.[0].length ?? 1;
    return {
      severity: severity === 'error' ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
      message,
      startLineNumber,
      startColumn: column,
      endLineNumber: startLineNumber,
      endColumn: column + length,
    };
  };
}
