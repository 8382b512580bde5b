import { canonicalText } from "../../shared/model/canonical-text.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import type { CapabilityInput } from "../../shared/host/contract.ts";
import type { DocumentState } from "../state/document-store.ts";
import { inSlices } from "../host/in-slices.ts";
import { diffDiagram, patchDiagram, type DiagramPatch } from "../analysis/diagram-patch.ts";

/** Up to this many elements the canonical text is made within a frame. */
const SMALL = 200;
const PIECE = 500;
const LONGEST_TITLE = 4000;
/** A patch that is longer is no shorter than the whole. */
const LONGEST_PATCH = 1_000_000;

/** All that is recorded of a document, as it stands at the call. */
export async function wholeEntry(
  draft: string,
  state: DocumentState,
): Promise<CapabilityInput<"recovery.record">> {
  const { history, file, version, revision } = state;
  const title = (file?.name ?? history.present.title ?? "").slice(0, LONGEST_TITLE);
  const place = { file: file?.token ?? null, base: version };
  return { draft, revision, ...place, title, text: await entryText(history.present) };
}

/**
 * The text that is recorded of a diagram. That of a large one is plain JSON, made in slices: 5,000
 * components with as many edges take 9 ms instead of 79, and nobody reads it but Lintel.
 */
async function entryText(diagram: Diagram): Promise<string> {
  return isSmall(diagram)
    ? canonicalText(diagram)
    : (await inSlices(plainPieces(diagram))).join("");
}

function* plainPieces({ nodes, edges, ...rest }: Diagram): Generator<string> {
  yield JSON.stringify(rest).slice(0, -1);
  for (const [key, list] of Object.entries({ nodes, edges })) {
    yield `,"${key}":[`;
    for (let start = 0; start < list.length; start += PIECE) {
      const items = JSON.stringify(list.slice(start, start + PIECE)).slice(1, -1);
      yield start === 0 ? items : `,${items}`;
    }
    yield "]";
  }
  yield "}";
}

/** What is added to the text of `before`; null when the whole is to be recorded anew. */
export function entryPatch(before: Diagram | null, diagram: Diagram): string | null {
  if (!before || isSmall(before) || isSmall(diagram)) return null;
  const patch = JSON.stringify(diffDiagram(before, diagram));
  return patch.length <= LONGEST_PATCH ? patch : null;
}

/**
 * The text that a record stands for: its patches applied in order.
 *
 * @returns `intact` false when a patch was damaged; the text is that before it
 */
export function joinEntries(
  text: string,
  patches: readonly string[],
): { readonly text: string; readonly intact: boolean } {
  if (patches.length === 0) return { text, intact: true };
  try {
    let diagram = JSON.parse(text) as Diagram;
    for (const patch of patches) {
      const next = patched(diagram, patch);
      if (!next) return { text: JSON.stringify(diagram), intact: false };
      diagram = next;
    }
    return { text: JSON.stringify(diagram), intact: true };
  } catch {
    return { text, intact: false };
  }
}

/** What comes of it is read as any stranger's text afterwards; here it only must not fail. */
function patched(diagram: Diagram, patch: string): Diagram | null {
  try {
    return patchDiagram(diagram, JSON.parse(patch) as DiagramPatch);
  } catch {
    return null;
  }
}

const isSmall = ({ nodes, edges }: Diagram): boolean => nodes.length + edges.length <= SMALL;
