import type { Lang } from '../state/state';

/** Unicode isolates: without them a canvas lays Arabic out by the page's direction, not by the text's. */
const open: Record<Lang, string> = { ar: '\u2067', en: '\u2066' };
const close = '\u2069';

/** Wraps one line so that it keeps its own direction wherever it is drawn. */
export const isolate = (line: string, lang: Lang): string => open[lang] + line + close;

/** The text as written, for copies and exports. */
export const stripIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** The language a text is mainly written in, told by its letters. */
export const scriptOf = (text: string): Lang => (/[\u0600-\u06FF\u0750-\u077F]/.test(text) ? 'ar' : 'en');
