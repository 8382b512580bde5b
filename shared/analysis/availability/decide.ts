import { FALSE, TRUE, type Bdd } from "./bdd.ts";

/** How likely a function is true, and by how much each variable decides it. */
export interface Decision {
  readonly probability: number;
  /** Birnbaum importance by level: true with the variable up, less true with it down. */
  readonly importance: Float64Array;
}

/**
 * Walks a diagram once upwards for the probabilities and once downwards for the importance of its
 * variables, which are true independently of each other.
 *
 * @param chances the probability of each level's variable
 */
export function decide(bdd: Bdd, root: number, chances: readonly number[]): Decision {
  const likely = new Float64Array(bdd.size);
  likely[TRUE] = 1;
  for (let node = TRUE + 1; node < bdd.size; node++) {
    const chance = chances[bdd.level(node)] ?? 0;
    likely[node] =
      chance * (likely[bdd.high(node)] ?? 0) + (1 - chance) * (likely[bdd.low(node)] ?? 0);
  }
  const importance = new Float64Array(chances.length);
  const reached = new Float64Array(bdd.size);
  reached[root] = 1;
  for (let node = root; node > TRUE; node--) {
    const weight = reached[node] ?? 0;
    if (weight === 0) continue;
    const [level, low, high] = [bdd.level(node), bdd.low(node), bdd.high(node)];
    const chance = chances[level] ?? 0;
    importance[level] =
      (importance[level] ?? 0) + weight * ((likely[high] ?? 0) - (likely[low] ?? 0));
    reached[high] = (reached[high] ?? 0) + weight * chance;
    reached[low] = (reached[low] ?? 0) + weight * (1 - chance);
  }
  return { probability: root === FALSE ? 0 : (likely[root] ?? 0), importance };
}
