import type { Lang } from '../state/state';

const months: Record<Lang, readonly string[]> = {
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر', 'ديسمبر'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
};

/**
 * A date as precise as it is given (`1992`, `2022-01`, `2022-05-16`), with the month names of the press and western
 * digits. What is no date is shown as it stands.
 */
export function formatDate(date: string | null | undefined, lang: Lang): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date ?? '');
  if (!parts) return date ?? '';
  const month = parts[2] && months[lang][Number(parts[2]) - 1];
  return [parts[3] && String(Number(parts[3])), month, parts[1]].filter(Boolean).join(' ');
}

/** A text with the dates in it said as readers say them; in Arabic text `2022-05-22` would even turn around. */
export const readDates = (text: string, lang: Lang): string =>
  text.replace(/\b\d{4}-\d{2}(-\d{2})?\b/g, (date) => formatDate(date, lang));

/** `from` to `to`, or what is known of it; empty when nothing is. */
export function formatRange(from: string | null, to: string | null, lang: Lang): string {
  if (from && to && from !== to) return `${formatDate(from, lang)} – ${formatDate(to, lang)}`;
  const since = lang === 'ar' ? 'منذ' : 'since';
  const until = lang === 'ar' ? 'حتى' : 'until';
  if (from) return from === to ? formatDate(from, lang) : `${since} ${formatDate(from, lang)}`;
  return to ? `${until} ${formatDate(to, lang)}` : '';
}

/** The first and last day that a date of any precision can mean, as days since 1970. */
export function daysOf(date: string): { first: number; last: number } | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(date);
  if (!parts) return null;
  const year = Number(parts[1]);
  const month = parts[2] ? Number(parts[2]) - 1 : null;
  const day = parts[3] ? Number(parts[3]) : null;
  const at = (y: number, m: number, d: number): number => Math.round(Date.UTC(y, m, d) / 86_400_000);
  if (month === null) return { first: at(year, 0, 1), last: at(year, 11, 31) };
  if (day === null) return { first: at(year, month, 1), last: at(year, month + 1, 0) };
  return { first: at(year, month, day), last: at(year, month, day) };
}

/** Whether a date can lie within a range whose ends have any precision themselves. */
export function within(date: string, from: string | null, to: string | null): boolean {
  const days = daysOf(date);
  if (!days) return true;
  const first = from ? daysOf(from)?.first : undefined;
  const last = to ? daysOf(to)?.last : undefined;
  return (first === undefined || days.last >= first) && (last === undefined || days.first <= last);
}
