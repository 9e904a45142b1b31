import { describe, expect, it } from 'vitest';
import type { Ontology, PathValue, RelationshipValue, Value } from '../../src/api/types';
import { Lexicon } from '../../src/i18n/lexicon';
import { words } from '../../src/i18n/words';
import { columnsOf } from '../../src/ui/columns';
import { inWords } from '../../src/ui/problem';
import { ontology } from '../fixtures/ontology.mjs';

const lexicon = new Lexicon(ontology as Ontology);

describe('the columns of an answer', () => {
  const named = (names: string[], lang: 'ar' | 'en'): ReturnType<typeof columnsOf> =>
    columnsOf(names, lang, { lexicon, w: words(lang) });

  it('of a named query are called in the reader’s language', () => {
    expect(named(['holder', 'sentences'], 'ar').map(({ title }) => title)).toEqual(['صاحب الموقف', 'الجمل']);
    expect(named(['holder', 'sentences'], 'en').map(({ title }) => title)).toEqual(['Who', 'Sentences']);
  });

  it('say the ontology’s words instead of its ids', () => {
    const [stance, many, kind] = named(['stance', 'firstStances', 'kind'], 'ar');
    expect(stance!.say('absent')).toBe(lexicon.stance('absent')!.ar);
    expect(many!.say(['opposes'])).toEqual([lexicon.stance('opposes')!.ar]);
    expect(kind!.say('mention')).toBe('ذِكر');
    expect(stance!.say('no-such-type')).toBe('no-such-type');
  });

  it('of a pair in both languages the reader’s one stays', () => {
    const columns = named(['group', 'membersAr', 'membersEn'], 'en');
    expect(columns.map(({ index, title }) => [index, title])).toEqual([
      [0, 'Group'],
      [2, 'Who is meant'],
    ]);
  });

  it('say the steps of a path in words', () => {
    const step = (type: string, own: Record<string, Value>): RelationshipValue => ({
      $type: 'relationship',
      id: type,
      type,
      source: 'state:RU',
      target: 'org:csto',
      properties: own,
    });
    const [column] = named(['path'], 'en');
    const said = column!.say({
      $type: 'path',
      nodes: [],
      relationships: [step('MEMBER_OF', {}), step('X', { type: lexicon.ontology.relationTypes[0]!.id }), step('Y', {})],
    });
    expect((said as PathValue).relationships.map(({ type }) => type)).toEqual([
      'Membership',
      lexicon.ontology.relationTypes[0]!.en,
      'Y',
    ]);
  });

  it('of a free query are left as they were asked for', () => {
    const [first, second] = columnsOf(['stance', 'labelAr'], 'en', null);
    expect([first!.title, second!.title]).toEqual(['stance', 'labelAr']);
    expect(first!.say('absent')).toBe('absent');
  });
});

describe('a problem', () => {
  const problem = {
    title: 'No such id',
    status: 404,
    code: 'unknown-id',
    detail: 'There is no article with the id x.',
    hint: 'Find ids.',
    titleAr: 'لا يوجد هذا المعرّف',
    detailAr: 'لا يوجد مقال بالمعرّف x.',
    hintAr: 'ابحث.',
  };
  it('is told in the reader’s language', () => {
    expect(inWords(problem, words('ar'))).toEqual({
      title: 'لا يوجد هذا المعرّف',
      detail: 'لا يوجد مقال بالمعرّف x.',
      hint: 'ابحث.',
      dir: 'rtl',
    });
    expect(inWords(problem, words('en')).detail).toBe('There is no article with the id x.');
  });
  it('without words of its own has ours', () => {
    const silent = { title: '', status: 0, code: 'unreachable', detail: '', hint: '' };
    expect(inWords(silent, words('en')).detail).toBe('The server cannot be reached');
  });
});
