import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useRef } from 'react';
import classes from './code-view.module.css';
import { monaco } from './monaco.ts';

/** Monaco showing JSON, read only. It is heavy: load this file only when it is shown. */
export default function JsonEditor({ text, label }: { readonly text: string; readonly label: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<ReturnType<typeof monaco.editor.create> | undefined>(undefined);
  const scheme = useComputedColorScheme('light');

  useEffect(() => {
    if (!frame.current) return;
    const created = monaco.editor.create(frame.current, {
      value: '',
      language: 'json',
      readOnly: true,
      automaticLayout: true,
      minimap: { enabled: false },
      fontSize: 12.5,
      scrollBeyondLastLine: false,
      tabFocusMode: true,
      accessibilitySupport: 'auto',
    });
    editor.current = created;
    return () => {
      created.getModel()?.dispose();
      created.dispose();
    };
  }, []);
  useEffect(() => editor.current?.updateOptions({ ariaLabel: `${label} as JSON` }), [label]);
  useEffect(() => {
    const shown = editor.current;
    if (!shown || shown.getValue() === text) return;
    const state = shown.saveViewState();
    shown.setValue(text);
    if (state) shown.restoreViewState(state);
  }, [text]);
  useEffect(() => monaco.editor.setTheme(scheme === 'dark' ? 'vs-dark' : 'vs'), [scheme]);

  return <div ref={frame} className={classes.editor} />;
}
