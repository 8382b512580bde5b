import type { Deployment, Kind } from "../catalog/define-kind.ts";
import { iconOf } from "../catalog/icons.ts";
import { cleanText } from "../lib/clean-text.ts";
import type { DiagramNode } from "../model/schema.ts";
import { isEncrypted, lockMark, replicasBadge, replicasOf } from "./badge-marks.ts";
import { boxMark } from "./box-marks.ts";
import { deploymentBar, deploymentTag, TAG_SIZE } from "./deployment-mark.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import type { Rect } from "./geometry.ts";
import { iconMark } from "./icon-marks.ts";
import type { Responsibility } from "./responsibilities.ts";
import { stackStrip, STRIP_HEIGHT } from "./responsibility-marks.ts";
import type { Mark, SceneGroup } from "./scene.ts";
import { textMark } from "./text-marks.ts";
import { wrapText, type TextLine } from "./wrap-text.ts";

const NAME = { size: 13, lineHeight: 16, weight: "bold" } as const;
const KIND = { size: 10.5, lineHeight: 14, weight: "regular" } as const;
/** Height of the row with the kind and the badges. */
const FOOT = 16;
const ICON = 26;
const BAR_INSET = 5;
const TEXT_LEFT = 52;
const PADDING = 8;
const STRIP_LEFT = 15;
const GAP = 4;

/** One component: deployment bar and letter, icon, name, kind, and what is most asked for. */
export function componentGroup(
  node: DiagramNode,
  kind: Kind | undefined,
  deployment: Deployment | undefined,
  rect: Rect,
  style: DrawingStyle,
  /** Shown instead of the kind and the badges, where it is asked for. */
  responsibility?: Responsibility,
): SceneGroup {
  const kindName = kind?.names[style.language] ?? cleanText(node.kind);
  const name = cleanText(node.name ?? "") || kindName;
  const { colours } = style;
  const stroke = { colour: colours.border, width: 1 };
  const marks: Mark[] = [boxMark(rect, { radius: 8, fill: colours.surface, stroke })];
  if (deployment) {
    const height = rect.height - 2 * BAR_INSET;
    marks.push(deploymentBar(deployment, rect.x + BAR_INSET, rect.y + BAR_INSET, height, style));
  }
  const title = name === kindName ? name : `${name} (${kindName})`;
  if (responsibility) {
    const above = { ...rect, height: rect.height - STRIP_HEIGHT - GAP };
    marks.push(kindMark(kind, above, colours.text));
    marks.push(...namedStack(name, deployment, rect, above, responsibility, style));
    return { role: "component", title, marks };
  }
  marks.push(kindMark(kind, rect, colours.text));
  const badges = badgesOf(node, deployment, rect, style);
  marks.push(...badges.marks, ...texts(name, kindName, rect, badges.width, style));
  return { role: "component", title, marks };
}

function kindMark(kind: Kind | undefined, { x, y, height }: Rect, colour: string): Mark {
  return iconMark(iconOf(kind), { x: x + 17, y: y + (height - ICON) / 2, size: ICON, colour });
}

/** The name with the deployment letter, and below them who runs which layer. */
function namedStack(
  name: string,
  deployment: Deployment | undefined,
  rect: Rect,
  above: Rect,
  { stack }: Responsibility,
  style: DrawingStyle,
): readonly Mark[] {
  const right = rect.x + rect.width - PADDING;
  const tagLeft = deployment ? right - TAG_SIZE - GAP : right;
  const width = tagLeft - rect.x - TEXT_LEFT;
  const maxLines = Math.max(1, Math.floor((above.height - PADDING) / NAME.lineHeight));
  const lines = wrapText(name, { ...NAME, width, maxLines });
  const middle = above.y + (above.height + PADDING / 2) / 2;
  const top = middle - (lines.length * NAME.lineHeight) / 2;
  const left = rect.x + STRIP_LEFT;
  const foot = rect.y + rect.height - PADDING - STRIP_HEIGHT + 1;
  return [
    ...lines.map(({ text }, index) =>
      textMark(text, rect.x + TEXT_LEFT, top + (index + 0.5) * NAME.lineHeight, {
        ...NAME,
        colour: style.colours.text,
      }),
    ),
    ...(deployment
      ? deploymentTag(deployment, right - TAG_SIZE, middle - TAG_SIZE / 2, style)
      : []),
    ...stackStrip(stack, left, foot, right - left, style),
  ];
}

/** Replicas, lock and deployment letter, from right to left along the foot of the box. */
function badgesOf(
  node: DiagramNode,
  deployment: Deployment | undefined,
  rect: Rect,
  style: DrawingStyle,
): { readonly marks: readonly Mark[]; readonly width: number } {
  const start = rect.x + rect.width - PADDING;
  const y = rect.y + rect.height - PADDING - TAG_SIZE;
  const marks: Mark[] = [];
  let right = start;
  if (deployment) {
    marks.push(...deploymentTag(deployment, right - TAG_SIZE, y, style));
    right -= TAG_SIZE + GAP;
  }
  if (isEncrypted(node)) {
    marks.push(lockMark(right - 14, y + 1, 14, style));
    right -= 14 + GAP;
  }
  const replicas = replicasOf(node);
  if (replicas > 1) {
    const badge = replicasBadge(replicas, right, y, style);
    marks.push(...badge.marks);
    right -= badge.width + GAP;
  }
  return { marks, width: start - right };
}

/** The name above the kind, which leaves room for the badges beside it. */
function texts(
  name: string,
  kindName: string,
  rect: Rect,
  badgesWidth: number,
  { colours }: DrawingStyle,
): readonly Mark[] {
  const x = rect.x + TEXT_LEFT;
  const width = rect.width - TEXT_LEFT - PADDING;
  const inner = rect.height - 2 * PADDING;
  const maxLines = Math.max(1, Math.floor((inner - FOOT) / NAME.lineHeight));
  const lines = wrapText(name, { size: NAME.size, weight: NAME.weight, width, maxLines });
  const kind: KindText =
    name === kindName
      ? { lines: [], height: 0 }
      : kindText(kindName, width, width - badgesWidth, lines.length < maxLines);
  const spare = inner - kind.height - lines.length * NAME.lineHeight;
  // Nearer to the kind than to the border: the two belong together.
  const top = rect.y + PADDING + spare * (kind.height > 0 ? 0.7 : 0.5);
  const kindTop = rect.y + rect.height - PADDING - kind.height + (FOOT - KIND.lineHeight) / 2;
  const nameStyle = { size: NAME.size, weight: NAME.weight, colour: colours.text };
  const kindStyle = { size: KIND.size, weight: KIND.weight, colour: colours.muted };
  return [
    ...lines.map(({ text }, index) =>
      textMark(text, x, top + (index + 0.5) * NAME.lineHeight, nameStyle),
    ),
    ...kind.lines.map(({ text }, index) =>
      textMark(text, x, kindTop + (index + 0.5) * KIND.lineHeight, kindStyle),
    ),
  ];
}

interface KindText {
  readonly lines: readonly TextLine[];
  /** From the top of the first line to the foot of the box. */
  readonly height: number;
}

/** The kind in the row of the badges; above them or in two lines where it is too long for that. */
function kindText(kindName: string, width: number, beside: number, roomAbove: boolean): KindText {
  const { size, weight } = KIND;
  const wrap = (within: number, maxLines: number): readonly TextLine[] =>
    wrapText(kindName, { size, weight, width: within, maxLines });
  const inRow = { lines: wrap(beside, 1), height: FOOT };
  if (inRow.lines[0]?.text === kindName || !roomAbove) return inRow;
  const above = { lines: wrap(width, 1), height: FOOT + KIND.lineHeight };
  return above.lines[0]?.text === kindName ? above : { ...above, lines: wrap(beside, 2) };
}
