import type { StylesheetJson } from 'cytoscape';
import type { LineKind } from './model';
import { pictureStyle } from './data';
import { family } from './measure';
import type { Theme } from './theme';

/** The label's share of a pixel grows slower than the zoom; see {@link Drawing}. */
export interface Scale {
  /** Pixels of the model for one pixel of the design, at the present zoom. */
  unit: number;
}

const lineColor = (theme: Theme): Record<LineKind, string> => ({
  positive: theme.positive,
  negative: theme.negative,
  neutral: theme.neutral,
  role: theme.accent,
  membership: theme.organization,
  includes: theme.muted,
  participation: theme.event,
  relation: theme.muted,
});

type Sized = { data(name: string): never };

/**
 * The whole look of the graph. Elements carry their kind and sizes as data and their state as classes, so that drawing
 * never has to touch one element's style. Sizes are functions of `scale`, read whenever the style is updated.
 */
export function stylesheet(theme: Theme, scale: Scale, still: boolean): StylesheetJson {
  const px = (value: number) => () => value * scale.unit;
  const own = (name: string) => (element: Sized) => (element.data(name) as number) * scale.unit;
  const colors = lineColor(theme);
  const label = { 'text-outline-color': theme.paper, 'text-outline-opacity': 1, 'font-family': family };
  const sheet = [
    {
      selector: 'node',
      style: {
        ...label,
        label: 'data(label)',
        width: own('width'),
        height: own('height'),
        'font-size': own('fontSize'),
        'font-weight': 'data(fontWeight)',
        'line-height': 1.2,
        'text-wrap': 'wrap',
        'text-max-width': '10000px',
        'text-valign': 'bottom',
        'text-halign': 'center',
        'text-margin-y': px(3),
        'text-outline-width': px(2.5),
        color: theme.ink,
        'background-color': theme.panel,
        'border-width': px(1.25),
        'border-color': theme.muted,
        ...pictureStyle(scale),
        'bounds-expansion': 14,
        'overlay-opacity': 0,
        'underlay-color': theme.accent,
        'underlay-opacity': 0,
        'underlay-padding': px(6),
        'underlay-shape': 'ellipse',
        'transition-property': 'opacity, text-opacity, underlay-opacity',
        'transition-duration': still ? 0 : 160,
        'z-index': 10,
      },
    },
    {
      selector: 'node[kind = "State"]',
      style: { shape: 'ellipse', 'border-color': theme.ink, 'border-opacity': 0.55, 'z-index': 14 },
    },
    {
      selector: 'node[kind = "Organization"]',
      style: {
        shape: 'round-rectangle',
        'background-color': theme.organization,
        'border-width': 0,
        color: theme.organization,
        'underlay-shape': 'round-rectangle',
        'z-index': 13,
      },
    },
    {
      selector: 'node[kind = "Leader"]',
      style: {
        shape: 'ellipse',
        'background-color': theme.accent,
        'border-width': 0,
        color: theme.accent,
        'z-index': 12,
      },
    },
    {
      selector: 'node[kind = "Person"]',
      style: { shape: 'ellipse', 'border-color': theme.accent, color: theme.accent },
    },
    {
      selector: 'node[kind = "Group"]',
      style: { shape: 'ellipse', 'border-style': 'dashed', 'border-width': px(1.75), 'border-color': theme.muted },
    },
    {
      selector: 'node[kind = "Event"]',
      style: { shape: 'diamond', 'background-color': theme.event, 'border-width': 0, color: theme.eventInk },
    },
    {
      selector: 'node[kind = "Place"]',
      style: { shape: 'ellipse', 'background-opacity': 0, 'border-width': 0, color: theme.muted },
    },
    {
      selector: 'node[kind = "Article"]',
      style: { shape: 'round-rectangle', 'background-color': theme.ink, 'border-width': 0 },
    },
    {
      selector: 'node[kind = "Stance"]',
      style: { shape: 'hexagon', 'background-color': theme.neutral, 'border-width': 0, color: theme.muted },
    },
    { selector: 'node[kind = "Stance"][sign > 0]', style: { 'background-color': theme.positive } },
    { selector: 'node[kind = "Stance"][sign < 0]', style: { 'background-color': theme.negative } },
    {
      selector: 'node[kind = "Sentence"]',
      style: { shape: 'tag', 'background-color': theme.mark, 'border-color': theme.issueLine, color: theme.muted },
    },
    {
      selector: 'node[kind = "Issue"]',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '999px',
        'background-color': theme.issue,
        'border-color': theme.issueLine,
        'border-width': px(1),
        'text-valign': 'center',
        'text-margin-y': 0,
        'text-outline-width': 0,
        color: theme.ink,
        'underlay-shape': 'round-rectangle',
      },
    },
    {
      selector: 'node[kind = "Issue"][?draft]',
      style: { 'border-style': 'dashed', 'border-width': px(1.5), 'border-color': theme.event },
    },
    // A pill without its words, where there is no room for them.
    {
      selector: 'node[kind = "Issue"].yield',
      style: { width: px(18), height: px(10), 'background-color': theme.issueLine },
    },
    { selector: 'node.yield', style: { 'text-opacity': 0 } },

    {
      selector: 'edge',
      style: {
        ...label,
        width: own('width'),
        'curve-style': 'bezier',
        'control-point-step-size': px(22),
        'line-color': theme.muted,
        'target-arrow-color': theme.muted,
        'arrow-scale': 0.85,
        'font-size': px(11.5),
        'text-outline-width': px(3),
        color: theme.ink,
        'overlay-opacity': 0,
        'underlay-opacity': 0,
        'underlay-padding': px(4),
        'transition-property': 'opacity, underlay-opacity',
        'transition-duration': still ? 0 : 160,
        'z-index': 5,
      },
    },
    ...Object.entries(colors).map(([line, color]) => ({
      selector: `edge[line = "${line}"]`,
      style: { 'line-color': color, 'target-arrow-color': color, 'underlay-color': color },
    })),
    {
      selector: 'edge[line = "positive"]',
      style: { 'line-style': 'solid', 'target-arrow-shape': 'triangle', 'arrow-scale': 1, 'z-index': 7 },
    },
    {
      selector: 'edge[line = "negative"]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [8, 4], 'target-arrow-shape': 'tee', 'z-index': 7 },
    },
    {
      selector: 'edge[line = "neutral"]',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [1.5, 4],
        'line-cap': 'round',
        'line-opacity': 0.7,
        'target-arrow-shape': 'vee',
        'arrow-scale': 0.75,
        'z-index': 6,
      },
    },
    {
      selector: 'edge[pattern = "hollow"]',
      style: { 'target-arrow-shape': 'circle', 'target-arrow-fill': 'hollow', 'arrow-scale': 0.9 },
    },
    {
      selector: 'edge[line = "membership"]',
      style: { width: px(7), 'line-opacity': 0.16, 'line-cap': 'round', 'z-index': 1 },
    },
    {
      selector: 'edge[kind = "resolves_to"]',
      style: {
        width: px(1),
        'line-style': 'dashed',
        'line-dash-pattern': [3, 5],
        'line-opacity': 0.32,
        'z-index': 2,
      },
    },
    { selector: 'edge[line = "role"]', style: { width: px(1.2), 'line-opacity': 0.6, 'z-index': 2 } },
    { selector: 'edge[line = "participation"]', style: { width: px(1), 'line-opacity': 0.3, 'z-index': 2 } },
    {
      selector: 'edge[line = "relation"]',
      style: {
        width: px(1),
        'line-opacity': 0.42,
        'target-arrow-color': theme.neutral,
        'target-arrow-shape': 'vee',
        'arrow-scale': 0.6,
        'z-index': 3,
      },
    },
    { selector: 'edge[?symmetric]', style: { 'target-arrow-shape': 'none' } },
    // A draft that no one has reviewed yet.
    {
      selector: 'edge[?draft]',
      style: {
        opacity: 0.8,
        'mid-source-arrow-shape': 'circle',
        'mid-source-arrow-fill': 'hollow',
        'mid-source-arrow-color': theme.event,
      },
    },

    { selector: '.gone', style: { display: 'none' } },
    { selector: 'node.dim', style: { opacity: 0.22 } },
    { selector: 'edge.dim', style: { opacity: 0.08 } },
    { selector: 'node.near', style: { opacity: 1 } },
    { selector: 'edge.near', style: { opacity: 1, 'line-opacity': 0.9, 'z-index': 8 } },
    { selector: 'edge.near[line = "membership"]', style: { 'line-opacity': 0.3 } },
    { selector: 'edge.told', style: { label: 'data(label)', 'z-index': 20 } },
    { selector: 'node.selected', style: { 'underlay-opacity': 0.22, 'z-index': 30 } },
    { selector: 'node.cursor', style: { 'underlay-opacity': 0.42, 'underlay-padding': px(4), 'z-index': 31 } },
    {
      selector: 'edge.selected, edge.cursor',
      style: { 'underlay-opacity': 0.25, opacity: 1, 'z-index': 29, label: 'data(label)' },
    },
    { selector: '.selected.yield, .cursor.yield', style: { 'text-opacity': 1 } },
  ];
  return sheet as unknown as StylesheetJson;
}
