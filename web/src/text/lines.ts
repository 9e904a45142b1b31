/** The width of a text in pixels, in some font. */
export type Measure = (text: string) => number;

/**
 * Breaks a label into at most `most` lines no wider than `width`, between words only. Where two lines are needed they
 * come out about as long as each other, which reads better than a full line with one word under it. What does not fit
 * ends in an ellipsis.
 */
export function breakLines(text: string, width: number, measure: Measure, most = 2): string[] {
  const words = text.trim().split(/\s+/);
  const greedy = fill(words, width, measure);
  if (greedy.length === 1) return greedy;
  if (greedy.length > most) return clip(greedy, width, measure, most);
  return balance(words, greedy.length, width, measure) ?? greedy;
}

function fill(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line ? `${line} ${word}` : word;
    if (line && measure(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

function clip(lines: readonly string[], width: number, measure: Measure, most: number): string[] {
  const kept = lines.slice(0, most);
  let last = kept[most - 1] ?? '';
  while (last.includes(' ') && measure(`${last}…`) > width) last = last.slice(0, last.lastIndexOf(' '));
  return [...kept.slice(0, -1), `${last}…`];
}

/** The narrowest width that still gives `count` lines. */
function balance(words: readonly string[], count: number, width: number, measure: Measure): string[] | null {
  let best: string[] | null = null;
  for (let narrower = width; narrower > 0; narrower -= 6) {
    const lines = fill(words, narrower, measure);
    if (lines.length > count) break;
    best = lines;
  }
  return best;
}
