import { fail, ok, type Result } from "../lib/result.ts";
import { canonicalText } from "./canonical-text.ts";
import type { DocumentError } from "./document-error.ts";
import { parseDiagram } from "./parse.ts";
import type { ParseContext } from "./references.ts";
import type { DiagramEdge, DiagramNode } from "./schema.ts";

/** A piece of a diagram: whole in itself, every edge between its own nodes. */
export interface Fragment {
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
}

const FRAGMENT = '"format": "lintel-fragment"';
const DOCUMENT = '"format": "lintel"';

/** The text that stands on the clipboard for a piece of a diagram. */
export function fragmentText({ nodes, edges }: Fragment): string {
  const text = canonicalText({ format: "lintel", version: 1, nodes, edges });
  return text.replace(DOCUMENT, FRAGMENT);
}

/** Reads a clipboard text as carefully as a file. The text of a whole diagram is a fragment too. */
export function parseFragment(
  text: string,
  context: ParseContext,
): Result<Fragment, DocumentError> {
  // The first occurrence in our own texts is the head; in any other text the reader finds the fault.
  const parsed = parseDiagram(text.replace(FRAGMENT, DOCUMENT), context);
  if (!parsed.ok) return fail(parsed.error);
  return ok({ nodes: parsed.value.nodes, edges: parsed.value.edges });
}
