import { parseContext } from "../../../shared/catalog/parse-context.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { cleanText } from "../../../shared/lib/clean-text.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import type { Side } from "../../../shared/model/merge/conflict.ts";
import { describeConflict } from "../../../shared/model/merge/describe-change.ts";
import { mergeDiagrams, type Merged } from "../../../shared/model/merge/merge-diagrams.ts";
import { describeDocumentError } from "../../../shared/model/describe-error.ts";
import { repairDiagram } from "../../../shared/model/repair.ts";
import { elementNaming } from "../../../shared/rules/describe-finding.ts";
import { EXIT, type CliContext } from "../cli-context.ts";
import { defineCliCommand } from "../define-cli-command.ts";
import { fileProblem, readDiagram, tellFileProblem } from "../read-diagram.ts";

/** For a merge driver: `lintel merge %O %A %B --output %A`. Conflicts are settled, listed, and exit with 1. */
export const merge = defineCliCommand({
  name: "merge",
  about: "compare.merge.about",
  arguments: [
    { name: "<base>", about: "compare.merge.base" },
    { name: "<mine>", about: "compare.merge.mine" },
    { name: "<theirs>", about: "compare.merge.theirs" },
  ],
  options: [
    { flags: "--output <path>", about: "compare.merge.output", required: true },
    {
      flags: "--settle <side>",
      about: "compare.merge.settle",
      choices: ["mine", "theirs"],
      default: "mine",
    },
  ],
  async run(context, paths, options) {
    const read = [];
    for (const path of paths) {
      const one = await readDiagram(path, context);
      if (!one.ok) {
        tellFileProblem(path, one.error, context);
        return EXIT.trouble;
      }
      read.push(one.value.diagram);
    }
    const [base, mine, theirs] = read;
    if (!base || !mine || !theirs) return EXIT.trouble;
    const side: Side = options["settle"] === "theirs" ? "theirs" : "mine";
    const merged = mergeDiagrams(base, mine, theirs, () => side);
    return write(merged, String(options["output"]), side, context);
  },
});

async function write(
  { diagram, conflicts }: Merged,
  output: string,
  side: Side,
  context: CliContext,
) {
  const { t, files, language } = context;
  // One side may have turned a container into a component while the other filled it.
  const whole = repairDiagram(canonicalText(diagram), parseContext(catalog));
  if (!whole.ok) {
    const problem = describeDocumentError(whole.error, t);
    context.error(`${t("compare.merge.unreadable", { problem })}\n`);
    return EXIT.trouble;
  }
  try {
    await files.save(output, canonicalText(whole.value.diagram), null);
  } catch (problem) {
    tellFileProblem(output, fileProblem(problem, context), context);
    return EXIT.trouble;
  }
  context.out(`${t("compare.merge.done", { file: cleanText(output) })}\n`);
  if (conflicts.length === 0) return EXIT.ok;
  const naming = elementNaming(diagram, language, catalog);
  const lines = conflicts.map((one) => describeConflict(one, (id) => cleanText(naming(id)), t));
  context.error(
    `${t("compare.merge.conflicts", { count: conflicts.length, side })}\n${lines.map((line) => `  ${line}\n`).join("")}`,
  );
  return EXIT.findings;
}
