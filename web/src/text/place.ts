/** A stretch of a text, in UTF-16 units as text fields count them. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The word at a line and column of a text, both from 1: where a query's fault is. Past the end it is the last character;
 * between words, one character. Null in an empty text.
 */
export function wordAt(text: string, { line, column }: { line: number; column: number }): Stretch | null {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const own = lines[line - 1] ?? '';
  const start = Math.max(0, Math.min(before + Math.min(column - 1, own.length), text.trimEnd().length - 1));
  if (!text.trim()) return null;
  const word = /^[\p{L}\p{N}_]+/u.exec(text.slice(start))?.[0] ?? '';
  return { start, end: start + Math.max(1, word.length) };
}
