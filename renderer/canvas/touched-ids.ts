/** What the elements of a canvas hang on, besides what they are. */
export interface Looks<Mark, Emphasis> {
  readonly selection: ReadonlySet<string>;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  readonly renaming: string | null;
}

/** Notes the ids of elements that look different. Most changes touch one or two of thousands. */
export function addTouchedLooks<Mark, Emphasis>(
  before: Looks<Mark, Emphasis>,
  after: Looks<Mark, Emphasis>,
  touched: Set<string>,
): void {
  addDifference(before.selection, after.selection, touched);
  addChanged(before.marks, after.marks, touched);
  addChanged(before.emphasis, after.emphasis, touched);
  addBoth(before.renaming, after.renaming, touched);
}

/** Notes the ids of a list that are other objects now; both lists name the same ids in one order. */
export function addReplaced<Element extends { readonly id: string }>(
  before: readonly Element[],
  after: readonly Element[],
  touched: Set<string>,
): void {
  if (before === after) return;
  after.forEach((element, index) => {
    if (before[index] !== element) touched.add(element.id);
  });
}

/** Notes the keys with other values, those that went and those that came. */
export function addChanged<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  touched: Set<string>,
): void {
  if (before === after) return;
  for (const [id, value] of after) if (before.get(id) !== value) touched.add(id);
  for (const id of before.keys()) if (!after.has(id)) touched.add(id);
}

export function addBoth(before: string | null, after: string | null, touched: Set<string>): void {
  if (before === after) return;
  if (before !== null) touched.add(before);
  if (after !== null) touched.add(after);
}

function addDifference(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  touched: Set<string>,
): void {
  if (before === after) return;
  for (const id of after) if (!before.has(id)) touched.add(id);
  for (const id of before) if (!after.has(id)) touched.add(id);
}
