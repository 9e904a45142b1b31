import type { NodeData } from '../api/types';
import type { Label } from './labels';

/** Least and greatest size of a node, in pixels at zoom 1; the weight (number of sentences) picks one in between. */
const range: Record<string, [number, number]> = {
  State: [34, 58],
  Organization: [32, 56],
  Leader: [28, 38],
  Person: [24, 30],
  Group: [28, 38],
  Event: [17, 27],
  Place: [20, 24],
  Article: [30, 40],
  Stance: [14, 18],
  Sentence: [18, 18],
};

/** Width and height of a node's shape. Issues are pills around their words. */
export function sizeOf(node: NodeData, label: Label): { width: number; height: number } {
  if (node.kind === 'Issue') return { width: label.width + 18, height: label.height + 8 };
  const [least, most] = range[node.kind] ?? [24, 24];
  const share = Math.min(1, Math.sqrt(Math.max(0, node.weight - 1) / 24));
  const size = Math.round(least + share * (most - least));
  return { width: size, height: size };
}

/** An axis-parallel box: its centre and half its sides. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

export const overlap = (a: Box, b: Box, gap = 0): boolean =>
  Math.abs(a.x - b.x) < a.w + b.w + gap && Math.abs(a.y - b.y) < a.h + b.h + gap;

/** The space between a node's shape and its label. */
export const labelGap = 4;

/** The box of a node's shape around its place. */
export function shapeBox(at: { x: number; y: number }, size: { width: number; height: number }): Box {
  return { x: at.x, y: at.y, w: size.width / 2, h: size.height / 2 };
}

/** The box of the label below the shape. */
export function labelBox(at: { x: number; y: number }, size: { height: number }, label: Label): Box {
  return { x: at.x, y: at.y + size.height / 2 + labelGap + label.height / 2, w: label.width / 2, h: label.height / 2 };
}

/** Shape and label in one box, for laying nodes out. */
export function wholeBox(at: { x: number; y: number }, node: NodeData, label: Label): Box {
  const size = sizeOf(node, label);
  if (node.kind === 'Issue') return shapeBox(at, size);
  const height = size.height + labelGap + label.height;
  return {
    x: at.x,
    y: at.y + (labelGap + label.height) / 2,
    w: Math.max(size.width, label.width) / 2,
    h: height / 2,
  };
}
