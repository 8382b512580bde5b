import {
  layout,
  listOf,
  objectWith,
  openObject,
  openPieces,
  sortedObject,
  writeOpen,
} from "../lib/json-writer.ts";
import { normalise, normaliseInSteps } from "./normalise.ts";
import type { Diagram } from "./schema.ts";

const plain = undefined;
const POINT = layout({ x: plain, y: plain });
const SIZE = layout({ width: plain, height: plain });
const SETTINGS = layout({
  environment: plain,
  criticality: plain,
  targetAvailability: plain,
  rpoMinutes: plain,
  dataResidency: plain,
  profiles: plain,
  rules: plain,
  maxSyncHops: plain,
  kinds: plain,
});
const NODE = layout({
  id: plain,
  kind: plain,
  name: plain,
  parent: plain,
  position: objectWith(POINT),
  size: objectWith(SIZE),
  deployment: plain,
  properties: sortedObject,
  locked: plain,
  pinned: plain,
  notes: plain,
});
const EDGE = layout({
  id: plain,
  source: plain,
  target: plain,
  name: plain,
  flow: plain,
  properties: sortedObject,
  notes: plain,
  bends: listOf(objectWith(POINT)),
  sourceSide: plain,
  targetSide: plain,
  labelPosition: plain,
});
const WAIVER = layout({ rule: plain, subject: plain, reason: plain, by: plain, until: plain });
const COMMENT = layout({
  id: plain,
  subject: plain,
  text: plain,
  by: plain,
  on: plain,
  resolved: plain,
});
/** So many elements are written within about a millisecond. */
const PIECE = 200;
const DIAGRAM = layout({
  format: plain,
  version: plain,
  title: plain,
  settings: objectWith(SETTINGS),
  nodes: listOf(openObject(NODE)),
  edges: listOf(openObject(EDGE)),
  waivers: listOf(objectWith(WAIVER)),
  comments: listOf(objectWith(COMMENT)),
});

/**
 * The one text of a diagram that is written to disk: a small edit makes a small diff, and saving twice
 * changes no byte.
 */
export function canonicalText(diagram: Diagram): string {
  return `${writeOpen(normalise(diagram), DIAGRAM)}\n`;
}

/**
 * The canonical text in pieces, in order, some of them empty: each takes little time whatever the size of
 * the diagram, so that a window can write a large one between its other work.
 */
export function* canonicalPieces(diagram: Diagram, elements = PIECE): Generator<string> {
  const steps = normaliseInSteps(diagram, elements);
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield "";
  yield* openPieces(step.value, DIAGRAM, elements);
  yield "\n";
}
