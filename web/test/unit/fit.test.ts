import { describe, expect, it } from 'vitest';
import { captions } from '../../src/graph/captions';
import { fitView, growth } from '../../src/graph/fit';
import { overlap, type Box } from '../../src/graph/sizes';
import { crowdIn } from '../../src/graph/visible';

const room = { width: 840, height: 640 };

/** Boxes on a grid that about fills the room. */
const grid: Box[] = Array.from({ length: 30 }, (_, i) => ({
  x: ((i % 6) - 2.5) * 150,
  y: (Math.floor(i / 6) - 2) * 130,
  w: 55,
  h: 40,
}));

describe('the picture fitted to its canvas', () => {
  const corners: [string, Box | null][] = [
    ['no controls', null],
    ['controls at the left', { x: 68, y: 610, w: 64, h: 26 }],
    ['controls at the right', { x: 772, y: 610, w: 64, h: 26 }],
  ];
  it.each(corners)('shows everything, with %s', (_, corner) => {
    const { zoom, pan } = fitView(grid, room, corner);
    expect(zoom).toBeGreaterThan(0.8);
    for (const box of grid) {
      const seen = {
        x: box.x * zoom + pan.x,
        y: box.y * zoom + pan.y,
        w: box.w * growth(zoom),
        h: box.h * growth(zoom),
      };
      expect(seen.x - seen.w).toBeGreaterThanOrEqual(0);
      expect(seen.x + seen.w).toBeLessThanOrEqual(room.width);
      expect(seen.y - seen.h).toBeGreaterThanOrEqual(0);
      expect(seen.y + seen.h).toBeLessThanOrEqual(room.height);
      if (corner) expect(overlap(seen, corner)).toBe(false);
    }
  });

  it('is not moved for controls that cover nothing', () => {
    const few = grid.slice(0, 3);
    expect(fitView(few, room, { x: 68, y: 610, w: 64, h: 26 })).toEqual(fitView(few, room, null));
  });

  it('of nothing, or on no canvas, is at rest', () => {
    expect(fitView([], room, null)).toEqual({ zoom: 1, pan: { x: 420, y: 320 } });
    expect(fitView(grid, { width: 0, height: 0 }, null).zoom).toBe(1);
  });

  it('has fewer nodes on a smaller canvas, never fewer than stand for themselves', () => {
    expect([crowdIn(840, 640), crowdIn(680, 460), crowdIn(390, 540)]).toEqual([44, 33, 26]);
  });
});

describe('words on the timeline', () => {
  const measure = (text: string): number => text.length * 6;
  const at = (key: string, place: number, name: string, rank = 1): Parameters<typeof captions>[0][number] => ({
    key,
    at: place,
    name,
    date: '16 May 2022',
    rank,
  });

  it('stay inside at the ends', () => {
    const placed = captions([at('a', 10, 'Signing of the treaty'), at('b', 690, 'Summit in Moscow')], 700, measure);
    for (const [key, place] of [
      ['a', 10],
      ['b', 690],
    ] as const) {
      const { lines, shift } = placed.get(key)!;
      const half = Math.max(...lines.map(measure)) / 2;
      expect(place + shift - half).toBeGreaterThanOrEqual(0);
      expect(place + shift + half).toBeLessThanOrEqual(700);
    }
  });

  it('take two lines where one is too long, and never cover each other', () => {
    const long = 'Collective Security Treaty becomes an organization';
    const placed = captions([at('a', 300, long, 9), at('b', 390, long), at('c', 660, long)], 700, measure);
    expect(placed.get('a')!.lines).toHaveLength(2);
    const spans = ['a', 'b', 'c'].flatMap((key, i) => {
      const caption = placed.get(key);
      if (!caption?.lines.length) return [];
      const half = Math.max(...caption.lines.map(measure)) / 2;
      const middle = [300, 390, 660][i]! + caption.shift;
      return [[middle - half, middle + half] as const];
    });
    for (const [i, one] of spans.entries())
      for (const other of spans.slice(i + 1)) expect(one[1] <= other[0] || other[1] <= one[0]).toBe(true);
  });

  it('yield to the one of which more is said, and the date may still stand', () => {
    const placed = captions([at('a', 300, 'Protests in Kazakhstan'), at('b', 315, 'Summit', 9)], 700, measure);
    expect(placed.get('b')!.lines).toEqual(['Summit']);
    expect(placed.get('a')?.lines ?? []).toEqual([]);
  });
});
