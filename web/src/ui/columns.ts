import type { RelationshipValue, Value, Word } from '../api/types';
import type { Lexicon } from '../i18n/lexicon';
import type { Words } from '../i18n/words';
import type { Lang } from '../state/state';
import { isTagged } from './values';

/** A column of an answer: where it stands, what it is called, how its values are said. */
export interface Column {
  index: number;
  name: string;
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
  review: ({ ontology }) => ontology.reviews,
};

/** What names a row's claims for programs; readers get it as links and marks. */
const forPrograms: ReadonlySet<string> = new Set(['id', 'ids', 'evidence']);

/** The words of the ways in the graph that are no relation of the ontology. */
const ways: Record<string, string> = {
  HOLDS: 'edge.stance',
  ABOUT: 'edge.about',
  LEADS: 'edge.role',
  MEMBER_OF: 'edge.membership',
  PARTICIPATED_IN: 'edge.participation',
  AT: 'edge.place',
  PART_OF: 'edge.part_of',
  RESOLVES_TO: 'edge.resolves_to',
};

/** A step of a path, in the reader's words. */
function stepInWords(step: RelationshipValue, lang: Lang, { lexicon, w }: Known): RelationshipValue {
  const relation = lexicon.ontology.relationTypes.find(({ id }) => id === step.properties['type']);
  const way = ways[step.type];
  return { ...step, type: relation?.[lang] ?? (way ? w(way) : step.type) };
}

interface Known {
  lexicon: Lexicon;
  w: Words;
}

const ending = { ar: 'Ar', en: 'En' } as const;

/**
 * The columns of an answer in the reader's language. Of a pair like `labelAr`, `labelEn` the reader's one stays. A free
 * query's columns keep the names that its author gave them; those of named queries (`known`) are translated, and so are
 * the ontology's ids in them.
 */
export function columnsOf(names: readonly string[], lang: Lang, known: Known | null): Column[] {
  const other = lang === 'ar' ? 'en' : 'ar';
  const base = (name: string, of: Lang): string | null => (name.endsWith(ending[of]) ? name.slice(0, -2) : null);
  return names.flatMap((name, index) => {
    const twin = base(name, other);
    if (known && twin !== null && names.includes(twin + ending[lang])) return [];
    if (known && forPrograms.has(name)) return [];
    const plain = (known && base(name, lang)) || name;
    const words = known && listOf[name]?.(known.lexicon);
    const key = `column.${plain}`;
    const title = known && known.w(key) !== key ? known.w(key) : plain;
    const say = (value: Value | undefined): Value | undefined => {
      if (Array.isArray(value)) return value.map((one) => say(one) ?? null);
      if (known && value && isTagged(value) && value.$type === 'path')
        return { ...value, relationships: value.relationships.map((step) => stepInWords(step, lang, known)) };
      if (typeof value !== 'string') return value;
      if (known && name === 'kind') return known.w(`edge.${value}`);
      return words?.find(({ id }) => id === value)?.[lang] ?? value;
    };
    return [{ index, name, title, say, quoted: known !== null && name === 'quotes' }];
  });
}
