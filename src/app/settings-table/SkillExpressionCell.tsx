import { useMemo } from 'react';
import type { GridEditorProps } from '../../ui/grid/index.ts';
import { ExpressionField } from '../../ui/index.ts';
import { useDesignerState } from '../designer-context.tsx';
import { skillLanguage } from '../inspector/languages.ts';
import classes from './settings-table.module.css';

/** Edits a skill expression in its cell: suggestions while typing, what is wrong below. Enter takes it. */
export function SkillExpressionCell({ editor }: { readonly editor: GridEditorProps }) {
  const skills = useDesignerState(({ workspace }) => workspace.directory.skills);
  const language = useMemo(() => skillLanguage(Object.values(skills).map(({ name }) => name)), [skills]);
  return (
    <div className={classes.expression}>
      <ExpressionField
        multiline={false}
        language={language}
        value={editor.text}
        onChange={editor.onChange}
        placeholder={editor.placeholder}
        aria-label={editor['aria-label']}
        aria-invalid={editor['aria-invalid']}
        aria-describedby={editor['aria-describedby']}
      />
    </div>
  );
}
