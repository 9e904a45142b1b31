/** The shapes of the HTTP contract. Offsets are Unicode code points of the article's text, ends exclusive. */

export type NodeKind =
  | 'State'
  | 'Leader'
  | 'Person'
  | 'Organization'
  | 'Group'
  | 'Place'
  | 'Event'
  | 'Issue'
  | 'Article'
  /* Only results of free Cypher bring these two onto the canvas. */
  | 'Stance'
  | 'Sentence';

export type EdgeKind =
  'stance' | 'role' | 'membership' | 'participation' | 'place' | 'part_of' | 'resolves_to' | 'relation';

export type Review = 'proposed' | 'accepted' | 'edited' | 'rejected';

export interface NodeData {
  id: string;
  kind: NodeKind;
  subkind: string | null;
  nameAr: string;
  nameEn: string;
  iso2: string | null;
  date: string | null;
  weight: number;
  review: Review | null;
}

export interface Evidence {
  article: string;
  sentence: string;
  n: number;
  paragraph: number;
  start: number;
  end: number;
  quote: string;
  sentenceStart?: number;
  sentenceText?: string;
  /** Of the article; like the sentence's text left out of drawings. */
  titleAr?: string;
  titleEn?: string;
  published?: string | null;
}

export interface EdgeData {
  id: string;
  source: string;
  target: string;
  kind: EdgeKind;
  type: string | null;
  polarity: number | null;
  labelAr: string | null;
  labelEn: string | null;
  voice: string | null;
  modality: string | null;
  origin: string | null;
  review: Review | null;
  confidence: number | null;
  from: string | null;
  to: string | null;
  weight: number;
  evidence: Evidence[];
}

export interface Point {
  x: number;
  y: number;
}

export interface Elements {
  elements: { nodes: { data: NodeData; position?: Point }[]; edges: { data: EdgeData }[] };
  total: { nodes: number; edges: number };
  truncated: boolean;
  version: string | null;
  next?: string | null;
}

export interface Fact extends EdgeData {
  direction: 'out' | 'in';
  other: NodeData;
}

export interface Mention extends Evidence {
  how: string | null;
}

export interface NodeCard {
  node: NodeData;
  position?: Point;
  facts: Fact[];
  mentions: Mention[];
  counts: { stances: number; sentences: number; events: number };
}

export interface EdgeCard {
  edge: EdgeData;
  source: NodeData;
  target: NodeData;
}

/** A text in both languages of the readers. */
export interface Bilingual {
  ar: string;
  en: string;
}

export interface ArticleHead {
  id: string;
  titleAr: string | null;
  titleEn: string | null;
  published: string | null;
  language: string;
  source: Bilingual | null;
  licence: Bilingual | null;
  sentences?: number;
  stances?: number;
  /** Those of its stances that nobody has reviewed. */
  drafts?: number;
  /** No person has annotated it. */
  draft?: boolean;
  actors?: number;
}

export interface Sentence {
  id: string;
  n: number;
  paragraph: number;
  start: number;
  end: number;
  text: string;
}

export interface Rest {
  id: string;
  kind: EdgeKind | 'event' | 'mention';
  type: string | null;
  polarity: number | null;
  labelAr: string | null;
  labelEn: string | null;
  node: string | null;
  review: Review | null;
}

export interface Passage {
  start: number;
  end: number;
  quote: string;
  sentence: string;
  rests: Rest[];
}

export interface ArticleText extends Omit<ArticleHead, 'sentences'> {
  sha256: string;
  text: string;
  sentences: Sentence[];
  passages: Passage[];
}

export interface Word {
  id: string;
  ar: string;
  en: string;
  pluralAr?: string;
  pluralEn?: string;
}

export type Pattern = 'solid' | 'dashed' | 'dotted' | 'hollow';

export interface StanceType extends Word {
  polarity: number;
  pattern: Pattern;
}

export interface Ontology {
  actorKinds: Word[];
  nodeKinds: Word[];
  stanceTypes: StanceType[];
  polarities: (Word & { polarity: number })[];
  voices: Word[];
  modalities: Word[];
  reviews: Word[];
  mentionHows: Word[];
  eventKinds: Word[];
  participantRoles: Word[];
  membershipStatuses: Word[];
  resolutionBases: Word[];
  relationTypes: (Word & { symmetric?: boolean })[];
}

export interface Status {
  state: 'starting' | 'loading' | 'ready' | 'failed';
  step: string | null;
  messageAr: string | null;
  messageEn: string | null;
  elapsedMs: number;
  version: string | null;
  articles: number;
  /** Whether articles can be added here by who has a token. */
  writing: boolean;
}

export interface Found {
  id: string;
  kind: NodeKind;
  subkind: string | null;
  nameAr: string;
  nameEn: string;
  iso2: string | null;
  review: Review | null;
  score: number;
  matched: string | null;
}

export interface QueryParameter {
  name: string;
  type: string;
  required: boolean;
  default: unknown;
  min: number | null;
  max: number | null;
  values: Word[] | null;
  labelAr: string;
  labelEn: string;
}

export interface NamedQuery {
  name: string;
  titleAr: string;
  titleEn: string;
  descriptionAr: string;
  descriptionEn: string;
  parameters: QueryParameter[];
  cypher: string;
}

export type Scalar = string | number | boolean | null;

export interface NodeValue {
  $type: 'node';
  id: string;
  labels: string[];
  properties: Record<string, Value>;
}

export interface RelationshipValue {
  $type: 'relationship';
  id: string;
  type: string;
  source: string;
  target: string;
  properties: Record<string, Value>;
}

export interface PathValue {
  $type: 'path';
  nodes: NodeValue[];
  relationships: RelationshipValue[];
}

export type Value =
  | Scalar
  | Value[]
  | NodeValue
  | RelationshipValue
  | PathValue
  | { $type: 'map'; value: Record<string, Value> }
  | { $type: 'point'; srid: number; x: number; y: number; z?: number }
  | {
      $type: 'integer' | 'float' | 'date' | 'datetime' | 'localdatetime' | 'time' | 'localtime' | 'duration';
      value: string;
    };

export interface Result {
  columns: string[];
  rows: Value[][];
  /** Ids in the rows that nobody has reviewed. */
  drafts: string[];
  truncated: boolean;
  elapsedMs: number;
  version: string | null;
}

/** RFC 9457 in both languages; `hint` says what to do, `position` where in a query the fault is, both from 1. */
export interface Problem {
  title: string;
  status: number;
  code: string;
  detail: string;
  hint: string;
  titleAr?: string;
  detailAr?: string;
  hintAr?: string;
  position?: { line: number; column: number };
  /** Of an article that was sent, each by itself. */
  faults?: Fault[];
  /** Of a named query, where one is at fault. */
  parameter?: string;
}

/** Something that a person can mend: where, what, and what to do. */
export interface Fault {
  place: string;
  fault: string;
  remedy: string;
  faultAr: string;
  remedyAr: string;
}

/** What a free query may name, as the graph is now. */
export interface Schema {
  /** The most frequent first. */
  labels: {
    name: string;
    /** Labels that all its nodes wear too, the widest first. */
    within: string[];
    count: number;
    properties: string[];
  }[];
  ties: SchemaTie[];
  functions: string[];
  procedures: string[];
}

/** Relationships of one type between the narrowest labels of their ends. */
export interface SchemaTie {
  type: string;
  source: string;
  target: string;
  count: number;
  properties: string[];
}

/** A step of how the database answers; `children` feed it. */
export interface Plan {
  operator: string;
  details: string;
  estimatedRows: number;
  /** That it gave, and how often it asked the store; null where the query was not run. */
  rows: number | null;
  dbHits: number | null;
  variables: string[];
  children: Plan[];
}

export interface Planned {
  plan: Plan;
  notices: { title: string; description: string; line: number | null; column: number | null }[];
}

/** Who is logged in to write; null for nobody. */
export interface WritingSession {
  writer: string | null;
  /** Whether anything can be written here at all. */
  writing: boolean;
}

/** What became of an article that was sent. */
export interface Loaded {
  article: string;
  changed: boolean;
  draft: boolean;
  report: string;
  found: { sentences: number; actors: number; events: number; issues: number; stances: number };
  /** Whether the day of publication is known. */
  dated: boolean;
  notes: string[];
}
