/** How programs ask for what a page shows: the same request in the languages people work in. */

export interface Question {
  /** The server, `https://host`. */
  origin: string;
  /** Where the answer is, without a suffix: `/api/queries/who-opposed`, `/api/cypher`. */
  path: string;
  /** What stands in the address, in order. */
  fields: readonly (readonly [string, string])[];
  /** The same in Cypher, with its parameters. */
  cypher: string;
  parameters: Readonly<Record<string, unknown>>;
}

export const languages = ['curl', 'Python', 'R', 'JavaScript', 'cypher-shell'] as const;
export type Language = (typeof languages)[number];

const shell = (text: string): string => `'${text.replace(/'/g, `'\\''`)}'`;

/** A string of Python, R and JavaScript alike; JSON's escapes are theirs too. */
const quoted = (text: string): string => JSON.stringify(text);

const address = ({ origin, path, fields }: Question, format: string): string => {
  const query = new URLSearchParams(fields.map(([name, value]) => [name, value])).toString();
  return `${origin}${path}.${format}${query ? `?${query}` : ''}`;
};

function curl({ origin, path, fields }: Question): string {
  const data = fields.map(([name, value]) => ` \\\n  --data-urlencode ${shell(`${name}=${value}`)}`).join('');
  return `curl${data ? ' -G' : ''} ${shell(`${origin}${path}.csv`)}${data}`;
}

const object = (fields: Question['fields'], key: (name: string) => string): string =>
  fields.map(([name, value]) => `\n    ${key(name)}: ${quoted(value)},`).join('') + (fields.length ? '\n' : '');

function python({ origin, path, fields }: Question): string {
  return `import json
from urllib.parse import urlencode
from urllib.request import urlopen

parameters = {${object(fields, quoted)}}
with urlopen(${quoted(`${origin}${path}.json?`)} + urlencode(parameters)) as answer:
    result = json.load(answer)
for row in result["rows"]:
    print(dict(zip(result["columns"], row)))

# As a table: pandas.read_csv(${quoted(`${origin}${path}.csv?`)} + urlencode(parameters))`;
}

const r = (question: Question): string =>
  `rows <- read.csv(
  ${quoted(address(question, 'csv'))},
  fileEncoding = "UTF-8-BOM"
)
print(rows)`;

function javascript({ origin, path, fields }: Question): string {
  return `const parameters = new URLSearchParams({${object(fields, quoted)}});
const answer = await fetch(${quoted(`${origin}${path}.json?`)} + parameters);
const { columns, rows } = await answer.json();
console.table(rows.map((row) => Object.fromEntries(row.map((value, i) => [columns[i], value]))));`;
}

/** A literal of Cypher for what JSON can say. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(([key, one]) => `\`${key.replace(/`/g, '``')}\`: ${literal(one)}`);
    return `{${entries.join(', ')}}`;
  }
  return typeof value === 'string' ? quoted(value) : String(value);
}

function cypherShell({ cypher, parameters }: Question): string {
  const given = Object.keys(parameters).length ? ` -P ${shell(literal(parameters))}` : '';
  return `# On a Neo4j of yours that Isnad fills (isnad serve --neo4j …):
cypher-shell -a neo4j://localhost:7687 -u neo4j${given} <<'CYPHER'
${cypher.trim()};
CYPHER`;
}

const writers: Record<Language, (question: Question) => string> = {
  curl,
  Python: python,
  R: r,
  JavaScript: javascript,
  'cypher-shell': cypherShell,
};

/** The request as a program of the language, ready to be pasted. */
export const snippet = (language: Language, question: Question): string => writers[language](question);
