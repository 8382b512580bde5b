import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { cli } from "../../support/run-cli.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const NODES = [
  { id: "users", kind: "generic/user", position: { x: 0, y: 0 } },
  { id: "relay", kind: "acme/relay", position: { x: 240, y: 0 } },
];
const TEXT = canonicalText({
  format: "lintel",
  version: 1,
  nodes: NODES,
  edges: [{ id: "e", source: "users", target: "relay" }],
});
const SVG = `<svg viewBox="0 0 64 64"><path fill="#ff8800" d="M0 0h64v64z"/></svg>`;

async function folderWith(catalogue: string) {
  const folder = await temporaryFolder();
  await writeFile(join(folder, "a.lintel"), TEXT);
  await writeFile(join(folder, "lintel-kinds.json"), catalogue);
  return folder;
}
const KINDS = JSON.stringify({ kinds: [{ id: "acme/relay", name: "Relay", role: "server" }] });

describe("the command line with a catalogue file beside the diagram", () => {
  it("judges its kinds by their role", async () => {
    const folder = await folderWith(KINDS);
    const { out, error } = await cli(["check", join(folder, "a.lintel")]);
    expect(out).toContain("spof/single-compute");
    expect(out).not.toContain("modeling/unknown-kind");
    expect(error).toBe("");
  });

  it("tells of a broken one in one sentence and goes on without it", async () => {
    const folder = await folderWith("{");
    const { out, error, code } = await cli(["check", join(folder, "a.lintel")]);
    expect(error).toMatch(/lintel-kinds\.json is left out, because line 1 is not valid JSON/);
    expect(error.trim().split("\n")).toHaveLength(1);
    expect(out).toContain("modeling/unknown-kind");
    expect(code).toBeLessThan(2);
  });

  it("draws pictures with the user's own icons", async () => {
    const folder = await folderWith(KINDS);
    const picture = join(folder, "a.svg");
    const files = [{ name: "acme_relay", svg: SVG }];
    const readIcons = () => Promise.resolve({ files, limit: null });
    await cli(["export", join(folder, "a.lintel"), "--output", picture], { readIcons });
    expect(await readFile(picture, "utf8")).toContain(`fill="#ff8800" d="M0 0L64 0L64 64Z"`);
  });
});
