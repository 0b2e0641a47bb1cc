import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Application } from '../generated/types.ts';

/** The application that the screens below edit. */
export interface EditedApplication {
  readonly id: string;
  readonly application: Application;
}

const EditedContext = createContext<EditedApplication | undefined>(undefined);

/** Gives the application being edited to the screens below. */
export function EditedApplicationProvider({
  id,
  application,
  children,
}: EditedApplication & { readonly children: ReactNode }) {
  return (
    <EditedContext.Provider value={useMemo(() => ({ id, application }), [id, application])}>
      {children}
    </EditedContext.Provider>
  );
}

/** The application being edited. Throws outside the editor. */
export function useEdited(): EditedApplication {
  const edited = useContext(EditedContext);
  if (!edited) throw new Error('this belongs inside the editor of an application');
  return edited;
}
