import { createSystem } from "../analysis/create-system.ts";
import type { System } from "../analysis/system.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import type { TitleBlock } from "../drawing/title-block.ts";
import type { Scene } from "../drawing/scene.ts";
import type { Language } from "../i18n/language.ts";
import { translator, type Translate } from "../i18n/translate.ts";
import type { Diagram } from "../model/schema.ts";
import { createMarking, type Marking } from "../reports/marked-finding.ts";
import type { Finding, Rule } from "../rules/define-rule.ts";

/** What a design report is made of. */
export interface ReportInput {
  readonly diagram: Diagram;
  readonly catalog: Catalog;
  readonly language: Language;
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
  /** The day that acceptances are judged on, `YYYY-MM-DD`. */
  readonly today: string;
  readonly scene: Scene;
  readonly titleBlock?: TitleBlock | undefined;
}

/** The input with what every section needs of it. */
export interface ReportContext extends ReportInput {
  readonly t: Translate;
  readonly marking: Marking;
  readonly system: System;
}

export function contextOf(input: ReportInput): ReportContext {
  const { diagram, language, today } = input;
  const catalog = catalogFor(diagram, input.catalog);
  return {
    ...input,
    catalog,
    t: translator(language),
    marking: createMarking(diagram, language, catalog),
    system: createSystem(diagram, catalog, today),
  };
}
