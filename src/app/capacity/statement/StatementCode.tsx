import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useEffectEvent, useRef } from 'react';
import type { StatementDiagnostic } from '../../../calendar/index.ts';
import { jsonDefaults, monaco } from '../../code-view/monaco.ts';
import classes from './statement.module.css';
import type { EditorSchema } from './statement-schema.ts';

const address = 'inmemory://capacity/statement.json';

/** Monaco on a capacity statement, with completion from a schema and our own findings as its marks. Heavy: load it lazily. */
export default function StatementCode({
  given,
  label,
  schema,
  findings,
  onChange,
}: {
  /** Is shown whenever it is another object. What is typed comes back by `onChange` only: it would overtake itself otherwise. */
  readonly given: { readonly text: string };
  readonly label: string;
  readonly schema: EditorSchema;
  readonly findings: readonly StatementDiagnostic[];
  onChange(text: string): void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<ReturnType<typeof monaco.editor.create> | undefined>(undefined);
  const scheme = useComputedColorScheme('light');
  const changed = useEffectEvent(onChange);

  useEffect(() => {
    if (!frame.current) return;
    const uri = monaco.Uri.parse(address);
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
  }, []);
  useEffect(() => editor.current?.updateOptions({ ariaLabel: label }), [label]);
  useEffect(() => monaco.editor.setTheme(scheme === 'dark' ? 'vs-dark' : 'vs'), [scheme]);
  useEffect(() => {
    // What is wrong is told by the reader of statements, which understands more than plain JSON.
    jsonDefaults.setDiagnosticsOptions({
      ...jsonDefaults.diagnosticsOptions,
      validate: false,
      schemas: [{ uri: 'capacity-statement.schema.json', fileMatch: ['statement.json'], schema }],
    });
  }, [schema]);
  useEffect(() => {
    const model = editor.current?.getModel();
    // An edit of the whole text, so that Ctrl+Z brings back what was typed before.
    if (model && model.getValue() !== given.text)
      model.pushEditOperations([], [{ range: model.getFullModelRange(), text: given.text }], () => null);
  }, [given]);
  useEffect(() => {
    const model = editor.current?.getModel();
    if (model) monaco.editor.setModelMarkers(model, 'capacity-statement', findings.map(markerOf(model)));
  }, [findings]);

  return <div ref={frame} className={classes.code} />;
}

type Model = NonNullable<ReturnType<typeof monaco.editor.getModel>>;

/** A mark under the text, number or bracket at which a finding points. */
function markerOf(model: Model) {
  return ({ severity, message, params: { line, column } }: StatementDiagnostic): monaco.editor.IMarkerData => {
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
