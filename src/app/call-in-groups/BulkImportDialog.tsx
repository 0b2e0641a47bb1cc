import { create } from 'zustand';
import { BulkImport } from './BulkImport.tsx';

/** Which pool numbers are imported into. */
interface PoolImportRequest {
  readonly group: string;
  /** Lines that were pasted; left out, a file is asked for. */
  readonly text?: string;
}

const useRequest = create<{ readonly request: PoolImportRequest | undefined }>(() => ({ request: undefined }));

/** Opens the dialog that imports numbers into a pool. */
export function openPoolImport(request: PoolImportRequest): void {
  useRequest.setState({ request });
}

/** The dialog of `openPoolImport`; there is one on the page. */
export function BulkImportDialog() {
  const request = useRequest((state) => state.request);
  return request ? <BulkImport {...request} onClose={() => useRequest.setState({ request: undefined })} /> : null;
}
