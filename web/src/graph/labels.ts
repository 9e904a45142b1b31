import type { NodeData, NodeKind } from '../api/types';
import type { Lang } from '../state/state';
import { nameOf } from '../i18n/words';
import { formatDate } from '../i18n/dates';
import { isolate, scriptOf } from '../text/isolate';
import { breakLines, type Measure } from '../text/lines';
import { measureIn } from './measure';

interface Lettering {
  size: number;
  weight: 400 | 600;
  /** The widest a line may get, in pixels at zoom 1. */
  width: number;
}

const lettering: Record<NodeKind, Lettering> = {
  State: { size: 13, weight: 600, width: 120 },
  Organization: { size: 12.5, weight: 600, width: 132 },
  Leader: { size: 12, weight: 600, width: 120 },
  Person: { size: 12, weight: 400, width: 110 },
  Group: { size: 12, weight: 400, width: 116 },
  Event: { size: 11.5, weight: 400, width: 124 },
  Issue: { size: 11.5, weight: 400, width: 132 },
  Place: { size: 11.5, weight: 400, width: 100 },
  Article: { size: 12, weight: 600, width: 150 },
  Stance: { size: 11, weight: 400, width: 90 },
  Sentence: { size: 11, weight: 400, width: 90 },
};

export const lineHeight = 1.35;

export interface Label {
  /** Lines joined for the canvas, each in its own isolate. */
  text: string;
  width: number;
  height: number;
  size: number;
  weight: 400 | 600;
}

const made = new Map<string, Label>();

/** Labels were measured in another face: measure them anew. */
export const forgetLabels = (): void => made.clear();

/** What does not fit two lines may be a third wider before it is cut. */
function roomy(name: string, width: number, measure: Measure): string[] {
  for (const wider of [1, 1.16, 1.33]) {
    const lines = breakLines(name, width * wider, measure);
    if (!lines.at(-1)!.endsWith('…')) return lines;
  }
  return breakLines(name, width * 1.33, measure);
}

/** The label of a node: its name on two lines at most; an event whose name fits one line has its date on the second. */
export function labelFor(node: NodeData, lang: Lang): Label {
  const key = `${lang} ${node.id} ${nameOf(node, lang)}`;
  const known = made.get(key);
  if (known) return known;
  const name = nameOf(node, lang);
  // A name that exists in one language only keeps its own direction.
  const script = scriptOf(name) === 'ar' ? 'ar' : 'en';
  const { size, weight, width } = lettering[node.kind];
  const measure = measureIn(size, weight);
  const lines = roomy(name, width, measure);
  const dated = node.kind === 'Event' && node.date && lines.length === 1;
  if (dated) lines.push(formatDate(node.date, lang));
  const label: Label = {
    // The date is in the reader's language, whatever the name is in.
    text: lines.map((line, i) => isolate(line, dated && i ? lang : script)).join('\n'),
    width: Math.ceil(Math.max(...lines.map(measure))),
    height: Math.ceil(lines.length * size * lineHeight),
    size,
    weight,
  };
  made.set(key, label);
  return label;
}
