import {
  layout,
  listOf,
  objectWith,
  openObject,
  sortedObject,
  writeOpen,
} from "../lib/json-writer.ts";
import { normalise } from "./normalise.ts";
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
