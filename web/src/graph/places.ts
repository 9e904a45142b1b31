import type { Point } from '../api/types';
import type { Lang } from '../state/state';
import { labelFor } from './labels';
import { otherEnd, type Graph } from './model';
import { wholeBox, type Box } from './sizes';
import { fill, placeNear, spread, stretch, type Area, type Item } from './spread';
import type { Visible } from './visible';

/** How far from what they lead leaders stand, in pixels. */
const nearLed = 84;

/**
 * Where nodes stand. The first view's nodes get the server's places, stretched to the canvas and pushed apart for their
 * labels; whatever comes later is put near what it hangs on. A place once given never changes, so nothing moves when
 * something unfolds.
 */
export class Places {
  private readonly at = new Map<string, Point>();
  /** Boxes of nodes that stand at 0, 0. */
  private readonly boxes = new Map<string, Box>();

  constructor(
    private readonly graph: Graph,
    /** Labels of both languages count, so that switching the language moves nothing. */
    private readonly langs: readonly Lang[] = ['ar', 'en'],
  ) {}

  get(id: string): Point | undefined {
    return this.at.get(id);
  }

  /** Places the first view. */
  begin(ids: Iterable<string>, area: Area): void {
    const known = [...ids].sort().flatMap((id) => {
      const point = this.graph.positions.get(id);
      return point ? [[id, point] as const] : [];
    });
    // A handful of nodes does not sprawl over the whole canvas.
    const share = Math.min(1, 0.35 + known.length / 32);
    const inner = { width: (area.width - 110) * share, height: (area.height - 90) * share };
    const filled = fill(new Map(known), inner);
    this.drawLeadersNear(filled);
    const items: Item[] = [...filled].map(([id, at]) => ({ id, at, box: (point) => this.box(id, point) }));
    const apart = spread(items, area);
    const boxes = (): Box[] => [...apart].map(([id, point]) => this.box(id, point));
    if (share === 1 && apart.size) stretch(apart, boxes(), area);
    for (const [id, point] of apart) this.at.set(id, point);
  }

  /** A leader stands by the state or organization that they lead, on the side they come from. */
  private drawLeadersNear(at: Map<string, Point>): void {
    for (const { kind, source, target } of this.graph.edges.values()) {
      const leader = at.get(source);
      const led = at.get(target);
      if (kind !== 'role' || !leader || !led) continue;
      const [x, y] = [leader.x - led.x, leader.y - led.y];
      const far = Math.hypot(x, y);
      if (far > nearLed) at.set(source, { x: led.x + (x / far) * nearLed, y: led.y + (y / far) * nearLed });
    }
  }

  /** The boxes of the given nodes with their labels. */
  boxesOf(ids: Iterable<string>): Box[] {
    return [...ids].flatMap((id) => (this.at.has(id) ? [this.box(id, this.at.get(id)!)] : []));
  }

  /** Places what is newly drawn; answers the newcomers. */
  welcome(seen: Visible): string[] {
    const newcomers = [...seen.nodes].filter((id) => !this.at.has(id));
    if (!newcomers.length) return [];
    const taken: Box[] = [...seen.nodes].flatMap((id) => (this.at.has(id) ? [this.box(id, this.at.get(id)!)] : []));
    // Hosts come before what hangs on them.
    const waiting = [...newcomers].sort();
    for (let rounds = waiting.length * 2; waiting.length && rounds > 0; rounds -= 1) {
      const id = waiting.shift()!;
      const anchorId = this.anchor(id, seen);
      if (!anchorId && waiting.length) {
        waiting.push(id);
        continue;
      }
      const anchor = anchorId ? this.at.get(anchorId)! : { x: 0, y: 0 };
      const at = placeNear(
        anchor,
        (point) => this.box(id, point),
        taken,
        anchorId ? this.middle(anchorId, seen) : null,
      );
      this.at.set(id, at);
      taken.push(this.box(id, at));
    }
    return newcomers;
  }

  private anchor(id: string, seen: Visible): string | undefined {
    const host = seen.host.get(id);
    if (host && this.at.has(host)) return host;
    return (this.graph.at.get(id) ?? [])
      .map((edge) => otherEnd(this.graph.edges.get(edge)!, id))
      .find((other) => this.at.has(other) && seen.nodes.has(other));
  }

  /** The middle of what a node is connected to. */
  private middle(id: string, seen: Visible): Point | null {
    const around = (this.graph.at.get(id) ?? [])
      .map((edge) => otherEnd(this.graph.edges.get(edge)!, id))
      .filter((other) => seen.nodes.has(other))
      .flatMap((other) => this.at.get(other) ?? []);
    if (!around.length) return null;
    const sum = around.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
    return { x: sum.x / around.length, y: sum.y / around.length };
  }

  private box(id: string, at: Point): Box {
    let own = this.boxes.get(id);
    if (!own) {
      const node = this.graph.nodes.get(id)!;
      const [first, ...more] = this.langs.map((lang) => wholeBox({ x: 0, y: 0 }, node, labelFor(node, lang)));
      own = more.reduce(
        (a, b) => ({ x: 0, y: Math.max(a.y, b.y), w: Math.max(a.w, b.w), h: Math.max(a.h, b.h) }),
        first!,
      );
      this.boxes.set(id, own);
    }
    return { x: at.x + own.x, y: at.y + own.y, w: own.w, h: own.h };
  }
}
