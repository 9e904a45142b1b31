import type { Lang } from '../state/state';
import type { Claim } from './collide';
import { labelFor } from './labels';
import { nodeKinds, type Graph } from './model';
import type { Places } from './places';
import { labelBox, shapeBox, sizeOf } from './sizes';
import type { Visible } from './visible';

export interface Reading {
  lang: Lang;
  /** Pixels of the model for one of the design. */
  unit: number;
  /** What the reader's attention is on, and what is near it; nothing else is dimmed when this is empty. */
  near: ReadonlySet<string>;
  /** Labels that never yield. */
  forced: readonly (string | null)[];
}

/** The labels that want a place: by kind (states first), then by how much is said of them; what is dimmed comes last. */
export function claimsOf(graph: Graph, seen: Visible, places: Places, reading: Reading): Claim[] {
  const { lang, unit, near, forced } = reading;
  return [...seen.nodes].map((id) => {
    const node = graph.nodes.get(id)!;
    const plain = labelFor(node, lang);
    const label = { ...plain, width: plain.width * unit, height: plain.height * unit };
    const flat = sizeOf(node, plain);
    const size = { width: flat.width * unit, height: flat.height * unit };
    const at = places.get(id)!;
    const shape = shapeBox(at, size);
    const kind = nodeKinds.indexOf(node.kind);
    return {
      id,
      shape,
      label: node.kind === 'Issue' ? shape : labelBox(at, size, label),
      rank: (near.size && !near.has(id) ? 1e6 : 0) + (kind < 0 ? 99 : kind) * 1000 - node.weight,
      forced: forced.includes(id),
    };
  });
}
