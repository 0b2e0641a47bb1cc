export { ErrorBoundaryPanel, ErrorPanel } from './ErrorPanel.tsx';
export { ExpressionField, type ExpressionFieldProps } from './expression/ExpressionField.tsx';
export { ClearableSelect } from './form/ClearableSelect.tsx';
export { PromptsField } from './form/PromptsField.tsx';
export { ReferenceField } from './form/ReferenceField.tsx';
export { SchemaForm, type SchemaFormProps } from './form/SchemaForm.tsx';
export { SourceField } from './form/SourceField.tsx';
export type {
  Choice,
  FormTools,
  TextCompletion,
  TextExplanation,
  TextLanguage,
  TextProblem,
} from './form/tools.ts';
export { VariableField } from './form/VariableField.tsx';
export { ProblemMark } from './ProblemMark.tsx';
export { StudioTheme } from './theme.tsx';
