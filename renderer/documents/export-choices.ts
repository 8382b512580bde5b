import type { RenderOptions } from "../../shared/formats/export-diagram.ts";
import type { Format } from "../../shared/formats/define-format.ts";
import { FONT_CHOICES, ORIENTATIONS, PAGE_SIZES } from "../../shared/formats/export-options.ts";
import { LANGUAGES } from "../../shared/i18n/language.ts";
import { z } from "../../shared/lib/zod.ts";
import { localDay } from "../analysis/today.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { choosePreferences } from "./preferences.ts";

const text = z.string().max(200).catch("");
const flag = (usual: boolean) => z.boolean().catch(usual);

/** What is remembered from one export to the next; what is not understood gets its default. */
const remembered = z.object({
  format: z.string().max(20).catch("svg"),
  theme: z.enum(["light", "dark"]).catch("light"),
  legend: flag(true),
  transparent: flag(false),
  padding: z.int().min(0).max(1_000).catch(24),
  /** Pixels for each unit of the drawing, or a width in pixels. */
  size: z.enum(["1", "2", "3", "width"]).catch("2"),
  width: z.int().min(1).max(1_000_000).catch(1_920),
  titleBlock: flag(false),
  author: text,
  date: text,
  version: text,
  pageSize: z.enum(PAGE_SIZES).catch("fit"),
  orientation: z.enum(ORIENTATIONS).catch("auto"),
  tile: flag(false),
  fonts: z.enum(FONT_CHOICES).catch("referenced"),
  comments: flag(false),
  embed: flag(true),
  language: z.enum(LANGUAGES).optional().catch(undefined),
});

/** What the user chooses for an export. */
export interface ExportChoices extends Required<Omit<z.infer<typeof remembered>, "language">> {
  readonly language: "en" | "ko";
  readonly selectionOnly: boolean;
  /** Every open diagram, in a format that holds several. */
  readonly allOpen: boolean;
  readonly marks: "none" | "findings" | "simulation";
  /** Who runs which layer, on every component. */
  readonly responsibility: boolean;
}

/** The choices of the last export; what follows from the canvas is as the canvas shows it. */
export function lastChoices({ preferences, store }: Workspace): ExportChoices {
  const { chosen, language } = preferences.getState();
  const view = store.getState().active?.view.getState();
  const last = remembered.parse(parsed(chosen.exporting));
  return {
    ...last,
    language: last.language ?? language,
    selectionOnly: false,
    allOpen: false,
    marks: view?.simulation ? "simulation" : "none",
    responsibility: view?.responsibility ?? false,
  };
}

export async function rememberChoices(workspace: Workspace, choices: ExportChoices): Promise<void> {
  const same = choices.language === workspace.preferences.getState().language;
  const exporting = JSON.stringify(
    remembered.parse({ ...choices, language: same ? undefined : choices.language }),
  );
  if (exporting === workspace.preferences.getState().chosen.exporting) return;
  await choosePreferences(workspace, { exporting });
}

function parsed(json: string | undefined): unknown {
  try {
    return JSON.parse(json ?? "{}");
  } catch {
    return {};
  }
}

/** The options of a picture that the choices stand for; what the format does not understand is left out. */
export function renderOptions(
  choices: ExportChoices,
  { options }: Pick<Format, "options">,
  { document, view, findings }: Editor,
): Omit<RenderOptions, "catalog" | "engines"> {
  const { selection, simulation } = view.getState();
  const { author, date, version, marks } = choices;
  const knows = (name: (typeof options)[number]) => options.includes(name);
  return {
    language: choices.language,
    theme: choices.theme,
    legend: choices.legend,
    transparent: choices.transparent,
    padding: choices.padding,
    responsibility: choices.responsibility,
    comments: choices.comments,
    embed: choices.embed,
    fonts: choices.fonts,
    page: { size: choices.pageSize, orientation: choices.orientation, tile: choices.tile },
    ...(knows("width") && choices.size === "width"
      ? { width: choices.width }
      : { scale: choices.size === "width" ? 1 : Number(choices.size) }),
    ...(knows("file") && { file: document.getState().file?.name ?? "" }),
    ...(knows("today") && { today: localDay() }),
    ...(choices.titleBlock && { titleBlock: { author, date, version } }),
    ...(choices.selectionOnly && !choices.allOpen && { selection: [...selection] }),
    ...(marks === "findings" && { findings: findings.getState().findings }),
    ...(marks === "simulation" && simulation && { failing: simulation.chosen }),
  };
}
