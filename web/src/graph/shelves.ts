import type { EdgeData, Point } from '../api/types';

type Tie = Pick<EdgeData, 'id' | 'source' | 'target'>;

/** What hangs together: nodes and the lines between them. */
export interface Component {
  ids: readonly string[];
  ties: readonly Tie[];
}

/** Between two nodes that a line ties, and between what nothing ties. */
const step = { x: 190, y: 120 };

/** Rows are so much wider than all of them are high. */
const shape = 1.8;

/** The components of a graph, the largest first; lines that lack an end are dropped. */
export function componentsOf(ids: readonly string[], ties: readonly Tie[]): Component[] {
  const up = new Map(ids.map((id) => [id, id]));
  const top = (id: string): string => {
    let at = id;
    while (up.get(at) !== at) at = up.get(at)!;
    return at;
  };
  const whole = ties.filter(({ source, target }) => up.has(source) && up.has(target));
  for (const { source, target } of whole) up.set(top(source), top(target));
  const parts = new Map<string, { ids: string[]; ties: Tie[] }>();
  for (const id of [...ids].sort()) {
    const part = parts.get(top(id)) ?? { ids: [], ties: [] };
    part.ids.push(id);
    parts.set(top(id), part);
  }
  for (const tie of whole) parts.get(top(tie.source))!.ties.push(tie);
  return [...parts.values()].sort((a, b) => b.ids.length - a.ids.length || (a.ids[0]! < b.ids[0]! ? -1 : 1));
}

/**
 * Places of a node alone, of a pair, or of nodes around the only one that all of them are tied to; null of anything else.
 */
export function fewPlaces(ids: readonly string[], ties: readonly Tie[]): Map<string, Point> | null {
  if (ids.length === 1) return new Map([[ids[0]!, { x: 0, y: 0 }]]);
  const pairs = new Set(ties.filter(({ source, target }) => source !== target).map(ends));
  const middle = ids.find(
    (id) => pairs.size === ids.length - 1 && [...pairs].every((pair) => pair.split(' ').includes(id)),
  );
  if (middle === undefined) return null;
  // Of a pair, who begins the line stands first.
  if (ids.length === 2) {
    const { source, target } = ties.find((tie) => tie.source !== tie.target)!;
    return new Map([
      [source, { x: 0, y: 0 }],
      [target, { x: step.x, y: 0 }],
    ]);
  }
  const around = ids.filter((id) => id !== middle);
  const wide = Math.max(1, around.length / 7);
  const places = new Map([[middle, { x: 0, y: 0 }]]);
  around.forEach((id, i) => {
    const angle = Math.PI + (2 * Math.PI * i) / around.length;
    places.set(id, { x: step.x * wide * Math.cos(angle), y: step.y * wide * Math.sin(angle) });
  });
  return places;
}

const ends = ({ source, target }: Tie): string => [source, target].sort().join(' ');

/** Turns places about their middle so that they stretch across and not up or aslant. */
export function level(places: ReadonlyMap<string, Point>): Map<string, Point> {
  const all = [...places.values()];
  const mean = {
    x: all.reduce((sum, { x }) => sum + x, 0) / all.length,
    y: all.reduce((sum, { y }) => sum + y, 0) / all.length,
  };
  let [xx, xy, yy] = [0, 0, 0];
  for (const { x, y } of all) {
    xx += (x - mean.x) ** 2;
    xy += (x - mean.x) * (y - mean.y);
    yy += (y - mean.y) ** 2;
  }
  const turn = -Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return new Map(
    [...places].map(([id, at]) => {
      const [x, y] = [at.x - mean.x, at.y - mean.y];
      return [id, { x: x * cos - y * sin, y: x * sin + y * cos }];
    }),
  );
}

/** Sets components in rows beside and below each other. */
export function shelve(parts: readonly ReadonlyMap<string, Point>[]): Map<string, Point> {
  const boxes = parts.map((part) => {
    const xs = [...part.values()].map(({ x }) => x);
    const ys = [...part.values()].map(({ y }) => y);
    return {
      part,
      left: Math.min(...xs),
      top: Math.min(...ys),
      width: Math.max(...xs) - Math.min(...xs) + step.x * 0.8,
      height: Math.max(...ys) - Math.min(...ys) + step.y,
    };
  });
  const area = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  const most = Math.max(Math.sqrt(area * shape), ...boxes.map(({ width }) => width));
  const places = new Map<string, Point>();
  let [x, y, high] = [0, 0, 0];
  for (const { part, left, top, width, height } of boxes) {
    if (x > 0 && x + width > most * 1.05) [x, y, high] = [0, y + high, 0];
    for (const [id, at] of part) places.set(id, { x: x + at.x - left, y: y + at.y - top });
    x += width;
    high = Math.max(high, height);
  }
  return places;
}
