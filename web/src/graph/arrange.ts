import type { EdgeData, Elements, Point } from '../api/types';
import { componentsOf, fewPlaces, level, shelve } from './shelves';

/**
 * Places for a graph that came without any. What hangs together is placed by itself, small things by a plain figure and
 * larger ones by fCoSE, which comes in a chunk of its own since only answers of queries need it; then they are set in
 * rows, the largest first. The same graph gets the same places.
 */
export async function arrange(graph: Elements): Promise<Elements> {
  const { nodes, edges } = graph.elements;
  if (nodes.every(({ position }) => position)) return graph;
  const parts = componentsOf(
    nodes.map(({ data }) => data.id),
    edges.map(({ data }) => data),
  );
  const placed: Map<string, Point>[] = [];
  for (const { ids, ties } of parts) placed.push(fewPlaces(ids, ties) ?? level(await forces(ids, ties)));
  const places = shelve(placed);
  return {
    ...graph,
    elements: { nodes: nodes.map(({ data }) => ({ data, position: places.get(data.id) ?? { x: 0, y: 0 } })), edges },
  };
}

async function forces(
  ids: readonly string[],
  ties: readonly Pick<EdgeData, 'id' | 'source' | 'target'>[],
): Promise<Map<string, Point>> {
  const [{ default: cytoscape }, { default: fcose }] = await Promise.all([
    import('cytoscape'),
    import('cytoscape-fcose'),
  ]);
  cytoscape.use(fcose as cytoscape.Ext);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [...circle(ids), ...ties.map(({ id, source, target }) => ({ data: { id, source, target } }))],
  });
  // `randomize: false` starts from the circle, which makes it repeatable.
  const options = {
    name: 'fcose',
    animate: false,
    randomize: false,
    quality: 'default',
    nodeSeparation: 90,
    idealEdgeLength: 110,
  };
  cy.layout(options as cytoscape.LayoutOptions).run();
  const places = new Map<string, Point>(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return places;
}

function circle(ids: readonly string[]): { data: { id: string }; position: Point }[] {
  const radius = 60 + ids.length * 14;
  return [...ids].sort().map((id, i) => {
    const angle = (2 * Math.PI * i) / ids.length;
    return { data: { id }, position: { x: radius * Math.cos(angle), y: radius * Math.sin(angle) } };
  });
}
