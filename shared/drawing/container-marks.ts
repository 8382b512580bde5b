import type { Deployment, Kind } from "../catalog/define-kind.ts";
import { iconOf } from "../catalog/icons.ts";
import type { Role } from "../catalog/roles.ts";
import { cleanText } from "../lib/clean-text.ts";
import type { DiagramNode } from "../model/schema.ts";
import { boxMark } from "./box-marks.ts";
import { deploymentTag, deploymentWord, TAG_SIZE } from "./deployment-mark.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import { CONTAINER_HEADER, type Rect } from "./geometry.ts";
import { iconMark } from "./icon-marks.ts";
import type { Responsibility } from "./responsibilities.ts";
import { HEADER_STRIP, stackStrip, STRIP_HEIGHT } from "./responsibility-marks.ts";
import type { Mark, SceneGroup, Stroke } from "./scene.ts";
import { textMark } from "./text-marks.ts";
import { measureText } from "./text-runs.ts";
import { wrapText } from "./wrap-text.ts";

const NAME = { size: 12.5, weight: "bold" } as const;
const KIND = { size: 11, weight: "regular" } as const;
const ICON = 16;
const PADDING = 12;
const GAP = 10;
/** What a name needs at least beside a strip of layers. */
const LEAST_NAME = 60;
/** How much of the header the word for the deployment model may take; else its letter stands there. */
const WORD_SHARE = 0.25;

/** Borders by what the container is: places are solid, availability zones and logical ones dashed. */
const BORDERS: Partial<Record<Role, Omit<Stroke, "colour">>> = {
  region: { width: 1.5 },
  provider: { width: 1.5 },
  datacenter: { width: 1.5 },
  "availability-zone": { width: 1.25, dash: [7, 4] },
  "trust-zone": { width: 1.25, dash: [2, 3] },
  cluster: { width: 1.25, dash: [10, 3, 2, 3] },
  pool: { width: 1.25, dash: [4, 3] },
  group: { width: 1, dash: [3, 4] },
};

/** One container: a frame with a header that holds icon, name, kind and deployment model. */
export function containerGroup(
  node: DiagramNode,
  kind: Kind | undefined,
  /** Only where it differs from what is around, so that it is said once. */
  deployment: Deployment | undefined,
  depth: number,
  rect: Rect,
  style: DrawingStyle,
  /** Of a container that is a service itself, where it is asked for. */
  responsibility?: Responsibility,
): SceneGroup {
  const { colours } = style;
  const kindName = kind?.names[style.language] ?? cleanText(node.kind);
  const name = cleanText(node.name ?? "") || kindName;
  const colour = deployment ? colours.deployment[deployment] : colours.frame;
  const stroke = { width: 1, ...(kind && BORDERS[kind.role]), colour };
  const fill = depth % 2 === 0 ? colours.container : colours.inner;
  const middle = rect.y + CONTAINER_HEADER / 2;
  const corner = { x: rect.x + PADDING, y: middle - ICON / 2 };
  const marks: Mark[] = [
    boxMark(rect, { radius: 10, fill, stroke }),
    iconMark(iconOf(kind), { ...corner, size: ICON, colour: colours.muted }),
  ];
  let right = rect.x + rect.width - PADDING;
  if (deployment) {
    const top = middle - TAG_SIZE / 2;
    const word = deploymentWord(deployment, right, top, style);
    if (word.width <= rect.width * WORD_SHARE) {
      marks.push(...word.marks);
      right -= word.width + GAP;
    } else {
      marks.push(...deploymentTag(deployment, right - TAG_SIZE, top, style));
      right -= TAG_SIZE + GAP;
    }
  }
  const left = rect.x + PADDING + ICON + GAP;
  if (responsibility && right - HEADER_STRIP - GAP - left >= LEAST_NAME) {
    right -= HEADER_STRIP;
    const top = middle - STRIP_HEIGHT / 2;
    marks.push(...stackStrip(responsibility.stack, right, top, HEADER_STRIP, style));
    right -= GAP;
  }
  marks.push(...headerTexts(name, kindName, left, right, middle, style));
  return { role: "container", title: name === kindName ? name : `${name} (${kindName})`, marks };
}

function headerTexts(
  name: string,
  kindName: string,
  left: number,
  right: number,
  middle: number,
  { colours }: DrawingStyle,
): readonly Mark[] {
  const [line] = wrapText(name, { ...NAME, width: right - left, maxLines: 1 });
  if (!line) return [];
  const marks = [textMark(line.text, left, middle, { ...NAME, colour: colours.text })];
  const kindLeft = left + line.width + GAP;
  // A kind cut short says less than none.
  if (name !== kindName && measureText(kindName, KIND.size, KIND.weight) <= right - kindLeft) {
    marks.push(textMark(kindName, kindLeft, middle, { ...KIND, colour: colours.muted }));
  }
  return marks;
}
