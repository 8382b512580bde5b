import { fail, ok, type Result } from "../lib/result.ts";
import type { DocumentError } from "./document-error.ts";
import { normalise } from "./normalise.ts";
import { readDocument } from "./read-document.ts";
import { referenceProblems, type ParseContext } from "./references.ts";
import type { Diagram } from "./schema.ts";

/**
 * Reads the text of a `.lintel` file. The diagram comes back normalised (see `normalise`); unknown fields
 * and values that are not understood are kept. An error carries every problem found (`more`).
 */
export function parseDiagram(text: string, context: ParseContext): Result<Diagram, DocumentError> {
  const document = readDocument(text);
  if (!document.ok) return document;
  const checked = checkReferences(document.value, context);
  return checked.ok ? ok(normalise(checked.value)) : checked;
}

/** Whether ids and references hold; the error says of all problems together whether repair mends them. */
export function checkReferences(
  diagram: Diagram,
  context: ParseContext,
): Result<Diagram, DocumentError> {
  const [first, ...more] = referenceProblems(diagram, context);
  if (!first) return ok(diagram);
  const repairable = first.repairable && more.every((problem) => problem.repairable);
  return fail({ ...first, repairable, ...(more.length > 0 && { more }) });
}
