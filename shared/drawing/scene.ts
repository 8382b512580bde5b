import type { IconPaint } from "../catalog/icon.ts";
import type { Language } from "../i18n/language.ts";
import type { Point } from "../model/schema.ts";
import type { Rect } from "./geometry.ts";
import type { Weight } from "./glyph-metrics.ts";
import type { TextRun } from "./text-runs.ts";

/**
 * A drawing as plain data: what is painted where, in which colour, in painting order. Every output is
 * made of it. Coordinates are those of the diagram, in pixels.
 */
export interface Scene {
  readonly title: string;
  readonly language: Language;
  /** What the picture shows; everything lies within it. */
  readonly bounds: Rect;
  /** Colour of the ground; `none` for a transparent one. */
  readonly page: string;
  readonly groups: readonly SceneGroup[];
}

/** Marks that belong together: one element of the diagram, or the legend. */
export interface SceneGroup {
  readonly role:
    "container" | "component" | "edge" | "label" | "finding" | "comment" | "legend" | "title";
  /** The element of the diagram that it draws. */
  readonly id?: string | undefined;
  /** The container that the element stands in. */
  readonly parent?: string | undefined;
  /** What it is, in words, for readers that do not see it. */
  readonly title?: string | undefined;
  readonly marks: readonly Mark[];
}

export type Mark = BoxMark | LineMark | PolygonMark | TextMark | IconMark;

export interface BoxMark extends Rect {
  readonly kind: "box";
  readonly radius: number;
  readonly fill: string;
  readonly stroke?: Stroke | undefined;
}

/** A line along corners, which are rounded by `radius`. */
export interface LineMark {
  readonly kind: "line";
  readonly points: readonly Point[];
  readonly radius: number;
  readonly stroke: Stroke;
}

export interface PolygonMark {
  readonly kind: "polygon";
  readonly points: readonly Point[];
  readonly fill: string;
}

/** One line of text; `y` is its base line. */
export interface TextMark extends Point {
  readonly kind: "text";
  readonly anchor: "start" | "middle" | "end";
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly runs: readonly TextRun[];
}

/** Paths in a square of `units`, drawn `size` pixels wide; filled in `colour` unless painted otherwise. */
export interface IconMark extends Point {
  readonly kind: "icon";
  readonly size: number;
  readonly units: number;
  readonly paths: readonly string[];
  /** One for each path where the icon has colours or outlines of its own. */
  readonly paints?: readonly IconPaint[] | undefined;
  readonly colour: string;
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Lengths of dashes and gaps in turn. */
  readonly dash?: readonly number[] | undefined;
}
