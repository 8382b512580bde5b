import { cleanText } from "../../../shared/lib/clean-text.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { TEMPLATES } from "../../../shared/templates/registry.ts";
import { EXIT } from "../cli-context.ts";
import { defineCliCommand } from "../define-cli-command.ts";
import { fileProblem, isThere, tellFileProblem } from "../read-diagram.ts";

export const newDiagram = defineCliCommand({
  name: "new",
  about: "cli.new.about",
  arguments: [{ name: "<template>", about: "cli.new.template" }],
  options: [
    { flags: "--output <path>", about: "cli.new.output", required: true },
    { flags: "--force", about: "cli.new.force" },
  ],
  async run(context, [id = ""], options) {
    const { t, error, language, files } = context;
    const output = String(options["output"]);
    const template = TEMPLATES.find((one) => one.id === id);
    if (!template) {
      const templates = TEMPLATES.map((one) => one.id).join(", ");
      error(`${t("cli.new.unknownTemplate", { template: cleanText(id), templates })}\n`);
      return EXIT.trouble;
    }
    try {
      if (options["force"] !== true && (await isThere(output, context))) {
        error(`${t("cli.new.exists", { file: cleanText(output) })}\n`);
        return EXIT.trouble;
      }
      await files.save(output, canonicalText(template.diagram(language)), null);
      context.out(`${t("cli.new.done", { file: cleanText(output) })}\n`);
      return EXIT.ok;
    } catch (problem) {
      tellFileProblem(output, fileProblem(problem, context), context);
      return EXIT.trouble;
    }
  },
});
