import { useMemo } from 'react';
import { addVariable } from '../../designer/index.ts';
import type { Application, Workspace } from '../../generated/types.ts';
import { branchFor, resolveSchema } from '../../model/references.ts';
import type { FormTools } from '../../ui/index.ts';
import { useDesigner } from '../designer-context.tsx';
import { choicesOf, skillNames, variableChoices, variableTypes } from './choices.ts';
import { expressionLanguage, skillLanguage } from './languages.ts';

/** What forms about an application's blocks need: choices, languages, and a way to declare a variable. */
export function useFormTools(workspace: Workspace, applicationId: string, application: Application): FormTools {
  const designer = useDesigner();
  const { variables } = application;
  const { skills } = workspace.directory;
  const expressions = useMemo(() => expressionLanguage({ variables: variableTypes(variables) }), [variables]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the skills count, not the rest of the workspace
  const skillTexts = useMemo(() => skillLanguage(skillNames(workspace)), [skills]);
  return useMemo(
    () => ({
      choices: (collection) => choicesOf(workspace, application, collection),
      variables: (wanted) => variableChoices(variables, wanted),
      createVariable: (name, type) => {
        const answer = designer.dispatch(addVariable, { application: applicationId, name, variable: { type } });
        return answer.done ? undefined : answer.reason;
      },
      expressions,
      skills: skillTexts,
      resolve: resolveSchema,
      branchFor,
    }),
    [workspace, application, applicationId, variables, designer, expressions, skillTexts],
  );
}
