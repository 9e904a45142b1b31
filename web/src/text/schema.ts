import type { Schema, SchemaTie } from '../api/types';

/** A circle of the drawn schema: labels that are kinds of one thing stand together. */
export interface Circle {
  name: string;
  /** The labels it stands for; itself where it is one. */
  kinds: string[];
  count: number;
  x: number;
  y: number;
}

/** A line of the drawn schema: all relationships that lead from one circle to another. */
export interface Line {
  from: Circle;
  to: Circle;
  ties: SchemaTie[];
}

export interface Drawn {
  circles: Circle[];
  lines: Line[];
}

/** The circle that a label belongs to: the narrowest wider label that several kinds share, `Actor` of `State`. */
function circleOf(schema: Schema): Map<string, string> {
  const wide = new Set(schema.labels.flatMap(({ within }) => within));
  const kinds = schema.labels.filter(({ name }) => !wide.has(name));
  return new Map(kinds.map(({ name, within }) => [name, within.length > 1 ? within[within.length - 1]! : name]));
}

/** How long the chords of a ring are together, by the weight of what they join. */
function length(ring: readonly string[], pairs: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [pair, weight] of pairs) {
    const [a, b] = pair.split(' ').map((name) => ring.indexOf(name)) as [number, number];
    const apart = Math.min(Math.abs(a - b), ring.length - Math.abs(a - b));
    sum += apart * weight;
  }
  return sum;
}

/** Swaps places until no swap brings what is joined nearer; the same schema gets the same ring. */
function ordered(names: readonly string[], pairs: ReadonlyMap<string, number>): string[] {
  let ring = [...names];
  let best = length(ring, pairs);
  for (let improved = true; improved;) {
    improved = false;
    for (let i = 0; i < ring.length; i++) {
      for (let j = i + 1; j < ring.length; j++) {
        const other = [...ring];
        [other[i], other[j]] = [other[j]!, other[i]!];
        const shorter = length(other, pairs);
        if (shorter < best - 1e-9) [ring, best, improved] = [other, shorter, true];
      }
    }
  }
  return ring;
}

/** Circles on an ellipse of the given half axes around 0, 0, and the lines between them. */
export function drawSchema(schema: Schema, across: number, down: number): Drawn {
  const names = circleOf(schema);
  const of = (label: string): string => names.get(label) ?? label;
  const pairs = new Map<string, number>();
  for (const { source, target } of schema.ties) {
    const pair = [of(source), of(target)].sort().join(' ');
    if (of(source) !== of(target)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  const counts = new Map(schema.labels.map(({ name, count }) => [name, count]));
  const ring = ordered([...new Set(names.values())], pairs);
  const circles = ring.map((name, i) => {
    const angle = (2 * Math.PI * i) / ring.length - Math.PI / 2;
    const kinds = [...names].filter(([, circle]) => circle === name).map(([kind]) => kind);
    return { name, kinds, count: counts.get(name) ?? 0, x: across * Math.cos(angle), y: down * Math.sin(angle) };
  });
  const byName = new Map(circles.map((circle) => [circle.name, circle]));
  const lines = new Map<string, Line>();
  for (const tie of schema.ties) {
    const [from, to] = [byName.get(of(tie.source)), byName.get(of(tie.target))];
    if (!from || !to) continue;
    const key = `${from.name} ${to.name}`;
    const line = lines.get(key) ?? { from, to, ties: [] };
    line.ties.push(tie);
    lines.set(key, line);
  }
  return { circles, lines: [...lines.values()] };
}

/** One row of the list: a type between circles, however many kinds its ends are of. */
export function tiesOf(
  { lines }: Drawn,
  circle: string | null,
): { type: string; from: string; to: string; count: number }[] {
  const rows = new Map<string, { type: string; from: string; to: string; count: number }>();
  for (const { from, to, ties } of lines) {
    if (circle && from.name !== circle && to.name !== circle) continue;
    for (const { type, count } of ties) {
      const key = `${type} ${from.name} ${to.name}`;
      const row = rows.get(key) ?? { type, from: from.name, to: to.name, count: 0 };
      row.count += count;
      rows.set(key, row);
    }
  }
  return [...rows.values()].sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}
