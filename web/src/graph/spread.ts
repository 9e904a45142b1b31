import type { Point } from '../api/types';
import { overlap, type Box } from './sizes';

export interface Item {
  id: string;
  at: Point;
  /** The item's box when it is at the given place. */
  box: (at: Point) => Box;
}

export interface Area {
  width: number;
  height: number;
}

/** A picture may be stretched by so much in one direction to fill its canvas before it looks distorted. */
const mostStretch = 1.7;

/** Scales places so that they fill the area about its centre. */
export function fill(points: ReadonlyMap<string, Point>, area: Area): Map<string, Point> {
  const all = [...points.values()];
  if (!all.length) return new Map();
  const xs = all.map((p) => p.x);
  const ys = all.map((p) => p.y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let across = area.width / Math.max(1, right - left);
  let down = area.height / Math.max(1, bottom - top);
  across = Math.min(across, down * mostStretch);
  down = Math.min(down, across * mostStretch);
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return new Map([...points].map(([id, p]) => [id, { x: (p.x - middle.x) * across, y: (p.y - middle.y) * down }]));
}

/**
 * Pushes boxes apart until none overlap or the rounds are used up, each by as little as it takes. The same input gives
 * the same places. `area` is a soft frame: boxes are kept within it while there is room.
 */
export function spread(items: readonly Item[], area: Area, gap = 10, rounds = 600): Map<string, Point> {
  // A hair's breadth apart, so that equal places have a direction to part in.
  const at = items.map((item, i) => ({ x: item.at.x + Math.cos(i * 2.4), y: item.at.y + Math.sin(i * 2.4) }));
  for (let round = 0; round < rounds; round += 1) {
    let moved = false;
    const boxes = items.map((item, i) => item.box(at[i]!));
    for (let i = 0; i < items.length; i += 1) {
      for (let j = i + 1; j < items.length; j += 1) {
        const [a, b] = [boxes[i]!, boxes[j]!];
        if (!overlap(a, b, gap)) continue;
        moved = true;
        const x = a.w + b.w + gap - Math.abs(a.x - b.x);
        const y = a.h + b.h + gap - Math.abs(a.y - b.y);
        // The cheaper direction.
        const alongX = x < y;
        const sign = alongX ? (a.x < b.x ? -1 : 1) : a.y < b.y ? -1 : 1;
        const push = (Math.min(x, y) / 2) * 0.9 * sign;
        const step = alongX ? { x: push, y: 0 } : { x: 0, y: push };
        for (const [k, way] of [
          [i, 1],
          [j, -1],
        ] as const) {
          at[k]!.x += step.x * way;
          at[k]!.y += step.y * way;
          boxes[k]!.x += step.x * way;
          boxes[k]!.y += step.y * way;
        }
      }
    }
    if (!moved) break;
    // A jam resolves once the whole picture grows a little.
    if (round % 40 === 39) for (const point of at) scale(point, 1.05);
    // The frame gives way in the second half, so that a crowd can end without overlaps.
    if (round < rounds / 2) for (const [i, box] of boxes.entries()) keepWithin(at[i]!, box, area);
  }
  return new Map(items.map((item, i) => [item.id, at[i]!]));
}

function scale(point: Point, by: number): void {
  point.x *= by;
  point.y *= by;
}

function keepWithin(at: Point, box: Box, area: Area): void {
  at.x += Math.max(0, -area.width / 2 - (box.x - box.w)) - Math.max(0, box.x + box.w - area.width / 2);
  at.y += Math.max(0, -area.height / 2 - (box.y - box.h)) - Math.max(0, box.y + box.h - area.height / 2);
}

/**
 * Stretches places in the one direction in which the area has room left. Boxes that did not overlap still do not.
 */
export function stretch(points: Map<string, Point>, boxes: readonly Box[], area: Area): void {
  const width = Math.max(...boxes.map((box) => box.x + box.w)) - Math.min(...boxes.map((box) => box.x - box.w));
  const height = Math.max(...boxes.map((box) => box.y + box.h)) - Math.min(...boxes.map((box) => box.y - box.h));
  const by = area.width / area.height / (width / height);
  for (const point of points.values()) {
    if (by > 1) point.x *= Math.min(by, mostStretch);
    else point.y *= Math.min(1 / by, mostStretch);
  }
}

/**
 * A free place near `anchor` for a newcomer: on the nearest ring with room, as far from the ring's neighbours as can be.
 * `away` is what the anchor is connected to; newcomers prefer the other side.
 */
export function placeNear(anchor: Point, box: (at: Point) => Box, taken: readonly Box[], away: Point | null): Point {
  const start = away ? Math.atan2(anchor.y - away.y, anchor.x - away.x) : -Math.PI / 2;
  let best: { at: Point; cost: number } | null = null;
  for (let ring = 0; ring < 9; ring += 1) {
    const radius = 70 + ring * 34;
    const steps = 12 + ring * 6;
    for (let step = 0; step < steps; step += 1) {
      // 0, 1, −1, 2, −2 …: nearest to the preferred side first.
      const turn = (step % 2 ? 1 : -1) * Math.ceil(step / 2) * ((2 * Math.PI) / steps);
      const at = {
        x: anchor.x + radius * 1.15 * Math.cos(start + turn),
        y: anchor.y + radius * Math.sin(start + turn),
      };
      const own = box(at);
      const hit = taken.reduce((sum, other) => sum + area(own, other), 0);
      const cost = hit * 10 + radius + Math.abs(turn) * 12;
      if (!best || cost < best.cost) best = { at, cost };
    }
    if (best && best.cost < radius + 60) break;
  }
  return best!.at;
}

/** The area that two boxes share. */
function area(a: Box, b: Box): number {
  const x = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x - a.w, b.x - b.w) + 8;
  const y = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y - a.h, b.y - b.h) + 8;
  return x > 0 && y > 0 ? x * y : 0;
}
