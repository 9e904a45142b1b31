import { html, svg, type TemplateResult } from 'lit';
import type { NodeKind, Review } from '../api/types';
import type { LineKind } from '../graph/model';
import { icon, type IconName } from './icons';

const signs: Partial<Record<NodeKind, IconName>> = {
  Leader: 'person',
  Person: 'person',
  Organization: 'organization',
  Group: 'group',
  Place: 'place',
  Article: 'article',
};

/** A small picture of a node, as the canvas draws it: the state's flag, the kind's shape and sign, a draft's ring. */
export function nodeGlyph(
  node: { kind: NodeKind; iso2?: string | null; polarity?: unknown; review?: Review | null },
  flag: (iso2: string) => string | null,
): TemplateResult {
  if (node.review === 'proposed')
    return html`<span class="glyphed">${nodeGlyph({ ...node, review: null }, flag)}<i class="ring"></i></span>`;
  const url = node.kind === 'State' && node.iso2 ? flag(node.iso2) : null;
  if (url) return html`<img class="glyph State" src=${url} alt="" width="24" height="24" />`;
  const name = signs[node.kind];
  const tone = node.polarity === 1 ? 'positive' : node.polarity === -1 ? 'negative' : '';
  return html`<span class="glyph ${node.kind} ${tone}" aria-hidden="true">${name ? icon(name, 14) : ''}</span>`;
}

const dashes: Partial<Record<LineKind, string>> = { negative: '6 3.5', neutral: '1.5 3.5', includes: '4 4' };

/** A piece of a line, with its pattern and its end. */
export function lineGlyph(line: LineKind, hollow = false): TemplateResult {
  const wide = line === 'membership';
  const leading = line === 'positive' || line === 'negative';
  const end =
    line === 'positive'
      ? svg`<path d="M26 3.5 32 7l-6 3.5z" fill="currentColor"/>`
      : line === 'negative'
        ? svg`<path d="M31 2.5v9" stroke="currentColor" stroke-width="2"/>`
        : hollow
          ? svg`<circle cx="29" cy="7" r="2.5" fill="none" stroke="currentColor" stroke-width="1.5"/>`
          : line === 'neutral' || line === 'relation'
            ? svg`<path d="M27 3.8 31 7l-4 3.2" fill="none" stroke="currentColor" stroke-width="1.4"/>`
            : '';
  return html`<svg class="line ${line}" width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
    <line
      x1="1"
      y1="7"
      x2=${line === 'positive' ? 27 : hollow ? 26 : 31}
      y2="7"
      stroke="currentColor"
      stroke-width=${wide ? 6 : leading ? 2.2 : 1.4}
      stroke-dasharray=${dashes[line] ?? 'none'}
      stroke-opacity=${wide ? 0.3 : leading || line === 'neutral' ? 1 : 0.7}
      stroke-linecap=${line === 'neutral' ? 'round' : 'butt'}
    />
    ${end}
  </svg>`;
}

/** The ring that a draft has on its line and at its node. */
export const draftGlyph = (): TemplateResult =>
  html`<svg class="line draft" width="34" height="14" viewBox="0 0 34 14" aria-hidden="true">
    <path d="M1 7h11M22 7h11" stroke="currentColor" stroke-width="1.4" stroke-opacity="0.5" />
    <circle cx="17" cy="7" r="4.2" fill="none" stroke="var(--event)" stroke-width="2" />
  </svg>`;
