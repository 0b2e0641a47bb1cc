import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Configuration } from '../generated/types.ts';
import { canonicalJson, type ReadonlyTexts } from '../model/json.ts';

/**
 * Content hash of a configuration: `sha256:` and the hexadecimal SHA-256 of the UTF-8 bytes of its canonical JSON
 * (keys sorted by code unit, no white space) without the member `hash`. Anybody can compute it again in any language.
 * `known` may hold canonical texts of its parts.
 */
export function hashOf(configuration: Omit<Configuration, 'hash'>, known?: ReadonlyTexts): string {
  const content: Partial<Configuration> = { ...configuration };
  delete content.hash;
  return contentHash(content, known);
}

/** Hash of any JSON value: `sha256:` and the hexadecimal SHA-256 of the UTF-8 bytes of its canonical JSON. */
export function contentHash(content: unknown, known?: ReadonlyTexts): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalJson(content, 0, known))))}`;
}
