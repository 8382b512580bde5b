import { useStore } from "zustand";
import { Canvas } from "../canvas/canvas.tsx";
import { COMMANDS } from "../commands/registry.ts";
import { useEditor, useWorkspace } from "../hooks/workspace-context.tsx";
import { Findings } from "../panels/findings/findings.tsx";
import { Inspector } from "../panels/inspector/inspector.tsx";
import { LearningPath } from "../panels/learning-path/learning-path.tsx";
import { ReadOnlyBar } from "../panels/outside/read-only-bar.tsx";
import { OwnKindsNotice } from "../panels/own-kinds/own-kinds-notice.tsx";
import { Palette } from "../panels/palette/palette.tsx";
import { Simulation } from "../panels/simulation/simulation.tsx";
import { StatusBar } from "../panels/status-bar/status-bar.tsx";
import { TopBar } from "../panels/top-bar/top-bar.tsx";
import { runCommand } from "./command-context.ts";
import { useMenuBar } from "./use-menu-bar.ts";
import { useToolbar } from "./use-toolbar.tsx";

/** The parts of the window around the canvas. */
export function EditorLayout() {
  const editor = useEditor();
  const workspace = useWorkspace();
  const panels = useStore(workspace.preferences, (state) => state.panels);
  const simulating = useStore(editor.view, ({ simulation }) => simulation !== null);
  return (
    <div className="editor-layout">
      <Bar />
      <ReadOnlyBar />
      <div className="editor-middle">
        {panels.palette && (
          <Palette onPlaceNow={(kind) => editor.view.setState({ placeNow: { kind } })} />
        )}
        <main className="editor-centre">
          <Canvas onCommand={(command) => runCommand(workspace, command)} />
          <OwnKindsNotice />
          <div
            hidden={simulating}
            className={panels.findings ? "findings-place open" : "findings-place"}
          >
            <Findings />
          </div>
          <Simulation />
        </main>
        <div className="editor-side">
          <LearningPath />
          {panels.inspector && <Inspector />}
        </div>
      </div>
      <StatusBar />
    </div>
  );
}

/** On its own, since it hangs on every change of the document: the rest of the window does not. */
function Bar() {
  const buttons = useToolbar(COMMANDS);
  const menus = useMenuBar(COMMANDS);
  return <TopBar buttons={buttons} menus={menus} />;
}
