/** The length that an edge would have alone. */
const EDGE = 46;
/** Keys of cells: a column apart. */
const COLUMN = 65_536;

/**
 * Fruchterman and Reingold, “Graph Drawing by Force-directed Placement” (1991), with their grid: a node is pushed only by
 * those in its own and the neighbouring cells, so a step costs as much as there are nodes and edges. The start depends on
 * the ids alone, so the same graph always looks the same.
 *
 * @param nodes `{id, x, y, fixed}`; x and y are set, and kept where fixed
 * @param edges `{source, target}` by id
 */
export function layOut(nodes, edges, { steps = nodes.length > 800 ? 110 : 300 } = {}) {
  const count = nodes.length;
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const pairs = edges.map(edge => [index.get(edge.source), index.get(edge.target)]).filter(([a, b]) => a !== undefined && b !== undefined && a !== b);
  const width = EDGE * Math.sqrt(count) * 1.6;
  const gravity = Math.min(0.08, 0.9 / Math.sqrt(count));
  const x = new Float64Array(count);
  const y = new Float64Array(count);
  nodes.forEach((node, i) => {
    const angle = hash(node.id) * 2 * Math.PI;
    const radius = Math.sqrt(hash(node.id + '·')) * width * 0.5;
    x[i] = node.x ?? Math.cos(angle) * radius;
    y[i] = node.y ?? Math.sin(angle) * radius;
  });
  const dx = new Float64Array(count);
  const dy = new Float64Array(count);
  const degree = new Float64Array(count);
  for (const [a, b] of pairs) { degree[a]++; degree[b]++; }
  for (let step = 0; step < steps; step++) {
    const heat = (1 - step / steps) * width * 0.06 + 0.5;
    for (let i = 0; i < count; i++) { dx[i] = -x[i] * gravity; dy[i] = -y[i] * gravity; }
    repel(x, y, dx, dy);
    for (const [a, b] of pairs) {
      const ex = x[a] - x[b];
      const ey = y[a] - y[b];
      // A hub would draw all it holds onto itself; its edges pull less each.
      const pull = (Math.hypot(ex, ey) / EDGE) / Math.sqrt(Math.min(degree[a], degree[b])) * 0.9;
      dx[a] -= ex * pull; dy[a] -= ey * pull;
      dx[b] += ex * pull; dy[b] += ey * pull;
    }
    for (let i = 0; i < count; i++) {
      if (nodes[i].fixed) continue;
      const length = Math.hypot(dx[i], dy[i]) || 1;
      const move = Math.min(length, heat) / length;
      x[i] += dx[i] * move;
      y[i] += dy[i] * move;
    }
  }
  nodes.forEach((node, i) => { node.x = x[i]; node.y = y[i]; });
}

function repel(x, y, dx, dy) {
  const reach = EDGE * 2.5;
  const cells = new Map();
  for (let i = 0; i < x.length; i++) {
    const key = Math.floor(x[i] / reach) * COLUMN + Math.floor(y[i] / reach);
    const cell = cells.get(key);
    if (cell) cell.push(i);
    else cells.set(key, [i]);
  }
  for (const [key, here] of cells) {
    for (const offset of [0, 1, COLUMN - 1, COLUMN, COLUMN + 1]) {
      const there = cells.get(key + offset);
      if (!there) continue;
      for (const i of here) {
        for (const j of there) {
          if (offset === 0 && j <= i) continue;
          const ex = x[i] - x[j] || (i - j) * 0.01;
          const ey = y[i] - y[j] || (j - i) * 0.01;
          const square = ex * ex + ey * ey;
          if (square > reach * reach) continue;
          const push = (EDGE * EDGE) / square;
          dx[i] += ex * push; dy[i] += ey * push;
          dx[j] -= ex * push; dy[j] -= ey * push;
        }
      }
    }
  }
}

/** A number from 0 to 1 that depends on the text alone (FNV-1a). */
function hash(text) {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0) / 4_294_967_296;
}
