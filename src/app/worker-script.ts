/** The script of a worker: it can be opened again and again, and be kept for when the network is gone. */
interface WorkerScript {
  open(): Worker;
  /** Holds on to the script in this page. What fails here fails when the worker is opened, and is told there. */
  keep(): Promise<void>;
}

/** The script behind an address that `?worker&url` gives. Only a built script stands alone, so in development none is kept. */
export function workerScript(address: string): WorkerScript {
  let kept: Promise<string> | undefined;
  let keptAddress: string | undefined;
  const fetched = async () => {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    return URL.createObjectURL(new Blob([await answer.text()], { type: 'text/javascript' }));
  };
  return {
    open: () => new Worker(keptAddress ?? address, { type: 'module' }),
    async keep() {
      if (!import.meta.env.PROD) return;
      kept ??= fetched();
      try {
        keptAddress = await kept;
      } catch {
        kept = undefined;
      }
    },
  };
}
