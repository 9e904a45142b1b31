import type { IsnadGraph } from '../parts/isnad-graph';
import type { IsnadApp } from './isnad-app';

/** What browser tests may ask of the page; see README.md. Nothing in the page itself uses it. */
export interface TestHook {
  /** The canvas of this view is drawn, or the view has none and its data is there. */
  readonly ready: boolean;
  visibleNodes(): string[];
  visibleEdges(): string[];
  selected(): string | null;
  /** Pairs of shown labels that overlap. */
  labelOverlaps(): number;
  /** Where a node or an edge stands, in CSS pixels of the window. */
  position(id: string): { x: number; y: number } | null;
  /** What attention is drawn to and what is near it. */
  near(): string[];
  /** Ids of nodes that the zoom buttons cover or that reach over the canvas's edge, labels included. */
  hidden(): string[];
  /** As a click on the node. */
  clickNode(id: string): void;
}

declare global {
  interface Window {
    isnad: TestHook;
  }
}

export function testHook(app: IsnadApp): void {
  const canvas = (): IsnadGraph | null => app.shadowRoot?.querySelector('isnad-graph') ?? null;
  window.isnad = {
    get ready() {
      const { state } = app;
      if (state.view === 'graph') return Boolean(canvas()?.drawing) && !app.elements.loading;
      const resource = {
        article: app.article,
        queries: app.queries,
        query: app.queries,
        cypher: app.ontology,
        add: app.ontology,
        missing: app.ontology,
      }[state.view];
      return resource.value !== null && app.lexicon !== null;
    },
    visibleNodes: () => [...(app.seen?.nodes ?? [])],
    visibleEdges: () => [...(app.seen?.edges ?? [])],
    selected: () => app.state.select,
    labelOverlaps: () => canvas()?.drawing?.labelOverlaps() ?? 0,
    position: (id) => {
      const at = canvas()?.drawing?.screenPosition(id);
      const box = canvas()?.getBoundingClientRect();
      return at && box ? { x: at.x + box.left, y: at.y + box.top } : null;
    },
    near: () => canvas()?.drawing?.near() ?? [],
    hidden: () => {
      const own = canvas()?.getBoundingClientRect();
      const zoom = canvas()?.shadowRoot?.querySelector('.zoom')?.getBoundingClientRect();
      if (!own || !zoom) return [];
      const [left, up] = [zoom.left - own.left, zoom.top - own.top];
      const covered = ({ x1, x2, y1, y2 }: { x1: number; x2: number; y1: number; y2: number }): boolean =>
        (x1 < left + zoom.width && x2 > left && y1 < up + zoom.height && y2 > up) ||
        x1 < 0 ||
        y1 < 0 ||
        x2 > own.width ||
        y2 > own.height;
      return [...(canvas()!.drawing?.boxes() ?? [])].flatMap(([id, box]) => (covered(box) ? [id] : []));
    },
    clickNode: (id) => app.go({ ...app.state, select: id }),
  };
}
