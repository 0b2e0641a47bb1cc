import type { HttpRestProperties, Json } from '../../src/generated/types.ts';
import type { EffectRequest, StepContext } from '../../src/model/block.ts';

export type HttpRequest = Extract<EffectRequest, { type: 'http.request' }>;

/** An address of the web: http or https, a host, no spaces, and no user name or password. */
const address = /^https?:\/\/[^\s/?#@\\]+([/?#]\S*)?$/i;

/** True for an address that may be asked. */
export function isWebAddress(text: string): boolean {
  return address.test(text);
}

/** The request that a step asks for, or in words why there is none. */
export function requestOf(step: HttpRestProperties, context: StepContext): HttpRequest | string {
  const url = context.valueOf(step.url);
  if (typeof url !== 'string' || !isWebAddress(url))
    return 'The URL is no address that begins with https:// or http://.';
  const inputs = step.inputs.flatMap(({ name, value }): [string, Json][] => {
    const given = context.valueOf(value);
    return given === null ? [] : [[name, given]];
  });
  const inBody = step.method === 'POST' || step.method === 'PUT';
  return {
    type: 'http.request',
    method: step.method,
    url: inBody ? url : withQuery(url, inputs),
    headers: headersOf(step, context),
    ...(inBody ? { encoding: step.encoding, body: bodyOf(step, inputs) } : {}),
    timeoutSeconds: step.timeoutSeconds,
  };
}

function headersOf(step: HttpRestProperties, context: StepContext): Record<string, string> {
  return Object.fromEntries(
    step.headers.flatMap(({ name, value }) => {
      const given = context.valueOf(value);
      return given === null ? [] : [[name, oneLine(textOf(given))]];
    }),
  );
}

/** A line break would start another header. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not get into a header
  return text.replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
}

function bodyOf({ encoding }: HttpRestProperties, inputs: readonly (readonly [string, Json])[]): Json {
  return Object.fromEntries(encoding === 'form' ? inputs.map(([name, value]) => [name, textOf(value)]) : inputs);
}

function withQuery(url: string, inputs: readonly (readonly [string, Json])[]): string {
  if (inputs.length === 0) return url;
  const [start = '', ...fragment] = url.split('#');
  const query = inputs.map(([name, value]) => `${encoded(name)}=${encoded(textOf(value))}`).join('&');
  const joint = !start.includes('?') ? '?' : /[?&]$/.test(start) ? '' : '&';
  return [start + joint + query, ...fragment].join('#');
}

/** Halves of a character that stand alone cannot be encoded and become the replacement character. */
function encoded(text: string): string {
  return encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  );
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
