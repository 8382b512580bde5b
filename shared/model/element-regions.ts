import { isJsonObject, type Json } from "../lib/json.ts";
import { jsonSpans, type TextSpan } from "../lib/json-spans.ts";
import { lineIndex, type LinePlace } from "../lib/line-index.ts";

/** From the first character of an element to the first after it. */
export interface TextRegion {
  readonly start: LinePlace;
  readonly end: LinePlace;
}

/** The depth of the items of `nodes` and `edges`. */
const ITEMS = 2;

/**
 * Where nodes and edges stand in the text of a file, by their ids. Positions are those of the text: the
 * diagram made of it may have its nodes in another order.
 */
export function elementRegions(text: string): ReadonlyMap<string, TextRegion> {
  const regions = new Map<string, TextRegion>();
  const spans = jsonSpans(text, ITEMS);
  const place = lineIndex(text);
  for (const [id, { start, end }] of elementSpans(text, spans)) {
    regions.set(id, { start: place(start), end: place(end) });
  }
  return regions;
}

function* elementSpans(
  text: string,
  spans: ReadonlyMap<string, TextSpan>,
): Generator<readonly [string, TextSpan]> {
  const json = JSON.parse(text) as Json;
  if (!isJsonObject(json)) return;
  for (const list of ["nodes", "edges"]) {
    const items = json[list];
    if (!Array.isArray(items)) continue;
    for (const [at, item] of (items as readonly Json[]).entries()) {
      const span = spans.get(`/${list}/${at}`);
      if (isJsonObject(item) && typeof item["id"] === "string" && span) yield [item["id"], span];
    }
  }
}
