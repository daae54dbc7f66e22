// The shape of referral forests: ours in typed arrays against graphology, and the cost of one more supporter.
import { DirectedGraph } from "graphology";
import { seededRng } from "#kernel";
import { type Forest, forestShape, LiveForest, liveFigures, spreadFigures } from "#spread";

/** A forest of `n`: 5 % seeds, everybody else invited by somebody who came before, the early ones more often. */
function forestOf(n: number): Int32Array {
  const rng = seededRng(1);
  return Int32Array.from({ length: n }, (_, i) =>
    i === 0 || rng() < 0.05 ? -1 : Math.floor(i * rng() ** 1.5),
  );
}

function timed<T>(work: () => T): { ms: number; result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}

function graphOf(parents: Int32Array): DirectedGraph {
  const graph = new DirectedGraph();
  for (let i = 0; i < parents.length; i++) graph.addNode(i);
  parents.forEach((p, i) => {
    if (p >= 0) graph.addDirectedEdge(p, i);
  });
  return graph;
}

/** Structural virality of the forest with graphology, by the same linear method; building the graph not counted. */
function withGraphology(graph: DirectedGraph): number {
  const sizes = new Map<string, number>();
  const roots = graph.filterNodes((node) => graph.inDegree(node) === 0);
  let weighted = 0;
  let weight = 0;
  for (const root of roots) {
    const order = [root];
    for (let at = 0; at < order.length; at++)
      graph.forEachOutNeighbor(order[at]!, (child) => order.push(child));
    for (let at = order.length - 1; at >= 0; at--) {
      let size = 1;
      graph.forEachOutNeighbor(order[at]!, (child) => {
        size += sizes.get(child) ?? 0;
      });
      sizes.set(order[at]!, size);
    }
    const n = order.length;
    if (n < 2) continue;
    let pairs = 0;
    for (let at = 1; at < n; at++) {
      const size = sizes.get(order[at]!)!;
      pairs += (2 * size * (n - size)) / (n * (n - 1));
    }
    weighted += pairs * n;
    weight += n;
  }
  return weighted / weight;
}

function growLive(): void {
  const parents = forestOf(10_000_000);
  const live = new LiveForest();
  const growing = timed(() => {
    for (let i = 0; i < parents.length; i++) live.add(parents[i]!, (168 * i) / parents.length, i % 5);
  });
  const now = timed(() => liveFigures(live, 168, () => 24));
  console.log(
    `One more supporter: ${((growing.ms * 1e6) / parents.length).toFixed(0)} ns; all live figures of 10,000,000: ${now.ms.toFixed(0)} ms\n`,
  );
}

growLive();
const timedPeer = (graph: DirectedGraph) => timed(() => withGraphology(graph));

console.log(
  "| supporters | shape from scratch | all figures | graphology, same shape | ratio | memory after the shape | after all |",
);
console.log("|---|---|---|---|---|---|---|");
for (const n of [10_000_000, 1_000_000, 100_000]) {
  const parents = forestOf(n);
  const shape = timed(() => forestShape(parents).shape);
  const forest: Forest = { parents, joined: Float64Array.from(parents, (_, i) => (168 * i) / n) };
  const shapeMemory = process.memoryUsage.rss() / 2 ** 20;
  const figures = timed(() => spreadFigures(forest, 168));
  const memory = process.memoryUsage.rss() / 2 ** 20;
  const peer = n <= 1_000_000 ? timedPeer(graphOf(parents)) : null;
  if (peer && Math.abs(peer.result - shape.result.structuralVirality!) > 1e-6) {
    throw new Error(`graphology finds ${peer.result}, we find ${shape.result.structuralVirality}`);
  }
  console.log(
    `| ${n.toLocaleString("en")} | ${shape.ms.toFixed(0)} ms | ${figures.ms.toFixed(0)} ms | ${peer ? `${peer.ms.toFixed(0)} ms` : "not held"} | ${peer ? `${(peer.ms / shape.ms).toFixed(0)} x` : "-"} | ${shapeMemory.toFixed(0)} MB | ${memory.toFixed(0)} MB |`,
  );
}
