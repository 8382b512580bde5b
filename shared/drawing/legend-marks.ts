import type { Deployment } from "../catalog/define-kind.ts";
import { LAYERS, OWNERS, type Owner } from "../catalog/responsibility.ts";
import { lockMark, replicasBadge } from "./badge-marks.ts";
import { BAR_WIDTH, deploymentBar, deploymentTag, TAG_SIZE } from "./deployment-mark.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import { flowStroke } from "./edge-marks.ts";
import { arrowHead, behindArrow } from "./edge-path.ts";
import { findingSample } from "./finding-marks.ts";
import type { DrawnFlow } from "./flow-styles.ts";
import type { DrawnSeverity } from "./mark-colours.ts";
import { ownerCell, STRIP_HEIGHT } from "./responsibility-marks.ts";
import type { Mark } from "./scene.ts";
import { textMark } from "./text-marks.ts";
import { measureText } from "./text-runs.ts";

/** What occurs in a diagram and is therefore explained. */
export interface LegendContent {
  readonly deployments: readonly DeploymentCount[];
  readonly flows: readonly DrawnFlow[];
  readonly replicas: boolean;
  readonly encrypted: boolean;
  /** Who runs some layer, where that is shown. */
  readonly owners: readonly Owner[];
  /** Of the findings that are marked. */
  readonly severities: readonly DrawnSeverity[];
}

export interface DeploymentCount {
  readonly deployment: Deployment;
  /** How many components have it. */
  readonly count: number;
}

export interface Legend {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

/** An entry draws its sample with its left end at `x`, centred on `middle`. */
interface Entry {
  readonly sampleWidth: number;
  readonly text: string;
  /** Stands at the left, below what was before. */
  readonly startsRow?: boolean;
  sample(x: number, middle: number): readonly Mark[];
}

const TEXT = { size: 11.5, weight: "regular" } as const;
const ROW = 24;
const ENTRY_GAP = 22;
const SAMPLE_GAP = 7;
const LINE_SAMPLE = 40;
/** Height of the bar beside the letter; the pieces of its pattern must still be told apart. */
const BAR_SAMPLE = 20;
const BAR_GAP = 4;

/** The legend, its entries in rows no wider than `maxWidth` where they fit. */
export function legendMarks(
  content: LegendContent,
  x: number,
  y: number,
  maxWidth: number,
  style: DrawingStyle,
): Legend {
  const marks: Mark[] = [];
  let [left, row, width] = [0, 0, 0];
  for (const entry of entriesOf(content, style)) {
    const textLeft = entry.sampleWidth + SAMPLE_GAP;
    const entryWidth = textLeft + Math.ceil(measureText(entry.text, TEXT.size, TEXT.weight));
    const full = entry.startsRow === true || left + entryWidth > maxWidth;
    if (left > 0 && full) [left, row] = [0, row + 1];
    const middle = y + (row + 0.5) * ROW;
    marks.push(
      ...entry.sample(x + left, middle),
      textMark(entry.text, x + left + textLeft, middle, { ...TEXT, colour: style.colours.muted }),
    );
    width = Math.max(width, left + entryWidth);
    left += entryWidth + ENTRY_GAP;
  }
  return { width, height: marks.length > 0 ? (row + 1) * ROW : 0, marks };
}

function entriesOf(content: LegendContent, style: DrawingStyle): readonly Entry[] {
  const { words } = style;
  const entries: Entry[] = content.deployments.map(({ deployment, count }) => ({
    sampleWidth: BAR_WIDTH + BAR_GAP + TAG_SIZE,
    text: count > 0 ? `${words.deployments[deployment]} (${count})` : words.deployments[deployment],
    sample: (x, middle) => {
      const top = middle - TAG_SIZE / 2;
      return [
        deploymentBar(deployment, x, middle - BAR_SAMPLE / 2, BAR_SAMPLE, style),
        ...deploymentTag(deployment, x + BAR_WIDTH + BAR_GAP, top, style),
      ];
    },
  }));
  for (const flow of content.flows) {
    entries.push({
      sampleWidth: LINE_SAMPLE,
      text: words.flows[flow],
      sample: (x, middle) => lineSample(flow, x, middle, style),
    });
  }
  if (content.replicas) {
    const { width } = replicasBadge(2, 0, 0, style);
    entries.push({
      sampleWidth: width,
      text: words.replicas,
      sample: (x, middle) => replicasBadge(2, x + width, middle - 8, style).marks,
    });
  }
  if (content.encrypted) {
    entries.push({
      sampleWidth: 14,
      text: words.encrypted,
      sample: (x, middle) => [lockMark(x, middle - 7, 14, style)],
    });
  }
  entries.push(...findingEntries(content.severities, style));
  return [...entries, ...responsibilityEntries(content.owners, style)];
}

/** What the marks of findings mean; the letter stands for their number. */
function findingEntries(
  severities: readonly DrawnSeverity[],
  style: DrawingStyle,
): readonly Entry[] {
  return severities.map((severity, index) => {
    const at = (x: number, middle: number) => findingSample(severity, x, middle, style);
    return {
      sampleWidth: at(0, 0).width,
      text: style.words.findings[severity],
      startsRow: index === 0,
      sample: (x, middle) => at(x, middle).marks,
    };
  });
}

/** What the cells and the letters of the nine layers mean. */
function responsibilityEntries(owners: readonly Owner[], style: DrawingStyle): readonly Entry[] {
  if (owners.length === 0) return [];
  const { owners: ownerWords, layers: layerWords } = style.words.responsibility;
  const cell = { width: STRIP_HEIGHT, height: STRIP_HEIGHT };
  const at = (x: number, middle: number) => ({ x, y: middle - STRIP_HEIGHT / 2, ...cell });
  const ofOwners = OWNERS.filter((owner) => owners.includes(owner)).map((owner, index) => ({
    sampleWidth: STRIP_HEIGHT,
    text: ownerWords[owner],
    startsRow: index === 0,
    sample: (x: number, middle: number) => ownerCell(owner, at(x, middle), style),
  }));
  const ofLayers = LAYERS.map((layer, index) => ({
    sampleWidth: STRIP_HEIGHT,
    text: layerWords[layer],
    startsRow: index === 0,
    sample: (x: number, middle: number) => ownerCell("provider", at(x, middle), style, layer),
  }));
  return [...ofOwners, ...ofLayers];
}

function lineSample(flow: DrawnFlow, x: number, y: number, style: DrawingStyle): readonly Mark[] {
  const points = [
    { x, y },
    { x: x + LINE_SAMPLE, y },
  ];
  return [
    { kind: "line", points: behindArrow(points), radius: 0, stroke: flowStroke(flow, style) },
    { kind: "polygon", points: arrowHead(points), fill: style.colours.edge },
  ];
}
