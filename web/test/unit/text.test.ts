import { describe, expect, it } from 'vitest';
import { directionOf, isolate, scriptOf, stripIsolates } from '../../src/text/isolate';
import { breakLines } from '../../src/text/lines';
import { segments } from '../../src/text/marks';
import { wordAt } from '../../src/text/place';

const byLetters = (text: string): number => text.length * 10;

describe('lines', () => {
  const cases: [string, number, string[]][] = [
    ['روسيا', 100, ['روسيا']],
    ['منظمة معاهدة الأمن الجماعي', 160, ['منظمة معاهدة', 'الأمن الجماعي']],
    ['one two three four', 110, ['one two', 'three four']],
    ['a b', 1000, ['a b']],
    // One word is never cut, however long.
    ['Kyrgyzstanisation', 50, ['Kyrgyzstanisation']],
    ['one two three four five six seven', 80, ['one two', 'three…']],
  ];
  it.each(cases)('%s in %i', (text, width, lines) => {
    expect(breakLines(text, width, byLetters)).toEqual(lines);
  });

  it('come out balanced', () => {
    const [first, second] = breakLines('aaaa bbbb cccc dd', 140, byLetters) as [string, string];
    expect(Math.abs(first.length - second.length)).toBeLessThan(4);
  });
});

describe('isolates', () => {
  it('wrap a line in its own direction', () => {
    expect(isolate('قمة CSTO (2022).', 'ar')).toBe('\u2067قمة CSTO (2022).\u2069');
    expect(isolate('Summit', 'en')).toBe('\u2066Summit\u2069');
  });
  it('are taken out of copies', () => {
    expect(stripIsolates(isolate('أ', 'ar') + isolate('b', 'en'))).toBe('أb');
  });
  it('script is told by the letters', () => {
    expect(scriptOf('قمة CSTO')).toBe('ar');
    expect(scriptOf('CSTO summit')).toBe('en');
  });
});

describe('the direction of a sentence', () => {
  const cases: [string, string][] = [
    ['استضافت العاصمة الروسية', 'rtl'],
    ['22 May 2022', 'ltr'],
    ['CSTO: قمة منظمة معاهدة الأمن الجماعي', 'rtl'],
    ['The word قمة means summit', 'ltr'],
    ['1992', 'auto'],
  ];
  it.each(cases)('%s', (text, direction) => expect(directionOf(text)).toBe(direction));
});

describe('the place of a fault', () => {
  const query = 'MATCH (n:State)\nRETRUN n';
  const cases: [number, number, string][] = [
    [2, 1, 'RETRUN'],
    [1, 10, 'State'],
    [1, 7, '('],
    [9, 9, 'n'],
    [2, 99, 'n'],
  ];
  it.each(cases)('line %i, column %i', (line, column, word) => {
    const { start, end } = wordAt(query, { line, column })!;
    expect(query.slice(start, end)).toBe(word);
  });
  it('is nowhere in an empty query', () => expect(wordAt(' ', { line: 1, column: 1 })).toBeNull());
});

describe('marks', () => {
  it('cut a text where spans begin and end, also where they lie over each other', () => {
    const parts = segments(
      'abcdefgh',
      [
        { start: 12, end: 16 },
        { start: 14, end: 18 },
      ],
      10,
    );
    expect(parts.map(({ text, over }) => [text, over])).toEqual([
      ['ab', []],
      ['cd', [0]],
      ['ef', [0, 1]],
      ['gh', [1]],
    ]);
  });
  it('count code points, not UTF-16 units', () => {
    expect(segments('a🕊b', [{ start: 1, end: 2 }]).map(({ text }) => text)).toEqual(['a', '🕊', 'b']);
  });
  it('ignore spans elsewhere', () => {
    expect(segments('abc', [{ start: 90, end: 99 }])).toHaveLength(1);
  });
});
