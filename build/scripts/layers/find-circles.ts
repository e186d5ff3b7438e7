/** Who imports whom, by file. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Circles of imports: of each knot of files one shortest way around, the first file in the alphabet first. */
export function findCircles(graph: ImportGraph): string[][] {
  return knotsOf(graph).map((knot) => wayAround(graph, knot));
}

/** Sets of files of which each leads to every other (Tarjan). */
function knotsOf(graph: ImportGraph): Set<string>[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const knots: Set<string>[] = [];

  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    isOpen.add(file);
    for (const next of graph.get(file) ?? []) {
      if (!graph.has(next)) continue;
      if (!order.has(next)) visit(next);
      if (isOpen.has(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const knot = new Set<string>();
    for (let last = ''; last !== file; ) {
      last = open.pop()!;
      isOpen.delete(last);
      knot.add(last);
    }
    if (knot.size > 1 || (graph.get(file) ?? []).includes(file)) knots.push(knot);
  };

  for (const file of [...graph.keys()].sort()) if (!order.has(file)) visit(file);
  return knots;
}

function wayAround(graph: ImportGraph, knot: ReadonlySet<string>): string[] {
  const start = [...knot].sort()[0]!;
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const next of graph.get(way.at(-1)!) ?? []) {
      if (next === start) return way;
      if (!knot.has(next) || seen.has(next)) continue;
      seen.add(next);
      ways.push([...way, next]);
    }
  }
  return [start];
}
