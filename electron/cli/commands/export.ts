import { extname } from "node:path";
import { catalog } from "../../../shared/catalog/registry.ts";
import type { Format, ExportEngines } from "../../../shared/formats/define-format.ts";
import { describeExportProblem } from "../../../shared/formats/describe-export-problem.ts";
import {
  renderDiagram,
  renderSeveral,
  type RenderOptions,
} from "../../../shared/formats/export-diagram.ts";
import { FORMATS } from "../../../shared/formats/registry.ts";
import { cleanText } from "../../../shared/lib/clean-text.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { RULES } from "../../../shared/rules/registry.ts";
import { runRules } from "../../../shared/rules/run-rules.ts";
import { loadPdfKit } from "../../engines/pdfkit.ts";
import { loadResvg } from "../../engines/resvg.ts";
import { EXIT, type CliContext, type ExitCode } from "../cli-context.ts";
import { defineCliCommand, type CliOptions } from "../define-cli-command.ts";
import { EXPORT_OPTIONS, readExportOptions } from "../export-options.ts";
import { exportTargets, type ExportTarget } from "../export-targets.ts";
import { fileProblem, readDiagram, tellFileProblem } from "../read-diagram.ts";

export const exportPicture = defineCliCommand({
  name: "export",
  about: "exportOptions.cli.about",
  arguments: [{ name: "<files...>", about: "exportOptions.cli.files" }],
  options: [
    {
      flags: "--format <format>",
      about: "exportOptions.cli.format",
      choices: FORMATS.map(({ id }) => id),
    },
    { flags: "--output <path>", about: "exportOptions.cli.output", required: true },
    ...EXPORT_OPTIONS,
  ],
  async run(context, inputs, options) {
    const { t, error } = context;
    const output = String(options["output"]);
    const format = chosenFormat(options["format"], output);
    if (!format) {
      const formats = FORMATS.map(({ id }) => id).join(", ");
      return refuse(t("cli.export.unknownFormat", { formats }), error);
    }
    const chosen = readExportOptions(options, format, context);
    if (!chosen.ok) return refuse(chosen.error, error);
    const targets = await exportTargets(inputs, output, format, context);
    if (!targets.ok) return refuse(targets.error, error);
    const prepare = (diagram: Diagram, path: string): RenderOptions => ({
      ...chosen.value,
      ...(format.options.includes("file") && { file: path }),
      ...(format.options.includes("today") && { today: context.today }),
      catalog,
      language: context.language,
      engines: enginesOf(context),
      ...findingsFor(diagram, format, options, context),
    });
    let code: ExitCode = EXIT.ok;
    for (const target of targets.value) {
      const ended = await exportTarget(target, format, prepare, context);
      if (ended !== EXIT.ok) code = ended;
    }
    return code;
  },
});

function refuse(sentence: string, error: CliContext["error"]): ExitCode {
  error(`${sentence}\n`);
  return EXIT.trouble;
}

function enginesOf(context: CliContext): ExportEngines {
  return {
    raster: () => loadResvg((name) => context.readAsset(name)),
    pdf: loadPdfKit,
    font: (name) => context.readAsset(name),
  };
}

/** What the rules say, where it is asked for or is the very content of the format. */
function findingsFor(
  diagram: Diagram,
  format: Format,
  { findings }: CliOptions,
  { today }: CliContext,
): Pick<RenderOptions, "findings"> {
  const wanted = findings === true && format.options.includes("findings");
  return wanted ? { findings: runRules(diagram, catalog, { today, rules: RULES }) } : {};
}

async function exportTarget(
  { output, inputs }: ExportTarget,
  format: Format,
  prepare: (diagram: Diagram, path: string) => RenderOptions,
  context: CliContext,
): Promise<ExitCode> {
  const sheets: (readonly [Diagram, RenderOptions])[] = [];
  for (const path of inputs) {
    const read = await readDiagram(path, context, { icons: true });
    if (!read.ok) {
      tellFileProblem(path, read.error, context);
      return EXIT.trouble;
    }
    const { diagram } = read.value;
    const options = prepare(diagram, path);
    const unknown = unknownIds(diagram, options);
    if (unknown.length > 0) {
      const ids = cleanText(unknown.join(", "));
      tellFileProblem(path, context.t("exportOptions.cli.unknownIds", { ids }), context);
      return EXIT.trouble;
    }
    sheets.push([diagram, options]);
  }
  const [only] = sheets;
  const picture =
    only && sheets.length === 1
      ? await renderDiagram(only[0], format, only[1])
      : await renderSeveral(sheets, format, enginesOf(context));
  if (picture.ok) return writePicture(output, picture.value, context);
  const problem = describeExportProblem(picture.error, context.language);
  tellFileProblem(inputs.length === 1 ? (inputs[0] ?? output) : output, problem, context);
  return EXIT.trouble;
}

/** A mistyped id must not silently leave something out. */
function unknownIds(
  { nodes, edges }: Diagram,
  { selection = [], failing = [] }: RenderOptions,
): readonly string[] {
  const known = new Set([...nodes, ...edges].map(({ id }) => id));
  return [...selection, ...failing].filter((id) => !known.has(id));
}

function chosenFormat(id: unknown, output: string): Format | undefined {
  const ending = extname(output).slice(1).toLowerCase();
  return FORMATS.find((format) =>
    id === undefined ? format.extension === ending : format.id === id,
  );
}

async function writePicture(
  output: string,
  picture: string | Uint8Array,
  context: CliContext,
): Promise<ExitCode> {
  try {
    const bytes = typeof picture === "string" ? Buffer.from(picture, "utf8") : picture;
    await context.files.write(output, bytes);
    context.out(`${context.t("cli.export.done", { file: cleanText(output) })}\n`);
    return EXIT.ok;
  } catch (error) {
    tellFileProblem(output, fileProblem(error, context), context);
    return EXIT.trouble;
  }
}
