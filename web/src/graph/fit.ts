import type { Point } from '../api/types';
import { overlap, type Box } from './sizes';

export interface View {
  zoom: number;
  pan: Point;
}

export interface Room {
  width: number;
  height: number;
}

/** Kept free around the picture, in pixels. */
export const margin = 22;

const least = 0.2;
const most = 1.15;

/**
 * At a zoom of z > 1, things are drawn z^0.4 times their size: labels gain room as one comes closer. Further off they
 * shrink almost with the zoom.
 */
export const growth = (zoom: number): number => (zoom > 1 ? Math.min(1.7, zoom ** 0.4) : Math.max(0.5, zoom ** 0.8));

/**
 * The zoom and pan that show all boxes in the room and none under `corner`, a box in pixels of the room that controls
 * lie over. Of the ways to leave the corner free (shift the picture, end it above or beside the corner) the one that
 * shows it largest is taken.
 */
export function fitView(boxes: readonly Box[], { width, height }: Room, corner: Box | null): View {
  if (!boxes.length || !width || !height) return { zoom: 1, pan: { x: width / 2, y: height / 2 } };
  const whole = { x: width / 2, y: height / 2, w: width / 2 - margin, h: height / 2 - margin };
  const plain = into(boxes, whole, 0);
  if (!corner || !boxes.some((box) => overlap(drawn(box, plain), corner))) return plain;
  const end = top(corner) - 2;
  const above = { ...whole, y: (margin + end) / 2, h: (end - margin) / 2 };
  const atStart = corner.x < width / 2;
  const [left, right] = atStart ? [corner.x + corner.w + 2, width - margin] : [margin, corner.x - corner.w - 2];
  const beside = { ...whole, x: (left + right) / 2, w: (right - left) / 2 };
  const ways = [
    into(boxes, whole, -1),
    into(boxes, { ...whole, x: whole.x + (atStart ? 1 : -1) * slack(boxes, whole, plain) }, 0),
    into(boxes, above, 0),
    into(boxes, beside, 0),
  ].filter((view) => !boxes.some((box) => overlap(drawn(box, view), corner)));
  return ways.sort((a, b) => b.zoom - a.zoom)[0] ?? into(boxes, above, 0);
}

/** The box around boxes. */
function frameOf(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.x - box.w));
  const right = Math.max(...boxes.map((box) => box.x + box.w));
  const up = Math.min(...boxes.map((box) => box.y - box.h));
  const down = Math.max(...boxes.map((box) => box.y + box.h));
  return { x: (left + right) / 2, y: (up + down) / 2, w: (right - left) / 2, h: (down - up) / 2 };
}

const top = (box: Box): number => box.y - box.h;

/** Boxes as they are at a zoom: things shrink less than the places between them. */
const sized = (boxes: readonly Box[], zoom: number): Box[] =>
  boxes.map((box) => ({ ...box, w: (box.w * growth(zoom)) / zoom, h: (box.h * growth(zoom)) / zoom }));

/** Where a box comes to lie on the canvas. */
const drawn = (box: Box, { zoom, pan }: View): Box => ({
  x: box.x * zoom + pan.x,
  y: box.y * zoom + pan.y,
  w: box.w * growth(zoom),
  h: box.h * growth(zoom),
});

/** The view that shows the boxes as large as the area lets it, in its middle, or at its upper edge where `shift` is −1. */
function into(boxes: readonly Box[], area: Box, shift: 0 | -1): View {
  let zoom = 1;
  let frame = frameOf(boxes);
  // The frame depends on the zoom and the zoom on the frame; a few rounds settle it.
  for (let round = 0; round < 6; round += 1) {
    zoom = Math.max(least, Math.min(most, area.w / frame.w, area.h / frame.h));
    frame = frameOf(sized(boxes, zoom));
  }
  const up = shift * Math.max(0, area.h - frame.h * zoom);
  return { zoom, pan: { x: area.x - frame.x * zoom, y: area.y + up - frame.y * zoom } };
}

/** How far the picture can be shifted sideways within the area. */
const slack = (boxes: readonly Box[], area: Box, { zoom }: View): number =>
  Math.max(0, area.w - frameOf(sized(boxes, zoom)).w * zoom);
