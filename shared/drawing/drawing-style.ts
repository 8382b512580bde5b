import type { Catalog } from "../catalog/catalog.ts";
import type { Deployment } from "../catalog/define-kind.ts";
import type { Layer, Owner } from "../catalog/responsibility.ts";
import type { Language } from "../i18n/language.ts";
import type { FindingMark } from "./finding-marks.ts";
import type { DrawnFlow } from "./flow-styles.ts";
import type { DrawnSeverity, MarkColours } from "./mark-colours.ts";
import type { DrawingColours } from "./palette.ts";
import type { Route } from "./route-edge.ts";
import type { SimulatedLook } from "./simulated-marks.ts";
import type { TitleBlock } from "./title-block.ts";

/** The words of a drawing that are not the diagram's own. */
export interface DrawingWords {
  readonly deployments: Readonly<Record<Deployment, string>>;
  /** One letter for each model, so that it is never told by colour alone. */
  readonly letters: Readonly<Record<Deployment, string>>;
  readonly flows: Readonly<Record<DrawnFlow, string>>;
  readonly replicas: string;
  readonly encrypted: string;
  readonly severities: Readonly<Record<DrawnSeverity, string>>;
  /** What a finding's mark says, by the severity that colours it. */
  readonly findings: Readonly<Record<DrawnSeverity, string>>;
  readonly comments: Readonly<Record<"title" | "model", string>>;
  readonly states: Readonly<Record<"removed" | "failed" | "degraded", string>>;
  readonly titleBlock: Readonly<Record<"author" | "version" | "date", string>>;
  /** Stands for the title of a diagram that has none. */
  readonly untitled: string;
  readonly responsibility: {
    readonly owners: Readonly<Record<Owner, string>>;
    readonly layers: Readonly<Record<Layer, string>>;
    /** One letter for each layer. */
    readonly letters: Readonly<Record<Layer, string>>;
    readonly notStated: string;
  };
}

export interface DrawingOptions {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly legend: boolean;
  /** Shows on every component who runs which of its layers. */
  readonly responsibility?: boolean;
  /** Room around what is drawn, in pixels; the usual without it. */
  readonly padding?: number;
  /** Leaves the page without a ground. */
  readonly transparent?: boolean;
  /** The ways of the diagram's edges, where they are known already: just those it would be given here. */
  readonly routes?: ReadonlyMap<string, Route>;
  /** What the rules found, by element. */
  readonly findingMarks?: ReadonlyMap<string, FindingMark>;
  /** What a failure that is thought through makes of elements, by their ids. */
  readonly simulated?: ReadonlyMap<string, SimulatedLook>;
  readonly titleBlock?: TitleBlock;
  /** Numbers the open comments and lists them below. */
  readonly comments?: boolean;
  readonly words: DrawingWords;
  /** Other colours than those of the theme, such as variables of a style sheet. */
  readonly colours?: DrawingColours;
}

/** What every part of a drawing is made with. */
export interface DrawingStyle {
  readonly colours: DrawingColours;
  readonly marks: MarkColours;
  readonly language: Language;
  readonly words: DrawingWords;
}
