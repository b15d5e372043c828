/** What each thing leads to. */
export type Graph = ReadonlyMap<string, readonly string[]>;

interface Walk {
  graph: Graph;
  /** When each thing was first met, counted from 0. */
  met: Map<string, number>;
  /** The earliest thing on the path that each one leads back to. */
  low: Map<string, number>;
  open: string[];
  isOpen: Set<string>;
  inRing: Set<string>;
}

/**
 * Everything that leads back to itself, in one walk over the graph.
 * Tarjan 1972, "Depth-first search and linear graph algorithms", with its own stack instead of recursion.
 */
export function inRings(graph: Graph): Set<string> {
  const walk: Walk = {
    graph,
    met: new Map(),
    low: new Map(),
    open: [],
    isOpen: new Set(),
    inRing: new Set(),
  };
  for (const start of graph.keys()) {
    if (!walk.met.has(start)) walkFrom(start, walk);
  }
  return walk.inRing;
}

function walkFrom(start: string, walk: Walk): void {
  const path = [enter(start, walk)];
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const next = step.next.pop();
    if (next === undefined) {
      path.pop();
      leave(step.node, path.at(-1)?.node, walk);
    } else if (!walk.met.has(next)) {
      path.push(enter(next, walk));
    } else if (walk.isOpen.has(next)) {
      lower(step.node, walk.met.get(next), walk);
    }
  }
}

function enter(node: string, { graph, met, low, open, isOpen }: Walk) {
  low.set(node, met.size);
  met.set(node, met.size);
  open.push(node);
  isOpen.add(node);
  return { node, next: (graph.get(node) ?? []).filter((next) => graph.has(next)) };
}

/** Closes a ring when its first thing is left; one thing alone is a ring only if it leads to itself. */
function leave(node: string, before: string | undefined, walk: Walk): void {
  if (before !== undefined) lower(before, walk.low.get(node), walk);
  if (walk.low.get(node) !== walk.met.get(node)) return;
  const ring = walk.open.splice(walk.open.lastIndexOf(node));
  const isRing = ring.length > 1 || (walk.graph.get(node) ?? []).includes(node);
  for (const member of ring) {
    walk.isOpen.delete(member);
    if (isRing) walk.inRing.add(member);
  }
}

function lower(node: string, to: number | undefined, { low }: Walk): void {
  low.set(node, Math.min(low.get(node) ?? 0, to ?? 0));
}
