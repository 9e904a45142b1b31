import type { NodeKind } from '../api/types';
import type { Range } from '../state/state';
import { within } from '../i18n/dates';
import { isAuthors, isDraft, lineOf, otherEnd, type Graph } from './model';

/** What decides about what is drawn; a part of the page's state. */
export interface Sight {
  off: readonly string[];
  author: boolean;
  range: Range;
  open: readonly string[];
  select: string | null;
  /** So many nodes are drawn at most before any is unfolded. */
  crowd?: number;
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

/**
 * So many nodes are drawn at most before any is unfolded, unless more of them never fold; more than this no one reads at
 * a glance. A picture of fewer folds nothing.
 */
const crowd = 44;

/** On a smaller canvas, told by its pixels, fewer: each has its room. What never folds is drawn on any. */
export const crowdIn = (width: number, height: number): number =>
  Math.max(26, Math.min(crowd, Math.round((width * height) / 9500)));

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
    if (off.has(lineOf(edge)) || (off.has('draft') && isDraft(edge))) continue;
    if (!sight.author && isAuthors(edge, graph)) continue;
    if (!passes(edge.source) || !passes(edge.target)) continue;
    edges.add(edge.id);
    nodes.add(edge.source).add(edge.target);
  }
  return { nodes, edges };
}

/**
 * What is drawn: the filtered graph, its lesser issues, events, places and groups folded into a neighbour, except under
 * unfolded nodes (`all` unfolds everything). What is selected is always drawn.
 */
export function visible(graph: Graph, sight: Sight): Visible {
  const { nodes: all, edges } = filtered(graph, sight);
  const ends = selectedEnds(graph, sight.select);
  for (const id of ends) all.add(id);
  if (sight.select && graph.edges.has(sight.select)) edges.add(sight.select);
  const host = hosts(graph, all, edges, sight.crowd ?? crowd);

  const open = new Set(sight.open);
  for (const id of ends) for (let up = host.get(id); up; up = host.get(up)) open.add(up);
  const nodes = new Set<string>();
  const shown = (id: string): boolean => {
    const up = host.get(id);
    return up === undefined || ends.includes(id) || ((open.has(up) || open.has('all')) && shown(up));
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

/** The same with nothing folded, as lists tell it: what they count depends on no canvas. */
export const unfolded = (graph: Graph, sight: Sight): Visible => visible(graph, { ...sight, open: ['all'] });

/**
 * Which node each folded node hangs on. While the picture is crowded, first what has a single neighbour folds, chains
 * and all, what is least said of before the rest; then whatever is least said of folds into the neighbour it has most to
 * do with. What several take a stance on and what alone ties a state to the rest is what the picture is about: it folds
 * last, and has some room beyond the crowd.
 */
function hosts(
  graph: Graph,
  nodes: ReadonlySet<string>,
  edges: ReadonlySet<string>,
  most: number,
): Map<string, string> {
  const ties = tiesOf(graph, nodes, edges);
  const host = new Map<string, string>();
  const crowded = (by = 0): boolean => nodes.size - host.size > most + by;
  const folding = [...nodes].filter((id) => folds.has(graph.nodes.get(id)!.kind));
  // Groups come last: of a group and its only issue, the group stays.
  const late = (id: string): number => Number(graph.nodes.get(id)!.kind === 'Group');
  const score = new Map(folding.map((id) => [id, standing(graph, id, ties.get(id)!)]));
  const least = (a: string, b: string): number => score.get(a)! - score.get(b)! || (a < b ? -1 : 1);
  const fold = (id: string, up: string): void => {
    host.set(id, up);
    for (const other of ties.get(id)!.keys()) ties.get(other)!.delete(id);
  };
  const queue = folding.toSorted((a, b) => late(a) - late(b) || least(a, b));
  for (let id = queue.shift(); id !== undefined && crowded(); id = queue.shift()) {
    const around = ties.get(id)!;
    if (host.has(id) || around.size !== 1) continue;
    const up = [...around.keys()][0]!;
    fold(id, up);
    if (score.has(up)) queue.push(up);
  }
  const rest = folding.filter((id) => !host.has(id)).sort(least);
  // What alone ties a state, a leader or an organization to the rest goes later, lest that be left on its own.
  const bridges = (id: string): boolean =>
    [...ties.get(id)!.keys()].some((other) => !score.has(other) && ties.get(other)!.size === 1);
  const shared = (id: string): boolean => [...ties.get(id)!.values()].filter(({ stance }) => stance).length > 1;
  const room = Math.round(most / 4) + Math.max(0, nodes.size - folding.length - most);
  const passes: readonly ((id: string) => boolean)[] = [
    (id) => crowded() && !shared(id) && !bridges(id),
    (id) => crowded(room) && !shared(id),
    () => crowded(room),
  ];
  for (const goes of passes) {
    for (const id of rest) {
      if (host.has(id) || !goes(id)) continue;
      const up = strongest(graph, ties, id);
      if (up) fold(id, up);
    }
  }
  return host;
}

/** What ties a node to one neighbour: the number of sentences, and whether a stance is among it. */
interface Tie {
  weight: number;
  stance: boolean;
}

function tiesOf(graph: Graph, nodes: ReadonlySet<string>, edges: ReadonlySet<string>): Map<string, Map<string, Tie>> {
  const ties = new Map<string, Map<string, Tie>>([...nodes].map((id) => [id, new Map()]));
  for (const id of edges) {
    const { source, target, kind, weight } = graph.edges.get(id)!;
    if (source === target) continue;
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const tie = ties.get(one)?.get(other) ?? { weight: 0, stance: false };
      ties.get(one)?.set(other, { weight: tie.weight + weight, stance: tie.stance || kind === 'stance' });
    }
  }
  return ties;
}

/** How much a node has to say in the picture: who takes stances on it or from it, then how often it is spoken of. */
function standing(graph: Graph, id: string, ties: ReadonlyMap<string, Tie>): number {
  const stances = [...ties.values()].filter(({ stance }) => stance).length;
  return 4 * Math.min(stances, 4) + graph.nodes.get(id)!.weight + 0.5 * ties.size;
}

/** The neighbour that would else be left alone, or that a node has most to do with; of equals, the one more is said of. */
function strongest(graph: Graph, ties: ReadonlyMap<string, ReadonlyMap<string, Tie>>, id: string): string | undefined {
  const own = ties.get(id)!;
  const alone = (other: string): number => Number(ties.get(other)!.size === 1);
  const worth = (other: string): number =>
    1e6 * alone(other) + 100 * own.get(other)!.weight + graph.nodes.get(other)!.weight;
  return [...own.keys()].sort((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1))[0];
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
