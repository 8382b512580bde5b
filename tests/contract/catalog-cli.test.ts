import { writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { ICONS } from "../../shared/catalog/icons.generated.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { cli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

interface ListedKind {
  readonly id: string;
  readonly role: string;
  readonly names: { readonly en: string; readonly ko: string };
  readonly icon: string;
  readonly properties: readonly string[];
}

describe("lintel kinds --format json", () => {
  it("lists every kind with both names, its role, its icon and what its form asks", async () => {
    const { kinds } = JSON.parse((await cli(["kinds", "--format", "json"])).out) as {
      kinds: readonly ListedKind[];
    };
    expect(kinds.length).toBeGreaterThanOrEqual(300);
    expect(kinds.map(({ id }) => id)).toEqual(catalog.kinds.map(({ id }) => id));
    for (const { id, role, names, icon, properties } of kinds) {
      expect(names.en && names.ko && role, id).toBeTruthy();
      expect(Object.hasOwn(ICONS, icon), id).toBe(true);
      if (id !== "generic/note") expect(properties.length, id).toBeGreaterThan(0);
    }
  });
});

describe("lintel check of a file with kinds of its own", () => {
  const write = async (kinds: readonly object[]) => {
    const path = `${await temporaryFolder()}/own.lintel`;
    const diagram: Diagram = {
      format: "lintel",
      version: 1,
      settings: { kinds: kinds as never },
      nodes: [
        { id: "users", kind: "generic/user", position: { x: 0, y: 0 } },
        { id: "relay", kind: "acme/relay", position: { x: 240, y: 0 } },
      ],
      edges: [{ id: "e", source: "users", target: "relay" }],
    };
    await writeFile(path, canonicalText(diagram));
    return path;
  };

  it("judges them by their role", async () => {
    const path = await write([{ id: "acme/relay", name: "Relay", role: "server" }]);
    const { out, error } = await cli(["check", path]);
    expect(out).toContain("spof/single-compute");
    expect(out).toContain("Relay");
    expect(out).not.toContain("modeling/unknown-kind");
    expect(error).toBe("");
  });

  it("says which of them it could not use, and goes on", async () => {
    const path = await write([{ id: "acme/relay", name: "Relay", role: "wizard" }]);
    const { code, out, error } = await cli(["check", path]);
    expect(code).not.toBe(2);
    expect(out).toContain("modeling/unknown-kind");
    expect(error).toContain("“acme/relay” is left out");
    expect(error).toContain("/settings/kinds/0/role");
  });
});
