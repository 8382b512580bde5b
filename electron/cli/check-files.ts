import { catalog } from "../../shared/catalog/registry.ts";
import type { CheckedFile } from "../../shared/reports/check-run.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";
import type { CliContext } from "./cli-context.ts";
import { fileUri } from "./file-uri.ts";
import { readDiagram } from "./read-diagram.ts";

/** Reads and judges files one after the other. */
export async function checkFiles(
  paths: readonly string[],
  context: CliContext,
): Promise<readonly CheckedFile[]> {
  const files: CheckedFile[] = [];
  for (const file of paths) {
    const uri = fileUri(file);
    const read = await readDiagram(file, context);
    if (read.ok) {
      const { diagram, text } = read.value;
      const findings = runRules(diagram, catalog, { today: context.today, rules: RULES });
      files.push({ file, uri, text, diagram, findings });
    } else files.push({ file, uri, error: read.error });
  }
  return files;
}
