import { useEffect, useState } from 'react';
import type { TableVersion } from '../../designer/designer.ts';
import { useDesigner } from '../designer-context.tsx';

/** Published versions of CALLBACK_SETTINGS, newest first, as they are when the dialog opens; undefined until they are read. */
export function useTableVersions(): { readonly versions?: readonly TableVersion[]; readonly failed?: string } {
  const designer = useDesigner();
  const [read, setRead] = useState<{ readonly versions?: readonly TableVersion[]; readonly failed?: string }>({});
  useEffect(() => {
    let current = true;
    designer.tableVersions().then(
      (versions) => {
        if (current) setRead({ versions: [...versions].sort((a, b) => b.version - a.version) });
      },
      (cause: unknown) => {
        if (current) setRead({ failed: cause instanceof Error ? cause.message : String(cause) });
      },
    );
    return () => {
      current = false;
    };
  }, [designer]);
  return read;
}
