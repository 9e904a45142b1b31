import { describe, expect, it } from 'vitest';
import { dark, light, type Theme } from '../../src/graph/theme';

/** WCAG 2: relative luminance of `#rrggbb`. */
function luminance(color: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const share = parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (one: string, other: string): number => {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
};

/** Text, and what it stands on. */
const pairs: [keyof Theme, keyof Theme][] = [
  ['ink', 'paper'],
  ['ink', 'panel'],
  ['ink', 'mark'],
  ['ink', 'issue'],
  ['muted', 'paper'],
  ['muted', 'panel'],
  ['accent', 'paper'],
  ['accent', 'panel'],
  ['onAccent', 'accent'],
  ['positive', 'panel'],
  ['negative', 'panel'],
  ['organization', 'paper'],
  ['eventInk', 'paper'],
  ['panel', 'eventInk'],
];

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s theme', (_, theme) => {
  it.each(pairs)('%s on %s can be read', (text, ground) => {
    expect(contrast(theme[text], theme[ground])).toBeGreaterThanOrEqual(4.5);
  });
});
