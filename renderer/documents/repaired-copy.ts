import type { OpenedDocument } from "../../shared/host/contract.ts";
import { parseContext } from "../../shared/catalog/parse-context.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { withSurroundings } from "../../shared/catalog/surroundings.ts";
import { describeDocumentError } from "../../shared/model/describe-error.ts";
import { describeRepair } from "../../shared/model/describe-repair.ts";
import { repairDiagram } from "../../shared/model/repair.ts";
import type { Workspace } from "../state/workspace.ts";
import { tellProblem, textsOf } from "./ask.ts";
import { kindsBeside } from "./kinds-beside.ts";
import { openEditor } from "./editors.ts";

/** Opens a repaired copy as a new unsaved diagram and lists what was repaired. The file stays as it is. */
export async function openRepairedCopy(
  workspace: Workspace,
  { text, file }: OpenedDocument,
): Promise<void> {
  const t = textsOf(workspace);
  const beside = await kindsBeside(workspace, file.token);
  const repaired = repairDiagram(text, parseContext(catalog, beside));
  if (!repaired.ok) return tellProblem(workspace, describeDocumentError(repaired.error, t));
  const { diagram } = repaired.value;
  const surrounded = withSurroundings(diagram, beside);
  openEditor(workspace, { diagram: surrounded, saved: false });
  await tellProblem(
    workspace,
    t("app.repaired"),
    repaired.value.repairs.map((repair) => describeRepair(repair, t)),
  );
}
