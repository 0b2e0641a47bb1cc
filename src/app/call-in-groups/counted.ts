/** So many numbers of a pool, in words. */
export function counted(numbers: number): string {
  return numbers === 1 ? '1 number' : `${numbers.toLocaleString('en')} numbers`;
}
