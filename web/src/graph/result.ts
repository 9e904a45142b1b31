import type { EdgeData, Elements, NodeData, NodeValue, RelationshipValue, Result, Value } from '../api/types';
import { isTagged, kindOf, valueName } from '../ui/values';

/** Collects the nodes and relationships that occur anywhere in a value. */
function collect(value: Value | undefined, nodes: Map<string, NodeValue>, lines: Map<string, RelationshipValue>): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) return value.forEach((one) => collect(one, nodes, lines));
  if (!isTagged(value)) return;
  if (value.$type === 'node') nodes.set(value.id, value);
  else if (value.$type === 'relationship') lines.set(value.id, value);
  else if (value.$type === 'path')
    [...value.nodes, ...value.relationships].forEach((one) => collect(one, nodes, lines));
  else if (value.$type === 'map') Object.values(value.value).forEach((one) => collect(one, nodes, lines));
}

const sign = (node: NodeValue): string | null =>
  typeof node.properties['polarity'] === 'number' ? String(node.properties['polarity']) : null;

/** Relationship types that have a look of their own. */
const KINDS: Readonly<Record<string, EdgeData['kind']>> = {
  MEMBER_OF: 'membership',
  LEADS: 'role',
  PARTICIPATED_IN: 'participation',
};

/** Columns whose word says how the nodes of a row belong together, with the kind of line they make. */
const WAYS: Readonly<Record<string, EdgeData['kind']>> = {
  stance: 'stance',
  relation: 'relation',
  part: 'participation',
  status: 'membership',
};

/**
 * A row that names nodes without a relationship still ties them, `holder, stance, target`: its last node to each one
 * before it.
 */
function rowLines(result: Result, polarityOf: (type: string) => number | null): EdgeData[] {
  const lines = new Map<string, EdgeData>();
  const way = result.columns.findIndex((column) => column in WAYS);
  const kind = (way >= 0 && WAYS[result.columns[way] ?? '']) || 'relation';
  for (const row of result.rows) {
    if (row.some((value) => isTagged(value) && (value.$type === 'relationship' || value.$type === 'path'))) continue;
    const ends = row.filter((value): value is NodeValue => isTagged(value) && value.$type === 'node');
    const target = ends.pop();
    const word = row[way];
    const type = typeof word === 'string' ? word : null;
    for (const source of ends) {
      if (!target || source.id === target.id) continue;
      const id = `row:${source.id}:${type}:${target.id}`;
      const polarity = kind === 'stance' && type ? polarityOf(type) : null;
      lines.set(id, line(id, source.id, target.id, kind, type, polarity));
    }
  }
  return [...lines.values()];
}

function line(
  id: string,
  source: string,
  target: string,
  kind: EdgeData['kind'],
  type: string | null,
  polarity: EdgeData['polarity'],
): EdgeData {
  return {
    id,
    source,
    target,
    kind,
    type,
    polarity,
    labelAr: type ?? '',
    labelEn: type ?? '',
    voice: null,
    modality: null,
    origin: null,
    review: null,
    confidence: null,
    from: null,
    to: null,
    weight: 1,
    evidence: [],
  };
}

/**
 * A query's answer as a graph: every node and relationship in it, and with `polarityOf`, which the rows of named queries
 * allow, a line for each row that names two nodes. A stance is a node of its own here, as it is in the database. Null
 * when the answer holds no node.
 */
export function resultGraph(
  result: Result,
  polarityOf: ((type: string) => number | null) | null = null,
): Elements | null {
  const nodes = new Map<string, NodeValue>();
  const lines = new Map<string, RelationshipValue>();
  for (const row of result.rows) for (const value of row) collect(value, nodes, lines);
  // Ends that the answer names but does not hold are shown by their ids.
  for (const { source, target } of lines.values()) {
    for (const id of [source, target])
      if (!nodes.has(id)) nodes.set(id, { $type: 'node', id, labels: [], properties: {} });
  }
  if (!nodes.size) return null;
  const toNode = (node: NodeValue): { data: NodeData } => ({
    data: {
      id: node.id,
      kind: kindOf(node),
      subkind: node.labels.includes('Stance') ? sign(node) : null,
      nameAr: valueName(node, 'ar'),
      nameEn: valueName(node, 'en'),
      iso2: (node.properties['iso2'] as string | undefined) ?? null,
      date: null,
      weight: 4,
      review: null,
    },
  });
  const edges = [
    ...[...lines.values()].map(({ id, source, target, type }) =>
      line(id, source, target, KINDS[type] ?? 'relation', type, null),
    ),
    ...(polarityOf ? rowLines(result, polarityOf) : []),
  ];
  return {
    elements: { nodes: [...nodes.values()].map(toNode), edges: edges.map((data) => ({ data })) },
    total: { nodes: nodes.size, edges: edges.length },
    truncated: result.truncated,
    version: result.version,
  };
}
