import type { Diagram } from "../model/schema.ts";

/** The Korean texts of a template; what is not named here is the same in both languages. */
export interface KoreanTexts {
  readonly title: string;
  /** Names of nodes and edges, by id. */
  readonly names: Readonly<Record<string, string>>;
  /** Notes of nodes, by id. */
  readonly notes: Readonly<Record<string, string>>;
}

/** A template as it stands in the folder: the diagram in English, and its Korean texts. */
export interface TemplateFile {
  readonly diagram: Diagram;
  readonly korean: KoreanTexts;
}
