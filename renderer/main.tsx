import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { startWorkspace } from "./app/start-workspace.ts";
import { followSystemColours } from "./documents/preferences.ts";
import { WorkspaceContext } from "./hooks/workspace-context.tsx";
import { connectHost } from "./host/connect-host.ts";
import "./ui/styles/styles.css";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root element");

const workspace = await startWorkspace(connectHost());
followSystemColours(workspace);
createRoot(root).render(
  <WorkspaceContext value={workspace}>
    <App />
  </WorkspaceContext>,
);
