/** A value as it stands in a field: what is JSON counts as that, all else as text, as on the command line. */
export function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The text of a field from which {@link valueOf} makes the value again. */
export const fieldOf = (value: unknown): string =>
  typeof value === 'string' && valueOf(value) === value ? value : JSON.stringify(value);

/** The fields of a JSON object of parameters; none where it is not one. */
export function fieldsOf(json: string): Record<string, string> {
  const value = json.trim() ? valueOf(json) : null;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fieldOf(one)]));
}

/** The parameters of these names as JSON; empty where none is filled. */
export function jsonOf(names: readonly string[], fields: Readonly<Record<string, string>>): string {
  const filled = names.filter((name) => fields[name]?.trim());
  return filled.length
    ? JSON.stringify(Object.fromEntries(filled.map((name) => [name, valueOf(fields[name]!.trim())])))
    : '';
}
