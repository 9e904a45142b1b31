import type { Lang } from '../state/state';

/** Unicode isolates: without them a canvas lays Arabic out by the page's direction, not by the text's. */
const open: Record<Lang, string> = { ar: '\u2067', en: '\u2066' };
const close = '\u2069';

/** Wraps one line so that it keeps its own direction wherever it is drawn. */
export const isolate = (line: string, lang: Lang): string => open[lang] + line + close;

/** The text as written, for copies and exports. */
export const stripIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

const arabic = /[\u0600-\u06FF\u0750-\u077F]/g;
const latin = /\p{Script=Latin}/gu;

/** The direction of a sentence, told by most of its letters, so that neither a name at its start nor a date turns it. */
export function directionOf(text: string): 'rtl' | 'ltr' | 'auto' {
  const [rtl, ltr] = [arabic, latin].map((letters) => text.match(letters)?.length ?? 0) as [number, number];
  return rtl === ltr ? 'auto' : rtl > ltr ? 'rtl' : 'ltr';
}

/** The language a text is mainly written in, told by its letters. */
export const scriptOf = (text: string): Lang => (/[\u0600-\u06FF\u0750-\u077F]/.test(text) ? 'ar' : 'en');
