import type { Bilingual } from '../api/types';
import type { Lang } from '../state/state';
import ar from './ar.json';
import en from './en.json';

const all: Record<Lang, Record<string, string>> = { ar, en };

/** Says the words of the interface in one language. */
export interface Words {
  readonly lang: Lang;
  readonly dir: 'rtl' | 'ltr';
  /** The message of a key, with `{name}` filled in. A number `n` also picks the plural form (`key.one`, `key.few`…). */
  (key: string, values?: Record<string, string | number>): string;
}

const made = new Map<Lang, Words>();

export function words(lang: Lang): Words {
  const known = made.get(lang);
  if (known) return known;
  const rules = new Intl.PluralRules(lang);
  const messages = all[lang];
  const say = (key: string, values: Record<string, string | number> = {}): string => {
    const plural = typeof values['n'] === 'number' ? `${key}.${rules.select(values['n'])}` : key;
    const message = messages[plural] ?? messages[`${key}.other`] ?? messages[key] ?? key;
    return message.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  };
  const result = Object.assign(say, { lang, dir: lang === 'ar' ? ('rtl' as const) : ('ltr' as const) });
  made.set(lang, result);
  return result;
}

/** The name of anything that has one in both languages; the other language serves where one is missing. */
export const nameOf = (thing: { nameAr?: string | null; nameEn?: string | null }, lang: Lang): string =>
  (lang === 'ar' ? thing.nameAr || thing.nameEn : thing.nameEn || thing.nameAr) ?? '';

/** As {@link nameOf}, for what has a label. */
export const labelOf = (thing: { labelAr?: string | null; labelEn?: string | null }, lang: Lang): string =>
  (lang === 'ar' ? thing.labelAr || thing.labelEn : thing.labelEn || thing.labelAr) ?? '';

/** As {@link nameOf}, for what has a title. */
export const titleOf = (thing: { titleAr?: string | null; titleEn?: string | null }, lang: Lang): string =>
  (lang === 'ar' ? thing.titleAr || thing.titleEn : thing.titleEn || thing.titleAr) ?? '';

/** As {@link nameOf}, for a text that is an object of both languages. */
export const textOf = (text: Bilingual | null | undefined, lang: Lang): string =>
  text ? (lang === 'ar' ? text.ar || text.en : text.en || text.ar) : '';
