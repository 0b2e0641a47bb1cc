/** A number that was written, undefined for nothing; or why it is none. */
type WrittenNumber =
  | { readonly value: number | undefined; readonly problem?: undefined }
  | { readonly problem: string };

/** Reads a plain number such as 90 or 12.5; blank is nothing. */
export function readPlainNumber(text: string): WrittenNumber {
  const written = text.trim();
  if (written === '') return { value: undefined };
  if (!/^\d{1,12}(\.\d{1,6})?$/.test(written)) {
    const shown = written.length > 20 ? `${written.slice(0, 20)}…` : written;
    return { problem: `“${shown}” is no number such as 90 or 12.5.` };
  }
  return { value: Number(written) };
}

/** A share of a whole as percent, without the traces of binary fractions; blank where there is none. */
export function percentText(share: number | undefined): string {
  return share === undefined ? '' : String(Number((share * 100).toFixed(4)));
}

/** A share of a whole from percent, without the traces of binary fractions. */
export function shareOf(percent: number): number {
  return Number((percent / 100).toFixed(6));
}
