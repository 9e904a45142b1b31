import type { State } from '../state/state';

/** What parts say to the shell. They know nothing of each other. */
export interface Says {
  /** Select a node or an edge; null selects nothing. */
  'isnad-select': string | null;
  /** Fold or unfold a node. */
  'isnad-toggle': string;
  /** Point at a node or an edge elsewhere on the page. */
  'isnad-hover': string | null;
  /** Change the state by a pure function. */
  'isnad-change': (state: State) => State;
  /** Ask the server again. */
  'isnad-retry': null;
  /** Let go of the query that runs. */
  'isnad-cancel': null;
  /** Write a piece of Cypher where the cursor is. */
  'isnad-insert': string;
  /** An article was added: what is shown of the graph is of yesterday. */
  'isnad-loaded': null;
  'isnad-share': null;
}

/** Lets a part speak. */
export function say<Name extends keyof Says>(part: EventTarget, name: Name, detail: Says[Name]): void {
  part.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}

/** Changes the state; the short form of the most frequent event. */
export const change = (part: EventTarget, by: (state: State) => State): void => say(part, 'isnad-change', by);

/** Listens to what parts say. */
export function hear<Name extends keyof Says>(
  on: EventTarget,
  name: Name,
  listener: (detail: Says[Name]) => void,
): void {
  on.addEventListener(name, (event) => listener((event as CustomEvent<Says[Name]>).detail));
}
