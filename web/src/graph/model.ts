import type { EdgeData, EdgeKind, Elements, NodeData, NodeKind, Point, Review } from '../api/types';

/** The kinds of line a reader can tell apart and switch: stances by sign, everything else by what it is. */
export const lineKinds = [
  'positive',
  'negative',
  'neutral',
  'role',
  'membership',
  'includes',
  'participation',
  'relation',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** Node kinds in the order of the legend and of the labels' priority. */
export const nodeKinds: readonly NodeKind[] = [
  'State',
  'Organization',
  'Leader',
  'Person',
  'Group',
  'Event',
  'Issue',
  'Place',
];

const lineOfKind: Record<Exclude<EdgeKind, 'stance'>, LineKind> = {
  role: 'role',
  membership: 'membership',
  participation: 'participation',
  place: 'participation',
  part_of: 'participation',
  resolves_to: 'includes',
  relation: 'relation',
};

export function lineOf(edge: Pick<EdgeData, 'kind' | 'polarity'>): LineKind {
  if (edge.kind !== 'stance') return lineOfKind[edge.kind] ?? 'relation';
  return edge.polarity === 1 ? 'positive' : edge.polarity === -1 ? 'negative' : 'neutral';
}

/** The graph as it came, with the look-ups that everything else needs. Never changed after it is made. */
export interface Graph {
  nodes: ReadonlyMap<string, NodeData>;
  edges: ReadonlyMap<string, EdgeData>;
  /** Ids of the edges at a node. */
  at: ReadonlyMap<string, readonly string[]>;
  positions: ReadonlyMap<string, Point>;
  version: string | null;
  truncated: boolean;
  total: { nodes: number; edges: number };
}

/** Edges that lack an end are dropped: a truncated answer may cut them. */
export function graphFrom({ elements, total, truncated, version }: Elements): Graph {
  const nodes = new Map(elements.nodes.map(({ data }) => [data.id, data]));
  const edges = new Map(
    elements.edges
      .filter(({ data }) => nodes.has(data.source) && nodes.has(data.target))
      .map(({ data }) => [data.id, data]),
  );
  const at = new Map<string, string[]>([...nodes.keys()].map((id) => [id, []]));
  for (const edge of edges.values()) {
    at.get(edge.source)?.push(edge.id);
    if (edge.target !== edge.source) at.get(edge.target)?.push(edge.id);
  }
  const positions = new Map(
    elements.nodes.flatMap(({ data, position }) => (position ? [[data.id, position] as const] : [])),
  );
  return { nodes, edges, at, positions, version, truncated, total };
}

/** The far end of an edge. */
export const otherEnd = (edge: EdgeData, id: string): string => (edge.source === id ? edge.target : edge.source);

/** A judgement of the article's author: its holder is the article itself. */
/** Nobody has reviewed it. */
export const isDraft = ({ review }: { review: Review | null }): boolean => review === 'proposed';

export const isAuthors = (edge: EdgeData, graph: Graph): boolean => graph.nodes.get(edge.source)?.kind === 'Article';
