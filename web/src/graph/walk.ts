import type { Point } from '../api/types';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const angles: Record<Arrow, number> = {
  ArrowRight: 0,
  ArrowDown: Math.PI / 2,
  ArrowLeft: Math.PI,
  ArrowUp: -Math.PI / 2,
};

export const isArrow = (key: string): key is Arrow => key in angles;

/**
 * The place that an arrow key leads to: the one whose direction is nearest to the arrow's, nearer ones first; null when
 * none lies within 80° of it.
 */
export function step(from: Point, arrow: Arrow, places: ReadonlyMap<string, Point>): string | null {
  let best: { id: string; cost: number } | null = null;
  for (const [id, to] of places) {
    const distance = Math.hypot(to.x - from.x, to.y - from.y);
    if (distance === 0) continue;
    const turn = Math.abs(Math.atan2(to.y - from.y, to.x - from.x) - angles[arrow]);
    const off = Math.min(turn, 2 * Math.PI - turn);
    if (off > (80 / 180) * Math.PI) continue;
    const cost = distance * (1 + off * 2);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
