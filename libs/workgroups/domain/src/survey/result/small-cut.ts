import { smallestGroup } from '@maillage/platform-kernel';

/** So many organisations stand in both groups. */
export interface Tie {
  readonly one: string;
  readonly other: string;
  readonly count: number;
}

/**
 * A part of the groups that fewer than five organisations tie to the rest: what is told of the part and of the rest
 * gives these away. Undefined when there is none.
 *
 * The groups are the nodes of a graph and the organisations its edges, each between its region and its size. A sum or
 * difference of told totals counts the organisations whose two ends it weighs unlike, which is at least a cut of the
 * graph: so the least cut (Stoer and Wagner) says how few organisations the totals can be brought down to.
 */
export function smallCut(ties: readonly Tie[]): ReadonlySet<string> | undefined {
  for (const part of connectedParts(ties)) {
    const least = leastCut(part);
    if (least !== undefined && least.weight < smallestGroup) return least.side;
  }
  return undefined;
}

type Weights = Map<string, Map<string, number>>;

function connectedParts(ties: readonly Tie[]): readonly Weights[] {
  const weights: Weights = new Map();
  const add = (from: string, to: string, count: number): void => {
    const row = weights.get(from) ?? new Map<string, number>();
    weights.set(from, row.set(to, (row.get(to) ?? 0) + count));
  };
  for (const { one, other, count } of ties.filter((tie) => tie.count > 0)) {
    add(one, other, count);
    add(other, one, count);
  }
  const parts: Weights[] = [];
  const seen = new Set<string>();
  for (const start of weights.keys()) {
    if (seen.has(start)) continue;
    const reached = new Set([start]);
    for (const node of reached) for (const next of weights.get(node)?.keys() ?? []) reached.add(next);
    reached.forEach((node) => seen.add(node));
    parts.push(new Map([...reached].map((node) => [node, new Map(weights.get(node))])));
  }
  return parts;
}

function leastCut(weights: Weights): { readonly weight: number; readonly side: ReadonlySet<string> } | undefined {
  const merged = new Map([...weights.keys()].map((node) => [node, new Set([node])]));
  let least: { weight: number; side: ReadonlySet<string> } | undefined;
  while (weights.size > 1) {
    const { last, before, weight } = lastReached(weights);
    const side = merged.get(last) ?? new Set();
    if (least === undefined || weight < least.weight) least = { weight, side };
    merged.set(before, new Set([...(merged.get(before) ?? []), ...side]));
    contract(weights, last, before);
  }
  return least;
}

/** Takes the node that hangs most on those taken, until none is left: the last one and what ties it to the others. */
function lastReached(weights: Weights): { last: string; before: string; weight: number } {
  const hanging = new Map([...weights.keys()].map((node) => [node, 0]));
  let [before, last, weight] = ['', '', 0];
  while (hanging.size > 0) {
    const [node, hangs] = [...hanging].reduce((most, next) => (next[1] > most[1] ? next : most));
    [before, last, weight] = [last, node, hangs];
    hanging.delete(node);
    for (const [next, count] of weights.get(node) ?? []) {
      const known = hanging.get(next);
      if (known !== undefined) hanging.set(next, known + count);
    }
  }
  return { last, before, weight };
}

function contract(weights: Weights, node: string, into: string): void {
  const kept = weights.get(into) ?? new Map<string, number>();
  for (const [next, count] of weights.get(node) ?? []) {
    const row = weights.get(next);
    row?.delete(node);
    if (next === into) continue;
    kept.set(next, (kept.get(next) ?? 0) + count);
    row?.set(into, (row.get(into) ?? 0) + count);
  }
  weights.delete(node);
}
