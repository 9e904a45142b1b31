/**
 * A server for developing the pages without Isnad: `npm run mock` serves dist/ and the invented article of
 * test/fixtures on port 7071. `GROWN=1` grows the article to a real one's size, `STARTING=8` plays eight seconds of start-up,
 * `FIXTURE=file.mjs` serves another article of the same form.
 */
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ontology } from '../fixtures/ontology.mjs';
import { queries, runNamed, runFree } from '../fixtures/queries.mjs';

const fixture = await import(process.env.FIXTURE ?? '../fixtures/article.mjs');
const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const port = Number(process.env.PORT ?? 7071);
const began = Date.now();
const starting = Number(process.env.STARTING ?? 0) * 1000;
const { nodes, edges } = process.env.GROWN ? fixture.grown() : fixture;
const byId = new Map(nodes.map((n) => [n.id, n]));
const version = 'f1e2d3c4b5a6';
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const policy = "default-src 'self'; img-src 'self' data:; style-src 'self'; frame-ancestors 'none'";

/** Places on rings: states and organizations inside, what they speak of around them. */
function position(n, i) {
  if (fixture.places?.[n.id]) return fixture.places[n.id];
  const inner = ['State', 'Organization', 'Leader'].includes(n.kind);
  const angle = i * 2.399963;
  const radius = (inner ? 60 : 260) + (i % 7) * 22;
  return { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) };
}

const brief = ({ sentenceText, sentenceStart, ...one }) => one;
const elements = (ns, es) => ({
  elements: {
    nodes: ns.map((data) => ({ data, position: position(data, nodes.indexOf(data)) })),
    edges: es.map((e) => ({ data: { ...e, evidence: e.evidence.map(brief) } })),
  },
  total: { nodes: ns.length, edges: es.length },
  truncated: false,
  version,
});

const problem = (status, code, detail, hint) => ({
  status,
  body: { type: `/problems/${code}`, title: code, status, code, detail, hint },
  type: 'application/problem+json',
});
const notFound = (id) =>
  problem(404, 'not-found', `There is nothing with the id ${id}.`, 'Search for its name instead.');

function graph(query) {
  const wanted = ['issue', 'actor'].flatMap((name) => query.getAll(name));
  const kept = wanted.length ? edges.filter((e) => wanted.includes(e.source) || wanted.includes(e.target)) : edges;
  const ids = new Set(kept.flatMap((e) => [e.source, e.target]));
  return elements(
    nodes.filter((n) => !wanted.length || ids.has(n.id)),
    kept,
  );
}

function card(id) {
  const node = byId.get(id);
  if (!node) return notFound(id);
  const facts = edges
    .filter((e) => e.source === id || e.target === id)
    .map((e) => ({
      ...e,
      direction: e.source === id ? 'out' : 'in',
      other: byId.get(e.source === id ? e.target : e.source),
    }));
  const mentions = facts.slice(0, 3).map((f) => ({ ...f.evidence[0], how: 'name' }));
  return {
    node,
    facts,
    mentions,
    counts: {
      stances: facts.filter((f) => f.kind === 'stance').length,
      sentences: node.weight,
      events: facts.filter((f) => f.kind === 'participation').length,
    },
  };
}

function article() {
  const spans = new Map();
  for (const e of edges) {
    for (const { start, end, quote, sentence } of e.evidence) {
      const key = `${start}-${end}`;
      if (!spans.has(key)) spans.set(key, { start, end, quote, sentence, rests: [] });
      spans.get(key).rests.push({
        id: e.id,
        kind: e.kind,
        type: e.type,
        polarity: e.polarity,
        labelAr: e.labelAr ?? byId.get(e.target).nameAr,
        labelEn: e.labelEn ?? byId.get(e.target).nameEn,
        node: e.source,
      });
    }
  }
  return {
    ...fixture.head,
    sha256: '0'.repeat(64),
    text: fixture.text,
    sentences: fixture.sentences,
    passages: [...spans.values()].sort((a, b) => a.start - b.start),
  };
}

const search = (q) =>
  nodes
    .filter((n) => `${n.nameAr} ${n.nameEn}`.toLowerCase().includes(q.toLowerCase()))
    .slice(0, 12)
    .map((n) => ({ ...n, score: 1, matched: n.nameAr }));

const schema = {
  labels: [
    { name: 'State', within: [], count: 3, properties: ['id', 'nameAr', 'nameEn', 'iso2'] },
    { name: 'Stance', within: [], count: 4, properties: ['id', 'type', 'polarity'] },
  ],
  ties: [{ type: 'HOLDS', source: 'State', target: 'Stance', count: 4, properties: [] }],
  functions: ['collect', 'count'],
  procedures: ['db.labels'],
};
const plan = {
  operator: 'ProduceResults',
  details: 'n',
  estimatedRows: 10,
  variables: ['n'],
  children: [{ operator: 'NodeByLabelScan', details: 'n:State', estimatedRows: 10, variables: ['n'], children: [] }],
};

function api(path, query, body) {
  const elapsed = Date.now() - began;
  const ready = elapsed >= starting;
  if (path === '/api/status')
    return {
      state: ready ? 'ready' : 'loading',
      step: 'load',
      messageAr: 'تُكتب المواقف في الشبكة (2 من 3)',
      messageEn: 'Writing stances into the graph (2 of 3)',
      elapsedMs: elapsed,
      version: ready ? version : null,
      writing: true,
      articles: 1,
    };
  if (!ready)
    return {
      ...problem(503, 'starting', 'The database is starting.', 'Try again in a moment.'),
      headers: { 'retry-after': '1' },
    };
  if (path.endsWith('.cyjs')) return elements(nodes, edges);
  const [, , what, id, more] = path.split('/').map(decodeURIComponent);
  if (what === 'session') return { writer: null, writing: false };
  if (what === 'schema') return schema;
  if (what === 'timeline') return { events: nodes.filter(({ date }) => date) };
  if (what === 'cypher' && id === 'plan') return { plan, notices: [] };
  if (what === 'ontology') return ontology;
  if (what === 'graph') return graph(query);
  if (what === 'nodes') return card(id);
  if (what === 'edges') {
    const edge = edges.find((e) => e.id === id);
    return edge ? { edge, source: byId.get(edge.source), target: byId.get(edge.target) } : notFound(id);
  }
  if (what === 'articles')
    return id
      ? more
        ? { format: 'isnad-annotations/1' }
        : id === fixture.head.id
          ? article()
          : notFound(id)
      : { articles: [fixture.head] };
  if (what === 'search') return { results: search(query.get('q') ?? '') };
  if (what === 'queries') return id ? runNamed(id, query, { nodes, edges }) : { queries };
  if (what === 'cypher')
    return (
      runFree(body?.query ?? query.get('query'), { nodes, edges }) ??
      problem(
        400,
        'cypher-syntax',
        "Invalid input 'RETRUN': expected 'RETURN' (line 1, column 11)",
        'Check the spelling of the clause at the place that is named.',
      )
    );
  return notFound(path);
}

function embed() {
  const flags = Object.fromEntries(
    nodes
      .filter((n) => n.iso2 && existsSync(join(dist, `assets/flags/${n.iso2.toLowerCase()}.svg`)))
      .map((n) => [
        n.iso2,
        `data:image/svg+xml;base64,${readFileSync(join(dist, `assets/flags/${n.iso2.toLowerCase()}.svg`)).toString('base64')}`,
      ]),
  );
  const data = {
    elements: elements(nodes, edges),
    ontology,
    title: { ar: fixture.head.titleAr, en: fixture.head.titleEn },
    source: fixture.head.source,
    version,
    lang: 'ar',
    explorer: `http://localhost:${port}/?lang=ar`,
    select: null,
    flags,
  };
  const read = (name) => readFileSync(join(dist, 'embed', name), 'utf8');
  return `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${data.title.ar}</title><style>${read('embed.css')}</style></head><body><div id="isnad-embed"></div><script type="application/json" id="isnad-data">${JSON.stringify(data).replace(/</g, '\\u003c')}</script><script>${read('embed.js').replace(/<\/script/g, '<\\/script')}</script></body></html>`;
}

function page(response, path) {
  const file = normalize(join(dist, path));
  const found = file.startsWith(dist) && extname(file) && existsSync(file) ? file : join(dist, 'index.html');
  response.writeHead(200, {
    'content-type': `${types[extname(found)] ?? 'application/octet-stream'}; charset=utf-8`,
    'content-security-policy': policy,
  });
  response.end(readFileSync(found));
}

createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname.startsWith('/embed/'))
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(embed());
  if (!url.pathname.startsWith('/api/')) return page(response, url.pathname);
  let text = '';
  for await (const chunk of request) text += chunk;
  const answer = api(url.pathname, url.searchParams, text ? JSON.parse(text) : null);
  const { status = 200, type = 'application/json', headers = {}, body = answer } = answer?.status ? answer : {};
  response.writeHead(status, { 'content-type': type, ...headers }).end(JSON.stringify(body));
}).listen(port, () => console.log(`http://localhost:${port}`));
