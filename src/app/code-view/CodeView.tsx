import { Loader, SegmentedControl, Text } from '@mantine/core';
import { lazy, Suspense, useMemo, useState } from 'react';
import { canonicalJson } from '../../model/json.ts';
import { useEdited } from '../application-context.tsx';
import { useDesignerState } from '../designer-context.tsx';
import classes from './code-view.module.css';
import { loadJsonEditor } from './load-json-editor.ts';

const JsonEditor = lazy(loadJsonEditor);

const subjects = [
  { value: 'application', label: 'Application' },
  { value: 'workspace', label: 'Workspace' },
  { value: 'configuration', label: 'Compiled configuration' },
];

/** The workspace and what the compiler makes of it, as JSON to read and copy. */
export function CodeView() {
  const { application } = useEdited();
  const workspace = useDesignerState((state) => state.workspace);
  const configuration = useDesignerState((state) => state.configuration);
  const errors = useDesignerState((state) => state.diagnostics.filter(({ severity }) => severity === 'error').length);
  const [subject, setSubject] = useState('application');
  const text = useMemo(() => {
    const shown = { application, workspace, configuration }[subject];
    return shown === undefined ? undefined : canonicalJson(shown, 2);
  }, [subject, application, workspace, configuration]);
  return (
    <section className={classes.view} aria-label="JSON">
      <div className={classes.head}>
        <SegmentedControl size="xs" aria-label="What to show" value={subject} onChange={setSubject} data={subjects} />
        <Text size="xs" c="dimmed">
          Read only. The same workspace always gives the same text.
        </Text>
      </div>
      <div className={classes.body}>
        {text === undefined ? (
          <Text size="sm" p="md">
            There is no configuration while the workspace has errors ({errors} now). The problems panel lists them.
          </Text>
        ) : (
          <Suspense fallback={<Loader m="md" size="sm" aria-label="Loading the JSON view" />}>
            <JsonEditor text={text} label={subjects.find(({ value }) => value === subject)?.label ?? ''} />
          </Suspense>
        )}
      </div>
    </section>
  );
}
