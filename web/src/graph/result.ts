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

/**
 * A query's answer as a graph: every node and relationship in it. A stance is a node of its own here, as it is in the
 * database. Null when the answer holds no node.
 */
export function resultGraph(result: Result): Elements | null {
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
  const toEdge = (line: RelationshipValue): { data: EdgeData } => ({
    data: {
      id: line.id,
      source: line.source,
      target: line.target,
      kind:
        line.type === 'MEMBER_OF'
          ? 'membership'
          : line.type === 'LEADS'
            ? 'role'
            : line.type === 'PARTICIPATED_IN'
              ? 'participation'
              : 'relation',
      type: line.type,
      polarity: null,
      labelAr: line.type,
      labelEn: line.type,
      voice: null,
      modality: null,
      origin: null,
      review: null,
      confidence: null,
      from: null,
      to: null,
      weight: 1,
      evidence: [],
    },
  });
  return {
    elements: { nodes: [...nodes.values()].map(toNode), edges: [...lines.values()].map(toEdge) },
    total: { nodes: nodes.size, edges: lines.size },
    truncated: result.truncated,
    version: result.version,
  };
}
