import { html, type TemplateResult } from 'lit';
import type { NodeKind, NodeValue, PathValue, RelationshipValue, Value } from '../api/types';
import type { Lang } from '../state/state';
import { initial } from '../state/state';
import { linkTo } from '../state/url';
import type { Words } from '../i18n/words';
import { formatDate } from '../i18n/dates';
import type { FlagSource } from '../graph/pictures';
import { nodeGlyph } from './glyphs';

const kinds: readonly NodeKind[] = [
  'State',
  'Leader',
  'Person',
  'Organization',
  'Group',
  'Place',
  'Event',
  'Issue',
  'Article',
  'Stance',
  'Sentence',
];

type Tagged = Extract<Value, { $type: string }>;

export const isTagged = (value: Value): value is Tagged =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && typeof value.$type === 'string';

/** The kind of a node that came from Cypher, told by its labels. */
export const kindOf = (node: NodeValue): NodeKind => kinds.find((kind) => node.labels.includes(kind)) ?? 'Issue';

const text = (value: Value | undefined): string => (typeof value === 'string' ? value : '');

/** What a node from Cypher is called. */
export function valueName(node: NodeValue, lang: Lang): string {
  const { properties: own } = node;
  const [first, second] = lang === 'ar' ? ['Ar', 'En'] : ['En', 'Ar'];
  const named = ['name', 'title', 'label'].flatMap((key) => [own[`${key}${first}`], own[`${key}${second}`], own[key]]);
  return named.map(text).find(Boolean) || text(own['text']) || text(own['type']) || node.id;
}

/** Text without markup, for sorting and copying. */
export function plain(value: Value, lang: Lang): string {
  if (value === null) return '';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map((one) => plain(one, lang)).join(' · ');
  if (!isTagged(value)) return JSON.stringify(value);
  if (value.$type === 'node') return valueName(value, lang);
  if (value.$type === 'relationship') return value.type;
  if (value.$type === 'path')
    return steps(value)
      .map(
        ({ node, by, forward }) =>
          (by ? ` ${forward ? '' : '←'}${by.type}${forward ? '→' : ''} ` : '') + valueName(node, lang),
      )
      .join('');
  if (value.$type === 'map') return notation(value, lang);
  if (value.$type === 'point') {
    const z = value.z === undefined || value.z === null ? '' : `, z: ${value.z}`;
    return `point({srid: ${value.srid}, x: ${value.x}, y: ${value.y}${z}})`;
  }
  return value.value;
}

const isPlain = (value: Value): boolean =>
  value !== null && !Array.isArray(value) && !(isTagged(value) && value.$type === 'map');

/** As Cypher writes it, where brackets alone tell what belongs to what. */
function notation(value: Value, lang: Lang): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map((one) => notation(one, lang)).join(', ')}]`;
  if (typeof value === 'string') return `'${value.replace(/[\\']/g, '\\$&')}'`;
  if (isTagged(value) && value.$type === 'map')
    return `{${Object.entries(value.value)
      .map(([key, one]) => `${key}: ${notation(one, lang)}`)
      .join(', ')}}`;
  return plain(value, lang);
}

/** A value in a table: nodes and relationships lead to where they are shown. */
export function valueCell(
  value: Value | undefined,
  w: Words,
  flags: FlagSource,
  drafts: ReadonlySet<string> = none,
): TemplateResult | string {
  const { lang } = w;
  if (value === null || value === undefined) return html`<span class="null" aria-label="null">–</span>`;
  if (typeof value === 'number') return html`<span class="number">${value}</span>`;
  if (typeof value === 'boolean') return html`<code>${String(value)}</code>`;
  if (typeof value === 'string')
    return (
      idCell(value, w) ??
      html`<bdi class=${value.length > 70 ? 'long' : ''}
        >${/^\d{4}-\d{2}(-\d{2})?$/.test(value) ? formatDate(value, lang) : value}</bdi
      >`
    );
  if (Array.isArray(value) && !value.every(isPlain)) return html`<code>${notation(value, lang)}</code>`;
  if (Array.isArray(value))
    return html`<span class="list"
      >${value.map((one) => html`<span>${valueCell(one, w, flags, drafts)}</span>`)}</span
    >`;
  if (!isTagged(value)) return html`<code>${JSON.stringify(value)}</code>`;
  if (value.$type === 'node') return nodeCell(value, w, flags, drafts);
  if (value.$type === 'relationship') return relationshipCell(value, w, drafts);
  if (value.$type === 'path') {
    return html`<span class="path"
      >${steps(value).map(({ node, by, forward }) => html`${by ? stepCell(by, forward) : ''}${nodeCell(node, w, flags, drafts)}`)}</span
    >`;
  }
  if (value.$type === 'map' && !Object.values(value.value).every(isPlain))
    return html`<code>${notation(value, lang)}</code>`;
  if (value.$type === 'map') {
    return html`<span class="map"
      >${Object.entries(value.value).map(([key, one]) => html`<span><small>${key}</small> ${valueCell(one, w, flags, drafts)}</span>`)}</span
    >`;
  }
  if (value.$type === 'date') return html`${formatDate(value.value, lang)}`;
  return html`<code>${plain(value, lang)}</code>`;
}

/** A sentence's id, with or without a passage in it, and a node's or edge's lead to what they name. */
function idCell(value: string, w: Words): TemplateResult | null {
  const state = { ...initial, lang: w.lang };
  const place = /^([a-z0-9][a-z0-9-]*)#(\d+)(?:@(\d+)-(\d+))?$/.exec(value);
  if (place) {
    const [, id, n, start, end] = place as unknown as [string, string, string, string?, string?];
    const at = start && end ? { at: { start: Number(start), end: Number(end) } } : { sentence: Number(n) };
    const href = linkTo(state, { view: 'article', id, ...at });
    return html`<a class="place" href=${href} title=${value}>${w('evidence.sentence', { sentence: n })}</a>`;
  }
  if (!/^(state|leader|person|org|group|place|event|issue|stance|rel):[\w:.-]+$/.test(value)) return null;
  return html`<a class="place" href=${linkTo(state, { select: value })}><code>${value}</code></a>`;
}

function nodeCell(node: NodeValue, w: Words, flags: FlagSource, drafts: ReadonlySet<string>): TemplateResult {
  const { lang } = w;
  const kind = kindOf(node);
  const name = valueName(node, lang);
  const start = node.properties['start'];
  const end = node.properties['end'];
  const state = { ...initial, lang };
  const article = text(node.properties['article']) || node.id.split('#')[0]!;
  const href =
    kind === 'Article'
      ? linkTo(state, { view: 'article', id: node.id })
      : kind === 'Sentence'
        ? linkTo(state, {
            view: 'article',
            id: article,
            ...(typeof start === 'number' && typeof end === 'number'
              ? { at: { start, end } }
              : { sentence: Number(node.id.split('#')[1]) || null }),
          })
        : linkTo(state, { select: node.id });
  if (kind === 'Sentence') return html`<a class="sentence quoted" href=${href} dir="auto">${name}</a>`;
  const draft = drafts.has(node.id);
  const iso2 = text(node.properties['iso2']) || null;
  return html`<a class="chip" href=${href}
    >${nodeGlyph({ kind, iso2, polarity: node.properties['polarity'], review: draft ? 'proposed' : null }, flags)}<bdi>${name}</bdi>${draft ? html`<span class="visually-hidden"> (${w('result.draft')})</span>` : ''}</a
  >`;
}

/** The nodes of a path in walking order, each with what leads to it; forward where that begins at the node before. */
function steps(path: PathValue): { node: NodeValue; by: RelationshipValue | undefined; forward: boolean }[] {
  return path.nodes.map((node, i) => {
    const by = path.relationships[i - 1];
    return { node, by, forward: by?.source === path.nodes[i - 1]?.id };
  });
}

/** What leads from a node to the next one, and which of them it begins at. */
const stepCell = (step: RelationshipValue, forward: boolean): TemplateResult =>
  html`${forward ? '' : html`<i class="back" aria-hidden="true">←</i>`}<small class="step" dir="auto"
      >${step.type}</small
    >${forward ? html`<i aria-hidden="true">←</i>` : ''}`;

const relationshipCell = (one: RelationshipValue, w: Words, drafts: ReadonlySet<string>): TemplateResult =>
  html`<code class="relationship">${one.type}</code>${draftMark(drafts.has(one.id), w)}`;

/** The ring of a draft, told to who does not see it. */
const draftMark = (draft: boolean, w: Words): TemplateResult | string =>
  draft ? html`<i class="draft-mark" role="img" aria-label=${w('result.draft')} title=${w('fact.draftHelp')}></i>` : '';

const none: ReadonlySet<string> = new Set();
