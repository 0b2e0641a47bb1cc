const idPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

/** Why an id given by the caller cannot be a new key of a collection; undefined when it can, or when none was given. */
export function refuseId(collection: Readonly<Record<string, unknown>>, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  if (!idPattern.test(id)) return `“${id}” cannot be an id.`;
  return Object.hasOwn(collection, id) ? `The id ${id} is already taken.` : undefined;
}
