import { isEncrypted, replicasOf } from "../../shared/drawing/badge-marks.ts";
import { COMPONENT_SIZE } from "../../shared/drawing/geometry.ts";
import { measureText } from "../../shared/drawing/text-runs.ts";
import { wrapText } from "../../shared/drawing/wrap-text.ts";
import type { NodeData } from "./flow-types.ts";

const NAME = { size: 13, weight: "bold", maxLines: 2 } as const;
const KIND = { size: 10.5, weight: "regular" } as const;
/** What bar, icon and borders take of the width of a component, as in pictures. */
const BESIDE_TEXT = 60;
/** Letters are measured without the last fraction that a browser may add. */
const SLACK = 1;

/**
 * The kind below the name of a component, as in pictures: one line, or two beside the badges where it is too
 * long and a short name leaves the room. None where the name says the same.
 */
export function kindLines(
  name: string,
  kindName: string,
  of: Pick<NodeData, "node" | "deployment">,
): readonly string[] {
  if (name === kindName) return [];
  const room = (of.node.size?.width ?? COMPONENT_SIZE.width) - BESIDE_TEXT - SLACK;
  const wrap = (within: number, maxLines: number) =>
    wrapText(kindName, { ...KIND, width: within, maxLines }).map(({ text }) => text);
  const one = wrap(room, 1);
  if (one[0] === kindName || wrapText(name, { ...NAME, width: room }).length > 1) return one;
  return wrap(room - badgesWidth(of), 2);
}

/** What the deployment letter, the lock and the number of copies take at the foot. */
function badgesWidth({ node, deployment }: Pick<NodeData, "node" | "deployment">): number {
  const replicas = replicasOf(node);
  const copies = replicas > 1 ? measureText(`×${replicas}`, 10, "bold") + 14 : 0;
  return (deployment ? 20 : 0) + (isEncrypted(node) ? 16 : 0) + copies;
}
