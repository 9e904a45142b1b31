import type { Measure } from '../text/lines';

/** The family that canvas and page share; see styles/fonts.css. Unquoted, as Cytoscape.js wants it. */
export const family = 'Isnad Sans, IBM Plex Sans Arabic, Tahoma, sans-serif';

let context: CanvasRenderingContext2D | null = null;
const widths = new Map<string, number>();

/** Measures text as the canvas will draw it. Without a canvas (tests) a middling width per letter serves. */
export function measureIn(size: number, weight: number): Measure {
  context ??= typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
  const font = `${weight} ${size}px ${family}`;
  return (text) => {
    const key = font + text;
    const known = widths.get(key);
    if (known !== undefined) return known;
    if (context) context.font = font;
    const width = context ? context.measureText(text).width : text.length * size * 0.52;
    widths.set(key, width);
    return width;
  };
}

/**
 * Waits for the faces that labels are drawn in, but not for long: a late face is worse than a plain one.
 * What was measured before is forgotten.
 */
export async function fontsReady(limit = 1200): Promise<void> {
  const sample = 'أبج Aa';
  const loading = [400, 600].map((weight) => document.fonts.load(`${weight} 13px 'Isnad Sans'`, sample));
  await Promise.race([Promise.allSettled(loading), new Promise((done) => setTimeout(done, limit))]);
  widths.clear();
}
