import type { NodeKind } from '../api/types';
import { iconSvg, type IconName } from '../ui/icons';
import type { Theme } from './theme';

/** Where a state's flag is found; the embed, which may not fetch, answers with data URIs. */
export type FlagSource = (iso2: string) => string | null;

/** States that are no more, and what has no code of its own, have no flag. */
const flagless: ReadonlySet<string> = new Set(['SU', 'YU', 'CS', 'DD']);

export const servedFlags: FlagSource = (iso2) =>
  /^[A-Z]{2}$/.test(iso2) && !flagless.has(iso2) ? `/assets/flags/${iso2.toLowerCase()}.svg` : null;

export const dataUri = (svg: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;

/** The sign inside a node of a kind. */
const signs: Partial<Record<NodeKind, IconName>> = {
  Leader: 'person',
  Person: 'person',
  Organization: 'organization',
  Group: 'group',
  Place: 'place',
  Article: 'article',
};

export function sign(kind: NodeKind, theme: Theme): string | null {
  const name = signs[kind];
  if (!name) return null;
  const colors: Partial<Record<NodeKind, string>> = {
    Leader: theme.onAccent,
    Organization: theme.onAccent,
    Article: theme.onAccent,
    Person: theme.accent,
  };
  return dataUri(iconSvg(name, colors[kind] ?? theme.muted, 48, 1.75));
}

/** A former state: a plain globe-like disc, so that nobody takes it for a flag. */
export const formerState = (theme: Theme): string =>
  dataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96"><rect width="96" height="96" fill="${theme.issue}"/>` +
      `<g fill="none" stroke="${theme.muted}" stroke-width="4"><circle cx="48" cy="48" r="22"/><path d="M26 48h44M48 26c-14 14-14 30 0 44M48 26c14 14 14 30 0 44"/></g></svg>`,
  );

/** The small count of folded neighbours, drawn at a node's corner. */
export function badge(count: number, theme: Theme): string {
  const text = `+${count}`;
  const width = 20 + 13 * text.length;
  return dataUri(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="36" viewBox="0 0 ${width} 36"><rect x="2" y="2" width="${width - 4}" height="32" rx="16" ` +
      `fill="${theme.paper}" stroke="${theme.muted}" stroke-width="2"/><text x="${width / 2}" y="25" text-anchor="middle" ` +
      `font-family="IBM Plex Sans, Helvetica, Arial, sans-serif" font-size="21" font-weight="600" fill="${theme.ink}">${text}</text></svg>`,
  );
}
