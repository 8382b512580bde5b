import { beforeEach, describe, expect, it } from "vitest";
import { readVersion } from "../../../renderer/documents/generations.ts";
import { openPicture } from "../../../renderer/documents/open-picture.ts";
import { createDialogStore } from "../../../renderer/state/dialog-store.ts";
import { createWorkspaceStore, type Workspace } from "../../../renderer/state/workspace.ts";
import { catalogFor } from "../../../shared/catalog/own-kinds.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { withSurroundings } from "../../../shared/catalog/surroundings.ts";
import { renderDiagram } from "../../../shared/formats/export-diagram.ts";
import { svg } from "../../../shared/formats/svg.ts";
import { loadTexts } from "../../../shared/i18n/texts.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { noEngines as engines } from "../../support/export-engines.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import type { Diagram } from "../../../shared/model/schema.ts";

/** A container of the user's own: without its catalogue file nothing may stand inside it. */
const CAGE = { id: "acme/cage", names: { en: "Cage" }, role: "rack" };
const FILE = { name: "lintel-kinds.json", kinds: [CAGE] };
const DIAGRAM = sketch({ nodes: { cage: "acme/cage", a: ["vm", { in: "cage" }] } });
const BESIDE = { name: FILE.name, text: JSON.stringify({ kinds: [CAGE] }) };

function workspaceWith(values: Record<string, unknown>): Workspace {
  const call = (name: string) => Promise.resolve({ ok: true, value: values[name] ?? null });
  return {
    host: { call },
    dialogs: createDialogStore(),
    store: createWorkspaceStore(),
    preferences: { getState: () => ({ language: "en" }) },
  } as unknown as Workspace;
}

const cageOf = (diagram: Diagram | null | undefined) =>
  diagram && catalogFor(diagram, catalog).kind("acme/cage")?.names.en;

beforeEach(async () => {
  await loadTexts("en");
});

describe("a catalogue file beside", () => {
  it("a picture is read with the diagram in it", async () => {
    const drawn = withSurroundings(DIAGRAM, { file: FILE });
    const picture = await renderDiagram(drawn, svg, { catalog, language: "en", engines });
    const bytes = Buffer.from(picture.ok ? picture.value : "");
    const workspace = workspaceWith({
      "files.readBytes": {
        file: { token: "p", name: "shop.svg", folder: "" },
        content: bytes.toString("base64"),
      },
      "documents.kindsBeside": BESIDE,
    });
    await openPicture(workspace, "p");
    const opened = workspace.store.getState().active?.document.getState().history.present;
    expect(opened?.nodes).toHaveLength(2);
    expect(cageOf(opened)).toBe("Cage");
  });

  it("a file is read with every version of it", async () => {
    const opened = { file: {}, text: canonicalText(DIAGRAM), version: "v1" };
    const values = { "documents.open": opened, "documents.kindsBeside": BESIDE };
    expect(cageOf(await readVersion(workspaceWith(values), "t", "v1"))).toBe("Cage");
    const old = {
      "documents.open": opened,
      "documents.kindsBeside": BESIDE,
      "generations.list": [{ id: "g", version: "v0" }],
      "generations.read": { text: canonicalText(DIAGRAM) },
    };
    expect(cageOf(await readVersion(workspaceWith(old), "t", "v0"))).toBe("Cage");
  });
});
