/** Largest file that is read, in bytes. A full pool with descriptions in it has about a tenth. */
const largestFile = 5_000_000;

/** Content of a file, or why it is not read, as a sentence. */
type PoolFile = { readonly bytes: Uint8Array } | { readonly problem: string };

/** Reads a .csv file that somebody chose or dropped. One that is too large is refused by its size alone. */
export async function readPoolFile(file: File): Promise<PoolFile> {
  if (!/\.csv$/i.test(file.name))
    return { problem: `“${file.name}” is no .csv file. Save the numbers as “CSV UTF-8” and try again.` };
  if (file.size > largestFile)
    return {
      problem: `The file has ${Math.round(file.size / 1e6).toLocaleString('en')} MB, more than the 5 MB that are read: a pool of 10,000 numbers has less than 1 MB.`,
    };
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (cause) {
    return { problem: `The file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}` };
  }
}
