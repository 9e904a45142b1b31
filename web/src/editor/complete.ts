import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Schema } from '../api/types';
import { parametersOf, placeAt, variablesOf } from '../text/cypher';
import { keywords, phrases } from './words';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const label = (text: string): string => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(text) ? text : `\`${text}\``);

/** The most frequent first, where the letters do not say otherwise. */
const ranked = (options: readonly Completion[]): Completion[] =>
  options.map((one, rank) => ({ ...one, boost: Math.max(-99, 99 - rank) }));

function labels({ labels: all }: Schema): Completion[] {
  return ranked(all.map(({ name, count }) => ({ label: name, apply: label(name), type: 'class', detail: `${count}` })));
}

function types({ ties }: Schema): Completion[] {
  const byType = new Map<string, typeof ties>();
  for (const tie of ties) byType.set(tie.type, [...(byType.get(tie.type) ?? []), tie]);
  const options = [...byType].map(([type, own]) => ({
    label: type,
    apply: label(type),
    type: 'interface',
    detail: `${sum(own.map(({ count }) => count))}`,
    info: own
      .slice(0, 6)
      .map(({ source, target }) => `(:${source})→(:${target})`)
      .join('\n'),
    count: sum(own.map(({ count }) => count)),
  }));
  return ranked(options.sort((a, b) => b.count - a.count));
}

/** Those of the labels and types that are asked for; of all where none is, or none is known. */
function properties(schema: Schema, of: readonly string[]): Completion[] {
  const all = [
    ...schema.labels.map(({ name, properties: own }) => [name, own] as const),
    ...schema.ties.map(({ type, properties: own }) => [type, own] as const),
  ];
  const own = all.filter(([name]) => of.includes(name));
  const names = new Set((own.length ? own : all).flatMap(([, some]) => some));
  return [...names].sort().map((name) => ({ label: name, apply: label(name), type: 'property' }));
}

function words(schema: Schema, text: string): Completion[] {
  return [
    ...[...variablesOf(text).keys()].map((name) => ({ label: name, type: 'variable', boost: 2 })),
    ...[...phrases, ...keywords].map((word) => ({ label: word, type: 'keyword', boost: 1 })),
    ...schema.functions.map((name) => ({ label: name, apply: `${name}(`, type: 'function', boost: -1 })),
  ];
}

/** What may be written at the cursor: names that the graph has now, words of the language. */
export function proposals(
  schema: Schema,
  before: string,
  text: string,
): { word: string; options: Completion[] } | null {
  const place = placeAt(before);
  if (!place) return null;
  const { word } = place;
  switch (place.in) {
    case 'label':
      return { word, options: labels(schema) };
    case 'type':
      return { word, options: types(schema) };
    case 'property':
      return { word, options: properties(schema, (place.of && variablesOf(text).get(place.of)) || []) };
    case 'parameter': {
      const others = parametersOf(text).filter((name) => name !== word);
      return { word, options: others.map((name) => ({ label: name, type: 'variable' })) };
    }
    case 'procedure':
      return { word, options: schema.procedures.map((name) => ({ label: name, apply: `${name}(`, type: 'function' })) };
    case 'word':
      return { word, options: words(schema, text) };
  }
}

/** Proposals as the editor asks for them; none until the schema is known. */
export const completing =
  (schema: () => Schema | null) =>
  (context: CompletionContext): CompletionResult | null => {
    const known = schema();
    const text = context.state.doc.toString();
    const found = known && proposals(known, text.slice(0, context.pos), text);
    if (!found || !found.options.length) return null;
    // A word is proposed once it begins; names, as soon as the sign before them is there.
    if (!found.word && !context.explicit && !/[:.$|&{]\s*$/.test(text.slice(0, context.pos))) return null;
    return { from: context.pos - found.word.length, options: found.options, validFor: /^[\p{L}\p{N}_]*$/u };
  };
