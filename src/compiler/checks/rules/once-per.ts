/**
 * Remembers what is found out about a value, by its identity: a rule with ten thousand patterns is looked through when it is saved,
 * not with every change elsewhere.
 */
export function oncePer<Value extends object, Found>(find: (value: Value) => Found): (value: Value) => Found {
  const known = new WeakMap<Value, { readonly found: Found }>();
  return (value) => {
    let answer = known.get(value);
    if (!answer) {
      answer = { found: find(value) };
      known.set(value, answer);
    }
    return answer.found;
  };
}
