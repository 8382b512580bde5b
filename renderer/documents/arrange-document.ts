import { catalogFor } from "../../shared/catalog/own-kinds.ts";
import { catalog as builtIn } from "../../shared/catalog/registry.ts";
import { growContainer } from "../../shared/edits/grow-container.ts";
import type { Direction } from "../../shared/layout/arrange-options.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { diagramOf } from "../state/document-store.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { notify, tellProblem, textsOf } from "./ask.ts";
import { glide } from "./glide.ts";
import { withProgress, type LongWork } from "./with-progress.ts";

/**
 * Arranges the diagram, or what is selected of it, in one step of the history. Nothing changes when the
 * user stops it.
 */
export async function arrangeDocument(
  workspace: Workspace,
  editor: Editor,
  direction: Direction,
): Promise<void> {
  const t = textsOf(workspace);
  const before = diagramOf(editor.document.getState());
  const { selection } = editor.view.getState();
  const words = {
    title: t("layout.busyTitle"),
    text: t("layout.busyText", { count: before.nodes.length }),
  };
  let after: Diagram | null;
  try {
    const work = await startArranging(before, direction, selection);
    after = await withProgress(workspace, words, work);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return tellProblem(workspace, t("layout.failed", { problem }));
  }
  if (!after) return;
  // Somebody went on drawing in the first moment, before the window said that it is busy.
  if (diagramOf(editor.document.getState()) !== before) {
    return arrangeDocument(workspace, editor, direction);
  }
  if (after === before) {
    notify(workspace, "info", t("layout.nothingMoves"));
    return;
  }
  const arranged = after;
  editor.document.apply("layout.title", () => arranged);
  await glide(editor.view, before, arranged);
  editor.view.setState({ reveal: { ids: [...selection] } });
}

/** The engine and all that goes with it are loaded here, at the first use. */
async function startArranging(
  before: Diagram,
  direction: Direction,
  selection: ReadonlySet<string>,
): Promise<LongWork<Diagram>> {
  const [{ arrange }, { layoutEngine }] = await Promise.all([
    import("../../shared/layout/arrange.ts"),
    import("../engines/layout-engine.ts"),
  ]);
  const catalog = catalogFor(before, builtIn);
  const engine = layoutEngine();
  return {
    result: arrange(before, { catalog, direction, selection }, engine).then(({ diagram, around }) =>
      around.reduce((one, container) => growContainer(one, container, catalog), diagram),
    ),
    stop: () => engine.stop(),
  };
}
