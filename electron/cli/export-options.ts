import type { Format } from "../../shared/formats/define-format.ts";
import {
  FONT_CHOICES,
  ORIENTATIONS,
  PAGE_SIZES,
  type ExportOptionName,
  type PageOptions,
} from "../../shared/formats/export-options.ts";
import type { RenderOptions } from "../../shared/formats/export-diagram.ts";
import { FORMATS } from "../../shared/formats/registry.ts";
import { cleanText } from "../../shared/lib/clean-text.ts";
import { fail, ok, type Result } from "../../shared/lib/result.ts";
import type { CliContext } from "./cli-context.ts";
import type { CliCommand, CliOptions } from "./define-cli-command.ts";

/** The options of pictures on the command line. */
export const EXPORT_OPTIONS: NonNullable<CliCommand["options"]> = [
  { flags: "--theme <theme>", about: "cli.export.theme", choices: ["light", "dark"] },
  { flags: "--dark", about: "exportOptions.cli.dark" },
  { flags: "--selection <ids>", about: "exportOptions.cli.selection" },
  { flags: "--findings", about: "exportOptions.cli.findings" },
  { flags: "--fail <ids>", about: "exportOptions.cli.failing" },
  { flags: "--responsibility", about: "responsibility.exportOption" },
  { flags: "--comments", about: "pictures.cli.comments" },
  { flags: "--no-legend", about: "cli.export.noLegend" },
  { flags: "--title-block", about: "exportOptions.cli.titleBlock" },
  { flags: "--author <text>", about: "exportOptions.cli.author" },
  { flags: "--date <text>", about: "exportOptions.cli.date" },
  { flags: "--version-label <text>", about: "exportOptions.cli.versionLabel" },
  { flags: "--padding <pixels>", about: "exportOptions.cli.padding" },
  { flags: "--transparent", about: "exportOptions.cli.transparent" },
  { flags: "--scale <number>", about: "exportOptions.cli.scale" },
  { flags: "--width <pixels>", about: "exportOptions.cli.width" },
  { flags: "--page <size>", about: "exportOptions.cli.page", choices: PAGE_SIZES },
  {
    flags: "--orientation <orientation>",
    about: "exportOptions.cli.orientation",
    choices: ORIENTATIONS,
  },
  { flags: "--tile", about: "exportOptions.cli.tile" },
  { flags: "--fonts <choice>", about: "exportOptions.cli.fonts", choices: FONT_CHOICES },
  { flags: "--no-embed", about: "exportOptions.cli.noEmbed" },
];

/** What each option on the command line sets, where not every format understands it. */
const SETS: readonly (readonly [option: string, flag: string, name: ExportOptionName])[] = [
  ["theme", "--theme", "theme"],
  ["dark", "--dark", "theme"],
  ["findings", "--findings", "findings"],
  ["fail", "--fail", "simulation"],
  ["responsibility", "--responsibility", "responsibility"],
  ["comments", "--comments", "comments"],
  ["titleBlock", "--title-block", "titleBlock"],
  ["author", "--author", "titleBlock"],
  ["date", "--date", "titleBlock"],
  ["versionLabel", "--version-label", "titleBlock"],
  ["padding", "--padding", "padding"],
  ["transparent", "--transparent", "transparent"],
  ["scale", "--scale", "scale"],
  ["width", "--width", "width"],
  ["page", "--page", "page"],
  ["orientation", "--orientation", "page"],
  ["tile", "--tile", "page"],
  ["fonts", "--fonts", "fonts"],
];
const PADDING = { smallest: 0, largest: 1_000 };
/** The format says which widths it can. */
const WIDTH = { smallest: 1, largest: 1_000_000 };

/** What the options say of the picture; those that need the diagram are left to the caller. */
type ChosenOptions = Omit<RenderOptions, "catalog" | "language" | "engines" | "findings">;

/** Reads the options of an export to a format; the error is one sentence. */
export function readExportOptions(
  options: CliOptions,
  format: Format,
  context: CliContext,
): Result<ChosenOptions, string> {
  const unfit = SETS.find(([option, , name]) => isSet(options[option]) && !knows(format, name));
  if (unfit) return fail(notForFormat(unfit, format, context));
  const scale = readNumber(options["scale"]);
  const width = readWhole(options["width"], WIDTH);
  const padding = readWhole(options["padding"], PADDING);
  if (scale === null) return fail(notNumber("--scale", options["scale"], context));
  if (width === null) return fail(notWhole("--width", options["width"], WIDTH, context));
  if (padding === null) return fail(notWhole("--padding", options["padding"], PADDING, context));
  const titleBlock = readTitleBlock(options);
  return ok({
    theme: options["dark"] === true || options["theme"] === "dark" ? "dark" : "light",
    legend: options["legend"] !== false,
    embed: options["embed"] !== false,
    fonts: options["fonts"] === "embedded" ? "embedded" : "referenced",
    responsibility: options["responsibility"] === true,
    comments: options["comments"] === true,
    transparent: options["transparent"] === true,
    page: readPage(options),
    ...(scale !== undefined && { scale }),
    ...(width !== undefined && { width }),
    ...(padding !== undefined && { padding }),
    ...(titleBlock && { titleBlock }),
    ...(isSet(options["selection"]) && { selection: readIds(options["selection"]) }),
    ...(isSet(options["fail"]) && { failing: readIds(options["fail"]) }),
  });
}

const isSet = (value: string | boolean | undefined): boolean =>
  value !== undefined && value !== false;

const knows = (format: Format, name: ExportOptionName): boolean => format.options.includes(name);

function readPage(options: CliOptions): PageOptions {
  const size = PAGE_SIZES.find((one) => one === options["page"]);
  const orientation = ORIENTATIONS.find((one) => one === options["orientation"]) ?? "auto";
  const tile = options["tile"] === true;
  // Paper is what is cut and turned; without a size it is the most usual one.
  const usual = tile || orientation !== "auto" ? "a4" : "fit";
  return { size: size ?? usual, orientation, tile };
}

function readTitleBlock(options: CliOptions) {
  const text = (name: string, option: string) => {
    const value = options[option];
    return typeof value === "string" ? { [name]: value } : {};
  };
  const said = {
    ...text("author", "author"),
    ...text("date", "date"),
    ...text("version", "versionLabel"),
  };
  return options["titleBlock"] === true || Object.keys(said).length > 0 ? said : undefined;
}

function readIds(value: string | boolean | undefined): readonly string[] {
  return String(value)
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

/** Null for what is no number. */
function readNumber(value: string | boolean | undefined): number | null | undefined {
  if (typeof value !== "string") return undefined;
  const number = Number(value);
  return value.trim() !== "" && Number.isFinite(number) ? number : null;
}

function readWhole(
  value: string | boolean | undefined,
  { smallest, largest }: typeof PADDING,
): number | null | undefined {
  const number = readNumber(value);
  if (number === undefined || number === null) return number;
  return Number.isInteger(number) && number >= smallest && number <= largest ? number : null;
}

type Given = string | boolean | undefined;

function notNumber(option: string, value: Given, { t }: CliContext): string {
  return t("cli.problems.notNumber", { option, value: cleanText(String(value)) });
}

function notWhole(option: string, value: Given, bounds: typeof PADDING, { t }: CliContext): string {
  const given = cleanText(String(value));
  return t("exportOptions.cli.outOfRange", { option, value: given, ...bounds });
}

function notForFormat(
  [, option, name]: (typeof SETS)[number],
  format: Format,
  { t }: CliContext,
): string {
  const formats = FORMATS.filter((other) => knows(other, name)).map(({ id }) => id);
  return t("exportOptions.cli.notForFormat", {
    option,
    format: format.id,
    formats: formats.join(", "),
  });
}
