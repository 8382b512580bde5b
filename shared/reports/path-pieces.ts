import type { Translate } from "../i18n/translate.ts";
import type { Marking, Piece } from "./marked-finding.ts";

/** Nobody reads on for more; both ends say where a way begins and what it comes to. */
const MOST_STEPS = 40;

const plain = (text: string): Piece => ({ text, isName: false });

/** A path in words, with arrows between; of one that is very long both ends, and how many it leaves out. */
export function pathPieces(
  path: readonly string[],
  marking: Marking,
  t: Translate,
): readonly Piece[] {
  const name = (id: string): readonly Piece[] => marking.name(id);
  const half = MOST_STEPS / 2;
  const left = path.length - MOST_STEPS;
  const steps =
    left <= 0
      ? path.map(name)
      : [
          ...path.slice(0, half).map(name),
          [plain(t("reports.stepsLeftOut", { count: left }))],
          ...path.slice(-half).map(name),
        ];
  return steps.flatMap((step, at) => (at > 0 ? [plain(" → "), ...step] : step));
}
