type Keep<Value> = (map: ReadonlyMap<string, Value>) => ReadonlyMap<string, Value>;

/**
 * Gives back the map of last time while nothing in it is different, and the values of last time where
 * only others are, so that nothing is drawn anew without need.
 */
export function createKeeper<Value>(same: (a: Value, b: Value) => boolean): Keep<Value> {
  let kept: ReadonlyMap<string, Value> = new Map();
  return (map) => {
    if (!equal(kept, map, same)) kept = withKept(kept, map, same);
    return kept;
  };
}

function equal<Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
  same: (a: Value, b: Value) => boolean,
): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [id, value] of b) {
    const old = a.get(id);
    if (old === undefined || !same(old, value)) return false;
  }
  return true;
}

function withKept<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  same: (a: Value, b: Value) => boolean,
): ReadonlyMap<string, Value> {
  return new Map(
    Array.from(after, ([id, value]) => {
      const old = before.get(id);
      return [id, old !== undefined && same(old, value) ? old : value];
    }),
  );
}
