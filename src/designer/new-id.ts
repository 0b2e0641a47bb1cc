/** Thirty-two signs that cannot be mistaken for one another. */
const signs = 'abcdefghijkmnpqrstuvwxyz23456789';

/** A fresh opaque id: sixteen signs, eighty random bits. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => signs[byte % signs.length]).join('');
}
