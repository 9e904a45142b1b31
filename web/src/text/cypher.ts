/** Reading Cypher as far as a form or a list of proposals needs it; whether it is right, Neo4j's parser says. */

/** The text with comments and strings blanked out, everything else in its place. */
export const bare = (text: string): string =>
  text.replace(/\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'(?:\\[\s\S]|[^'\\])*(?:'|$)|"(?:\\[\s\S]|[^"\\])*(?:"|$)/g, (part) =>
    part.replace(/[^\n]/g, ' '),
  );

/** A query that is to be planned, or run to see what each step does, as the word before it says. */
export interface Planning {
  word: 'EXPLAIN' | 'PROFILE' | null;
  /** Without the word, of which blanks stay, so that places in it hold. */
  query: string;
}

/** Tells {@link Planning} from a text. */
export function planningOf(text: string): Planning {
  const found = /^\s*(EXPLAIN|PROFILE)(?![\p{L}\p{N}_$])/iu.exec(bare(text));
  if (!found) return { word: null, query: text };
  const [before, word] = [found[0].length, found[1]!];
  const query = text.slice(0, before - word.length) + ' '.repeat(word.length) + text.slice(before);
  return { word: word.toUpperCase() as 'EXPLAIN' | 'PROFILE', query };
}

/** The names of the parameters that a query uses, each once, in the order in which they occur. */
export const parametersOf = (text: string): string[] => [
  ...new Set([...bare(text).matchAll(/\$([\p{L}_][\p{L}\p{N}_]*)/gu)].map((match) => match[1]!)),
];

/** Variables and the labels or types that they are given: `(who:State)` gives who → State. */
export function variablesOf(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, name, labels] of bare(text).matchAll(
    /[([]\s*([\p{L}_][\p{L}\p{N}_]*)\s*(?::\s*([\p{L}\p{N}_|&!:]+))?/gu,
  ))
    found.set(name!, [...(found.get(name!) ?? []), ...(labels?.split(/[|&!:]+/).filter(Boolean) ?? [])]);
  for (const [, name] of bare(text).matchAll(/\bAS\s+([\p{L}_][\p{L}\p{N}_]*)/giu))
    if (!found.has(name!)) found.set(name!, []);
  for (const [, name] of bare(text).matchAll(/([\p{L}_][\p{L}\p{N}_]*)\s*=\s*\(/gu))
    if (!found.has(name!)) found.set(name!, []);
  return found;
}

export type Place =
  | { in: 'label' | 'type'; word: string }
  | { in: 'property'; word: string; of: string | null }
  | { in: 'parameter'; word: string }
  | { in: 'procedure'; word: string }
  | { in: 'word'; word: string };

/** The bracket that is open at the end of the text, with what stands behind it; null outside of any. */
function openBracket(text: string): { sign: string; at: number } | null {
  let closed = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    const sign = text[at]!;
    if (')]}'.includes(sign)) closed++;
    else if ('([{'.includes(sign) && closed-- === 0) return { sign, at };
  }
  return null;
}

/**
 * What could be written at the end of a text: a label, a property of something, a word. Null within strings and
 * comments, where nothing is to be proposed.
 */
export function placeAt(before: string): Place | null {
  const text = bare(before);
  // A string or comment that is open at the end was blanked out with all behind it.
  if (text.trimEnd().length < before.trimEnd().length && /['"\/]/.test(before.slice(text.trimEnd().length))) {
    const tail = before.slice(text.trimEnd().length).trimStart();
    const line = tail.startsWith('//') ? !tail.includes('\n') : !bare(`${before}\u0000`).endsWith('\u0000');
    if (line) return null;
  }
  const word = /[\p{L}_][\p{L}\p{N}_]*$/u.exec(text)?.[0] ?? '';
  const rest = text.slice(0, text.length - word.length);
  if (rest.endsWith('$')) return { in: 'parameter', word };
  const procedure = /\bCALL\s+([\w.]*)$/i.exec(text);
  if (procedure) return { in: 'procedure', word: procedure[1]! };
  const owner = /([\p{L}_][\p{L}\p{N}_]*)\.$/u.exec(rest);
  if (owner) return { in: 'property', word, of: owner[1]! };
  const open = openBracket(rest);
  if (/[:|&!]\s*$/.test(rest) && open?.sign !== '{') return { in: open?.sign === '[' ? 'type' : 'label', word };
  if (open?.sign === '{' && /[{,]\s*$/.test(rest)) {
    const pattern = /[([]\s*([\p{L}_][\p{L}\p{N}_]*)?\s*(?::\s*[\p{L}\p{N}_|&!:]+)?\s*$/u.exec(rest.slice(0, open.at));
    if (pattern) return { in: 'property', word, of: pattern[1] ?? null };
  }
  return { in: 'word', word };
}
