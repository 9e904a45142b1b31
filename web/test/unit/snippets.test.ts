import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { languages, snippet, type Question } from '../../src/text/snippets';

const question: Question = {
  origin: 'http://localhost:7070',
  path: '/api/queries/path-between',
  fields: [
    ['first', 'state:AM'],
    ['second', `it's "ق"`],
  ],
  cypher: 'MATCH (n {id: $first})\nRETURN n',
  parameters: { first: 'state:AM', list: [1, null, { 'a b': true }] },
};

describe('snippets', () => {
  it('ask curl for what a shell can hold', () => {
    const text = snippet('curl', question).replace('curl', 'printf "%s\\n"');
    const words = execFileSync('sh', ['-c', text]).toString().trim().split('\n');
    expect(words).toEqual([
      '-G',
      'http://localhost:7070/api/queries/path-between.csv',
      '--data-urlencode',
      'first=state:AM',
      '--data-urlencode',
      `second=it's "ق"`,
    ]);
  });

  it('are JavaScript that runs', async () => {
    const asked: string[] = [];
    const rows: unknown[] = [];
    const fetch = (url: string): unknown => {
      asked.push(url);
      return Promise.resolve({ json: () => ({ columns: ['a', 'b'], rows: [[1, 2]] }) });
    };
    const body = snippet('JavaScript', question);
    await new Function('fetch', 'console', `return (async () => {${body}})()`)(fetch, {
      table: (one: unknown) => rows.push(one),
    });
    expect(new URL(asked[0]!).searchParams.get('second')).toBe(`it's "ق"`);
    expect(rows).toEqual([[{ a: 1, b: 2 }]]);
  });

  it('hand parameters over as Cypher', () => {
    expect(snippet('cypher-shell', question)).toContain(
      "-P '{`first`: \"state:AM\", `list`: [1, null, {`a b`: true}]}' <<'CYPHER'\nMATCH (n {id: $first})\nRETURN n;\nCYPHER",
    );
  });

  it('name the address in every language', () => {
    for (const language of languages.slice(0, 4))
      expect(snippet(language, question), language).toContain('http://localhost:7070/api/queries/path-between');
  });

  it('of a question without parameters are short', () => {
    const plain = { ...question, fields: [], parameters: {} };
    expect(snippet('curl', plain)).toBe("curl 'http://localhost:7070/api/queries/path-between.csv'");
    expect(snippet('Python', plain)).toContain('parameters = {}');
  });
});
