import { catalog } from "../../../shared/catalog/registry.ts";
import { RULES } from "../../../shared/rules/registry.ts";
import { runRules } from "../../../shared/rules/run-rules.ts";
import { checkJson } from "../check-json.ts";
import { failsAt, type CheckedFile } from "../check-result.ts";
import { checkText } from "../check-text.ts";
import { EXIT, type CliContext } from "../cli-context.ts";
import { defineCliCommand } from "../define-cli-command.ts";
import { readDiagram, tellFileProblem } from "../read-diagram.ts";

export const check = defineCliCommand({
  name: "check",
  about: "cli.check.about",
  arguments: [{ name: "<files...>", about: "cli.check.files" }],
  options: [
    {
      flags: "--format <format>",
      about: "cli.check.format",
      choices: ["text", "json"],
      default: "text",
    },
    {
      flags: "--fail-on <severity>",
      about: "cli.check.failOn",
      choices: ["critical", "high", "medium", "low", "none"],
      default: "high",
    },
  ],
  async run(context, paths, { format, failOn }) {
    const files: CheckedFile[] = [];
    for (const path of paths) files.push(await checkFile(path, context));
    for (const checked of files) {
      if ("error" in checked) tellFileProblem(checked.file, checked.error, context);
    }
    context.out(format === "json" ? checkJson(files, context.language) : checkText(files, context));
    if (files.some((checked) => "error" in checked)) return EXIT.trouble;
    return files.some((checked) => failsAt(checked, String(failOn))) ? EXIT.findings : EXIT.ok;
  },
});

async function checkFile(file: string, context: CliContext): Promise<CheckedFile> {
  const read = await readDiagram(file, context);
  if (!read.ok) return { file, error: read.error };
  const findings = runRules(read.value, catalog, { today: context.today, rules: RULES });
  return { file, diagram: read.value, findings };
}
