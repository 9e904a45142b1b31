import { breakLines, type Measure } from '../text/lines';

/** A date that wants its words on the timeline. Higher `rank` comes first. */
export interface Claimant {
  key: string;
  /** Its place along the line, in pixels. */
  at: number;
  name: string;
  date: string;
  rank: number;
}

/** The words at a date, each set shifted along the line by so many pixels to stay inside and clear of the others. */
export interface Caption {
  lines: string[];
  shift: number;
  /** Null where only the name has room. */
  dateShift: number | null;
}

/** Tried one after the other: the widest a name's lines may get. */
const widths = [176, 132, 100];
const gap = 12;

/**
 * Which dates have room for their words, name above and date below. A name takes up to two lines; it may be narrowed,
 * and shifted as far as it still stands over its dot; what finds no room has none, and its date may still be there.
 */
export function captions(claimants: readonly Claimant[], length: number, measure: Measure): Map<string, Caption> {
  const names = new Lane(length);
  const dates = new Lane(length);
  const placed = new Map<string, Caption>();
  for (const { key, at, name, date } of [...claimants].sort((a, b) => b.rank - a.rank || a.at - b.at)) {
    const dateShift = dates.take(at, measure(date) / 2);
    let caption: Caption = { lines: [], shift: 0, dateShift };
    for (const width of widths) {
      const lines = breakLines(name, width, measure);
      const shift = names.take(at, Math.max(...lines.map(measure)) / 2);
      if (shift === null) continue;
      caption = { lines, shift, dateShift };
      break;
    }
    if (caption.lines.length || dateShift !== null) placed.set(key, caption);
  }
  return placed;
}

/** One row of words along a line. */
class Lane {
  private readonly taken: [number, number][] = [];

  constructor(private readonly length: number) {}

  /** Takes room around `at`; answers by how much it had to be shifted, null when there is none. */
  take(at: number, half: number): number | null {
    const before = this.taken.filter(([from]) => from <= at).map(([, to]) => to + gap);
    const after = this.taken.filter(([from]) => from > at).map(([from]) => from - gap);
    const left = Math.max(0, ...before);
    const right = Math.min(this.length, ...after);
    if (right - left < 2 * half) return null;
    const middle = Math.max(left + half, Math.min(right - half, at));
    if (Math.abs(middle - at) > Math.max(0, half - 4)) return null;
    this.taken.push([middle - half, middle + half]);
    return middle - at;
  }
}
