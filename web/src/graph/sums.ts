import type { EdgeData, NodeData } from '../api/types';
import { isAuthors, type Graph } from './model';

export interface Sum {
  node: NodeData;
  positive: number;
  negative: number;
  neutral: number;
  all: number;
}

function sums(graph: Graph, end: (edge: EdgeData) => string): Sum[] {
  const byId = new Map<string, Sum>();
  for (const edge of graph.edges.values()) {
    if (edge.kind !== 'stance' || isAuthors(edge, graph)) continue;
    const node = graph.nodes.get(end(edge))!;
    const sum = byId.get(node.id) ?? { node, positive: 0, negative: 0, neutral: 0, all: 0 };
    sum[edge.polarity === 1 ? 'positive' : edge.polarity === -1 ? 'negative' : 'neutral'] += 1;
    sum.all += 1;
    byId.set(node.id, sum);
  }
  return [...byId.values()].sort((a, b) => b.all - a.all || (a.node.id < b.node.id ? -1 : 1));
}

/** Who takes stances, those with the most first. */
export const voices = (graph: Graph): Sum[] => sums(graph, (edge) => edge.source);

/** What stances are about, by how many hold one. */
export const targets = (graph: Graph): Sum[] => sums(graph, (edge) => edge.target);
