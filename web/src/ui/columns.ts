import type { Value, Word } from '../api/types';
import type { Lexicon } from '../i18n/lexicon';
import type { Words } from '../i18n/words';
import type { Lang } from '../state/state';

/** A column of an answer: where it stands, what it is called, how its values are said. */
export interface Column {
  index: number;
  title: string;
  say: (value: Value | undefined) => Value | undefined;
  /** Its values are the article's own words. */
  quoted: boolean;
}

/** The ontology's list that a named query's column takes its words from. */
const listOf: Record<string, (lexicon: Lexicon) => readonly Word[]> = {
  stance: ({ ontology }) => ontology.stanceTypes,
  firstStance: ({ ontology }) => ontology.stanceTypes,
  secondStance: ({ ontology }) => ontology.stanceTypes,
  firstStances: ({ ontology }) => ontology.stanceTypes,
  secondStances: ({ ontology }) => ontology.stanceTypes,
  voice: ({ ontology }) => ontology.voices,
  modality: ({ ontology }) => ontology.modalities,
  status: ({ ontology }) => ontology.membershipStatuses,
  part: ({ ontology }) => ontology.participantRoles,
  basis: ({ ontology }) => ontology.resolutionBases,
  relation: ({ ontology }) => ontology.relationTypes,
};

const ending = { ar: 'Ar', en: 'En' } as const;

/**
 * The columns of an answer in the reader's language. Of a pair like `labelAr`, `labelEn` the reader's one stays. A free
 * query's columns keep the names that its author gave them; those of named queries (`known`) are translated, and so are
 * the ontology's ids in them.
 */
export function columnsOf(
  names: readonly string[],
  lang: Lang,
  known: { lexicon: Lexicon; w: Words } | null,
): Column[] {
  const other = lang === 'ar' ? 'en' : 'ar';
  const base = (name: string, of: Lang): string | null => (name.endsWith(ending[of]) ? name.slice(0, -2) : null);
  return names.flatMap((name, index) => {
    const twin = base(name, other);
    if (known && twin !== null && names.includes(twin + ending[lang])) return [];
    const plain = (known && base(name, lang)) || name;
    const words = known && listOf[name]?.(known.lexicon);
    const key = `column.${plain}`;
    const title = known && known.w(key) !== key ? known.w(key) : plain;
    const say = (value: Value | undefined): Value | undefined => {
      if (Array.isArray(value)) return value.map((one) => say(one) ?? null);
      if (typeof value !== 'string') return value;
      if (known && name === 'kind') return known.w(`edge.${value}`);
      return words?.find(({ id }) => id === value)?.[lang] ?? value;
    };
    return [{ index, title, say, quoted: known !== null && name === 'quote' }];
  });
}
