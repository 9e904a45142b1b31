import type { NodeKind } from '../api/types';
import type { Range } from '../state/state';
import { within } from '../i18n/dates';
import { isAuthors, lineOf, otherEnd, type Graph } from './model';

/** What decides about what is drawn; a part of the page's state. */
export interface Sight {
  off: readonly string[];
  author: boolean;
  range: Range;
  open: readonly string[];
  select: string | null;
}

export interface Visible {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
  /** How many neighbours are folded into a node and not drawn. */
  folded: ReadonlyMap<string, number>;
  /** The node that a folded or unfolded node hangs on. */
  host: ReadonlyMap<string, string>;
}

/** Kinds that fold into their only neighbour. States, leaders and organizations always stand for themselves. */
const folds: ReadonlySet<NodeKind> = new Set(['Issue', 'Event', 'Place', 'Group']);

/** The nodes and edges that pass the filters, folding aside. Nodes left without any edge do not pass. */
export function filtered(graph: Graph, sight: Sight): { nodes: Set<string>; edges: Set<string> } {
  const off = new Set(sight.off);
  const passes = (id: string): boolean => {
    const node = graph.nodes.get(id);
    if (!node || off.has(node.kind)) return false;
    if (node.kind === 'Article') return sight.author;
    return node.kind !== 'Event' || !node.date || within(node.date, sight.range.from, sight.range.to);
  };
  const edges = new Set<string>();
  const nodes = new Set<string>();
  for (const edge of graph.edges.values()) {
    if (off.has(lineOf(edge)) || (!sight.author && isAuthors(edge, graph))) continue;
    if (!passes(edge.source) || !passes(edge.target)) continue;
    edges.add(edge.id);
    nodes.add(edge.source).add(edge.target);
  }
  return { nodes, edges };
}

/**
 * What is drawn: the filtered graph, its single-neighbour issues, events, places and groups folded into that neighbour
 * (again and again, so that whole chains fold), except under unfolded nodes. What is selected is always drawn.
 */
export function visible(graph: Graph, sight: Sight): Visible {
  const { nodes: all, edges } = filtered(graph, sight);
  const ends = selectedEnds(graph, sight.select);
  for (const id of ends) all.add(id);
  if (sight.select && graph.edges.has(sight.select)) edges.add(sight.select);
  const host = hosts(graph, all, edges);

  const open = new Set(sight.open);
  for (const id of ends) for (let up = host.get(id); up; up = host.get(up)) open.add(up);
  const nodes = new Set<string>();
  const shown = (id: string): boolean => {
    const up = host.get(id);
    return up === undefined || (open.has(up) && shown(up)) || ends.includes(id);
  };
  const folded = new Map<string, number>();
  for (const id of all) {
    if (shown(id)) nodes.add(id);
    else folded.set(host.get(id)!, (folded.get(host.get(id)!) ?? 0) + 1);
  }
  const drawn = [...edges].filter((id) => {
    const edge = graph.edges.get(id)!;
    return nodes.has(edge.source) && nodes.has(edge.target);
  });
  return { nodes, edges: new Set(drawn), folded, host };
}

/** Which node each folding node hangs on. */
function hosts(graph: Graph, nodes: ReadonlySet<string>, edges: ReadonlySet<string>): Map<string, string> {
  const near = new Map<string, Set<string>>([...nodes].map((id) => [id, new Set()]));
  for (const id of edges) {
    const edge = graph.edges.get(id)!;
    if (edge.source === edge.target) continue;
    near.get(edge.source)?.add(edge.target);
    near.get(edge.target)?.add(edge.source);
  }
  const host = new Map<string, string>();
  // Groups come last: of a group and its only issue, the group stays.
  const late = (id: string): number => Number(graph.nodes.get(id)!.kind === 'Group');
  const queue = [...nodes].sort((a, b) => late(a) - late(b) || (a < b ? -1 : 1));
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const around = near.get(id)!;
    if (host.has(id) || around.size !== 1 || !folds.has(graph.nodes.get(id)!.kind)) continue;
    const up = [...around][0]!;
    // Of a pair that stands alone, one stays to hold the other.
    if (host.get(up) === id) continue;
    host.set(id, up);
    near.get(up)!.delete(id);
    around.clear();
    queue.push(up);
  }
  return host;
}

function selectedEnds(graph: Graph, id: string | null): string[] {
  if (!id) return [];
  if (graph.nodes.has(id)) return [id];
  const edge = graph.edges.get(id);
  return edge ? [edge.source, edge.target] : [];
}

/** A node, its neighbours and the edges between them, of what is drawn; or an edge and its ends. */
export function nearby(graph: Graph, seen: Visible, id: string): Set<string> {
  const edge = graph.edges.get(id);
  if (edge) return new Set([id, edge.source, edge.target]);
  const edges = (graph.at.get(id) ?? []).filter((other) => seen.edges.has(other));
  return new Set([id, ...edges, ...edges.map((other) => otherEnd(graph.edges.get(other)!, id))]);
}
