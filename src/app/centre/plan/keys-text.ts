const silence = '-';

/** Keys at one input after the other, such as “1 2# -”; a dash is silence. */
export function pressesText(presses: readonly string[]): string {
  return presses.map((keys) => keys || silence).join(' ');
}

/** Reads keys at one input after the other, or says why they cannot be. */
export function readPresses(
  text: string,
): { readonly presses: string[]; readonly problem?: undefined } | { readonly problem: string } {
  const words = text.split(/[\s,;]+/).filter((word) => word !== '');
  const wrong = words.find((word) => !/^(?:[0-9*#]{1,40}|[-–])$/.test(word));
  if (wrong !== undefined)
    return { problem: `“${wrong.slice(0, 20)}” are no keys: write 1 2# for two inputs, - for silence at one.` };
  return { presses: words.map((word) => (/[-–]/.test(word) ? '' : word)) };
}
