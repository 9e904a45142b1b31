import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import ar from '../../src/i18n/ar.json';
import en from '../../src/i18n/en.json';
import { formatDate, formatRange, readDates, within } from '../../src/i18n/dates';
import { words } from '../../src/i18n/words';

const plural = /\.(zero|one|two|few|many|other)$/;
const keys = (messages: object): string[] =>
  [...new Set(Object.keys(messages).map((key) => key.replace(plural, '')))].sort();

describe('the words of the interface', () => {
  it('are there in both languages', () => {
    expect(keys(ar)).toEqual(keys(en));
  });

  it('have every plural form their language has', () => {
    for (const [lang, messages] of Object.entries({ ar, en })) {
      const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
      const plurals = Object.keys(messages)
        .filter((key) => plural.test(key))
        .map((key) => key.replace(plural, ''));
      for (const key of new Set(plurals))
        for (const form of forms) expect(messages, `${lang} ${key}.${form}`).toHaveProperty([`${key}.${form}`]);
    }
  });

  it('fill in the same values', () => {
    const holes = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
    for (const [key, text] of Object.entries(ar)) {
      const other = (en as Record<string, string>)[key];
      if (other && !plural.test(key)) expect(holes(text), key).toEqual(holes(other));
    }
  });

  it('are all known where the parts say them', () => {
    const root = join(import.meta.dirname, '../../src');
    const files = readdirSync(root, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.ts'));
    const known = new Set(keys(ar));
    const said = files.flatMap((name) =>
      [...readFileSync(join(root, name), 'utf8').matchAll(/\bw\(\s*'([\w.]+)'/g)].map((match) => match[1]!),
    );
    expect(said.filter((key) => !known.has(key))).toEqual([]);
  });

  it('count as Arabic counts', () => {
    const w = words('ar');
    expect([1, 2, 3, 11, 100].map((n) => w('count.sentences', { n }))).toEqual([
      'جملة واحدة',
      'جملتان',
      '3 جُمل',
      '11 جملة',
      '100 جملة',
    ]);
    expect(words('en')('count.sentences', { n: 1 })).toBe('one sentence');
  });
});

describe('dates', () => {
  const cases: [string, string, string][] = [
    ['2022-05-16', '16 مايو 2022', '16 May 2022'],
    ['2022-01', 'يناير 2022', 'Jan 2022'],
    ['1992', '1992', '1992'],
  ];
  it.each(cases)('%s', (date, arabic, english) => {
    expect(formatDate(date, 'ar')).toBe(arabic);
    expect(formatDate(date, 'en')).toBe(english);
  });

  it('within a text are said too', () => {
    expect(readDates('رسائل موسكو (2022-05-22)', 'ar')).toBe('رسائل موسكو (22 مايو 2022)');
    expect(readDates('Messages (2022-05), 1992', 'en')).toBe('Messages (May 2022), 1992');
  });

  it('ranges say what is known', () => {
    expect(formatRange('1992', null, 'ar')).toBe('منذ 1992');
    expect(formatRange('1992', '2022-01', 'en')).toBe('1992 – Jan 2022');
    expect(formatRange(null, null, 'en')).toBe('');
  });

  it('a vague date is within a range that it may lie in', () => {
    expect(within('2022', '2022-05-16', null)).toBe(true);
    expect(within('2021', '2022-05-16', null)).toBe(false);
    expect(within('2022-05-16', '2022', '2022-05')).toBe(true);
  });
});
