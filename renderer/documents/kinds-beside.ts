import { readCatalogueFile } from "../../shared/catalog/catalogue-file.ts";
import type { Surroundings } from "../../shared/catalog/surroundings.ts";
import type { Workspace } from "../state/workspace.ts";

/** What the catalogue file in the folder of a diagram says; nothing without one. */
export async function kindsBeside(
  { host }: Workspace,
  file: string,
): Promise<Surroundings | undefined> {
  const answer = await host.call("documents.kindsBeside", { file });
  return answer.ok && answer.value ? readCatalogueFile(answer.value) : undefined;
}
