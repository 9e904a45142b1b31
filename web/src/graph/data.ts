import type { EdgeData, NodeData } from '../api/types';
import type { Lexicon } from '../i18n/lexicon';
import { isolate } from '../text/isolate';
import type { Lang } from '../state/state';
import { labelFor } from './labels';
import { isDraft, lineOf } from './model';
import { badge, dataUri, formerState, sign, type FlagSource } from './pictures';
import { sizeOf } from './sizes';
import type { Theme } from './theme';

export interface Looks {
  lang: Lang;
  theme: Theme;
  flags: FlagSource;
  lexicon: Lexicon;
}

/** One image of a node: how large (a share of the node, or pixels) and where (0…1 of the node, centre of the image). */
interface Picture {
  url: string;
  share?: number;
  px?: [number, number];
  at?: [number, number];
  clip: 'node' | 'none';
}

const draftDot = (theme: Theme): string =>
  dataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24" viewBox="0 0 24 24"><circle cx="12" cy="12" r="8" fill="${theme.paper}" stroke="${theme.event}" stroke-width="4" stroke-dasharray="5 3"/></svg>`,
  );

function pictures(node: NodeData, folded: number, { theme, flags }: Looks): Picture[] {
  const list: Picture[] = [];
  if (node.kind === 'State') {
    const flag = node.iso2 ? flags(node.iso2) : null;
    list.push({ url: flag ?? formerState(theme), share: 1, clip: 'node' });
  } else {
    const url = sign(node.kind, theme);
    if (url) list.push({ url, share: node.kind === 'Place' ? 0.9 : 0.56, clip: 'node' });
  }
  if (folded)
    list.push({ url: badge(folded, theme), px: [(20 + 13 * `+${folded}`.length) / 2, 18], at: [1, 0], clip: 'none' });
  // A pill is its words and has no corner to spare: it wears the ring as its edge.
  if (isDraft(node) && node.kind !== 'Issue')
    list.push({ url: draftDot(theme), px: [12, 12], at: [0, 0], clip: 'none' });
  return list;
}

/** What the stylesheet reads of a node. Everything that has a size is in pixels at zoom 1. */
export function nodeLooks(node: NodeData, folded: number, looks: Looks): Record<string, unknown> {
  const label = labelFor(node, looks.lang);
  const size = sizeOf(node, label);
  return {
    kind: node.kind,
    label: label.text,
    fontSize: label.size,
    fontWeight: label.weight,
    ...size,
    draft: isDraft(node),
    sign: node.kind === 'Stance' ? Number(node.subkind ?? 0) : 0,
    pictures: pictures(node, folded, looks),
  };
}

/** Lines grow with the number of sentences; those for or against something lead, demands and the like follow. */
function widthOf({ kind, polarity, weight }: EdgeData): number {
  const least = kind === 'stance' && polarity ? 2 : 1.3;
  return Math.min(5, least + 0.55 * Math.max(0, weight - 1));
}

/** What the stylesheet reads of an edge. */
export function edgeLooks(edge: EdgeData, { lang, lexicon }: Looks): Record<string, unknown> {
  const type = lexicon.stance(edge.kind === 'stance' ? edge.type : null);
  const relation = lexicon.ontology.relationTypes.find((one) => one.id === edge.type);
  const word = lexicon.type(edge, lang);
  return {
    kind: edge.kind,
    line: lineOf(edge),
    pattern: type?.pattern ?? null,
    symmetric: edge.kind === 'relation' && Boolean(relation?.symmetric),
    draft: isDraft(edge),
    width: widthOf(edge),
    label: word ? isolate(word, lang) : '',
  };
}

type Drawn = { data(name: string): unknown };

/** The style properties that hold a node's pictures, as functions of the present scale. */
export function pictureStyle(scale: { unit: number }): Record<string, unknown> {
  const each =
    <T>(pick: (picture: Picture, width: number, height: number) => T) =>
    (node: Drawn): T[] | string => {
      const list = node.data('pictures') as Picture[] | undefined;
      if (!list?.length) return 'none';
      return list.map((picture) =>
        pick(picture, (node.data('width') as number) ?? 0, (node.data('height') as number) ?? 0),
      );
    };
  const px = (value: number): string => `${value * scale.unit}px`;
  const or =
    (fallback: string, pick: ReturnType<typeof each>) =>
    (node: Drawn): unknown => {
      const value = pick(node);
      return value === 'none' ? fallback : value;
    };
  // Corner pictures sit on the outline at 45°, which for a round node is 0.146 of its size inside the box.
  const inset = 0.12;
  const place = (picture: Picture, axis: 0 | 1, side: number): string => {
    if (!picture.at || !picture.px) return '50%';
    const share = picture.at[axis] ? 1 - inset : inset;
    return px(side * share - picture.px[axis] / 2);
  };
  return {
    'background-image': each((picture) => picture.url),
    'background-width': or(
      'auto',
      each((p) => (p.px ? px(p.px[0]) : `${(p.share ?? 1) * 100}%`)),
    ),
    'background-height': or(
      'auto',
      each((p) => (p.px ? px(p.px[1]) : `${(p.share ?? 1) * 100}%`)),
    ),
    'background-position-x': or(
      '50%',
      each((p, width) => place(p, 0, width)),
    ),
    'background-position-y': or(
      '50%',
      each((p, _, height) => place(p, 1, height)),
    ),
    'background-clip': or(
      'node',
      each((p) => p.clip),
    ),
    'background-image-containment': or(
      'inside',
      each((p) => (p.clip === 'node' ? 'inside' : 'over')),
    ),
    'background-fit': or(
      'none',
      each(() => 'none'),
    ),
    'background-image-crossorigin': 'null',
  };
}
