import { canonicalText } from "../../shared/model/canonical-text.ts";
import { utf8Length } from "../../shared/lib/utf8-length.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { generateArchitecture } from "../../tests/support/generate-architecture.ts";

const MEBIBYTE = 1024 * 1024;
const SENTENCE =
  "주문을 받아 결제로 넘깁니다. Takes orders and hands them to the payment service. ";

/**
 * A generated architecture whose file has a given size: what its elements take of themselves, and notes
 * on the components, half of them Korean, for the rest.
 *
 * @param components how many; their file without notes must be smaller than that
 */
export function generateLargeDocument(components: number, mebibytes: number): Diagram {
  const bare = generateArchitecture(components);
  const room = mebibytes * MEBIBYTE - utf8Length(canonicalText(bare));
  const sentences = Math.floor(room / bare.nodes.length / utf8Length(SENTENCE));
  if (sentences < 1) throw new Error(`${components} components take more than ${mebibytes} MiB`);
  const notes = SENTENCE.repeat(sentences).trim();
  return { ...bare, nodes: bare.nodes.map((node) => ({ ...node, notes })) };
}
