/** A queue that gives out the state with the least cost first (a binary heap). */
export interface MinQueue {
  add(state: number, cost: number): void;
  take(): number | undefined;
}

export function createQueue(): MinQueue {
  const states: number[] = [];
  const costs: number[] = [];
  const swap = (a: number, b: number): void => {
    [states[a], states[b]] = [states[b] ?? 0, states[a] ?? 0];
    [costs[a], costs[b]] = [costs[b] ?? 0, costs[a] ?? 0];
  };
  const costAt = (at: number): number => costs[at] ?? Infinity;
  return {
    add(state, cost) {
      let at = states.push(state) - 1;
      costs.push(cost);
      for (let above = (at - 1) >> 1; at > 0 && costAt(above) > costAt(at); above = (at - 1) >> 1) {
        swap(at, above);
        at = above;
      }
    },
    take() {
      const last = states.length - 1;
      if (last < 0) return undefined;
      swap(0, last);
      const state = states.pop();
      costs.pop();
      for (let at = 0; ;) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const least = costAt(right) < costAt(left) ? right : left;
        if (costAt(least) >= costAt(at)) break;
        swap(at, least);
        at = least;
      }
      return state;
    },
  };
}
