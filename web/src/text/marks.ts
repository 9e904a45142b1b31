/** A stretch of text, and which of the given ranges lie over it (their indexes). */
export interface Segment {
  text: string;
  start: number;
  end: number;
  over: number[];
}

export interface Span {
  start: number;
  end: number;
}

/**
 * Cuts a text at the ends of `spans`, which may overlap. All offsets are code points; `offset` is the text's own place in
 * whatever the spans count from.
 */
export function segments(text: string, spans: readonly Span[], offset = 0): Segment[] {
  const points = Array.from(text);
  const last = offset + points.length;
  const inside = (cut: number): number => Math.max(offset, Math.min(last, cut));
  const cuts = [...new Set([offset, last, ...spans.flatMap((span) => [inside(span.start), inside(span.end)])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? last;
    const over = spans.flatMap((span, i) => (span.start < end && span.end > start ? [i] : []));
    return { text: points.slice(start - offset, end - offset).join(''), start, end, over };
  });
}
