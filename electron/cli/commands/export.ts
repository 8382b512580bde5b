import { extname } from "node:path";
import { catalog } from "../../../shared/catalog/registry.ts";
import { describeExportProblem } from "../../../shared/formats/describe-export-problem.ts";
import { renderDiagram } from "../../../shared/formats/export-diagram.ts";
import type { Format } from "../../../shared/formats/define-format.ts";
import { FORMATS } from "../../../shared/formats/registry.ts";
import { cleanText } from "../../../shared/lib/clean-text.ts";
import { loadPdfKit } from "../../engines/pdfkit.ts";
import { loadResvg } from "../../engines/resvg.ts";
import { EXIT, type CliContext, type ExitCode } from "../cli-context.ts";
import { defineCliCommand } from "../define-cli-command.ts";
import { fileProblem, readDiagram, tellFileProblem } from "../read-diagram.ts";

export const exportPicture = defineCliCommand({
  name: "export",
  about: "cli.export.about",
  arguments: [{ name: "<file>", about: "cli.export.file" }],
  options: [
    {
      flags: "--format <format>",
      about: "cli.export.format",
      choices: FORMATS.map(({ id }) => id),
    },
    { flags: "--output <path>", about: "cli.export.output", required: true },
    { flags: "--scale <number>", about: "cli.export.scale", default: "1" },
    {
      flags: "--theme <theme>",
      about: "cli.export.theme",
      choices: ["light", "dark"],
      default: "light",
    },
    { flags: "--no-legend", about: "cli.export.noLegend" },
    { flags: "--responsibility", about: "responsibility.exportOption" },
  ],
  async run(context, [path = ""], options) {
    const { t, error, language } = context;
    const output = String(options["output"]);
    const scale = Number(options["scale"]);
    if (!Number.isFinite(scale)) {
      const value = cleanText(String(options["scale"]));
      error(`${t("cli.problems.notNumber", { option: "--scale", value })}\n`);
      return EXIT.trouble;
    }
    const format = chosenFormat(options["format"], output);
    if (!format) {
      const formats = FORMATS.map(({ id }) => id).join(", ");
      error(`${t("cli.export.unknownFormat", { formats })}\n`);
      return EXIT.trouble;
    }
    const read = await readDiagram(path, context, { icons: true });
    if (!read.ok) {
      tellFileProblem(path, read.error, context);
      return EXIT.trouble;
    }
    const picture = await renderDiagram(read.value.diagram, format, {
      catalog,
      language,
      scale,
      theme: options["theme"] === "dark" ? "dark" : "light",
      legend: options["legend"] !== false,
      responsibility: options["responsibility"] === true,
      engines: {
        raster: () => loadResvg((name) => context.readAsset(name)),
        pdf: loadPdfKit,
        font: (name) => context.readAsset(name),
      },
    });
    if (picture.ok) return writePicture(output, picture.value, context);
    tellFileProblem(path, describeExportProblem(picture.error, language), context);
    return EXIT.trouble;
  },
});

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
