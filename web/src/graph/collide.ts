import { overlap, type Box } from './sizes';

/** A label that wants its place. Lower `rank` wins; `forced` labels are never hidden. */
export interface Claim {
  id: string;
  label: Box;
  /** The node's own shape: other nodes' labels may not lie on it. */
  shape: Box;
  rank: number;
  forced: boolean;
}

/**
 * Which labels have to yield: those that would lie on a label of higher rank, or on the shape of another node. A label
 * whose box is its own shape (an issue's pill) yields to labels only, and its shape does not count once it yielded.
 */
export function yielding(claims: readonly Claim[]): Set<string> {
  const order = [...claims].sort(
    (a, b) => Number(b.forced) - Number(a.forced) || a.rank - b.rank || (a.id < b.id ? -1 : 1),
  );
  const solid = claims.filter((claim) => claim.shape !== claim.label);
  const kept: Claim[] = [];
  const out = new Set<string>();
  for (const claim of order) {
    const blocked =
      kept.some((other) => overlap(other.label, claim.label, 1)) ||
      solid.some((other) => other !== claim && overlap(other.shape, claim.label, -1));
    if (blocked && !claim.forced) out.add(claim.id);
    else kept.push(claim);
  }
  return out;
}

/** The number of pairs of shown labels that overlap. */
export function overlaps(shown: readonly Claim[]): number {
  let count = 0;
  for (const [i, a] of shown.entries()) {
    for (const b of shown.slice(i + 1)) if (overlap(a.label, b.label)) count += 1;
  }
  return count;
}
