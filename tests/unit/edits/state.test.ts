import { describe, expect, it } from "vitest";
import { setSettings, setTitle } from "../../../shared/edits/set-document.ts";
import {
  rename,
  setDeployment,
  setFlow,
  setLocked,
  setNotes,
} from "../../../shared/edits/set-fields.ts";
import { setKind } from "../../../shared/edits/set-kind.ts";
import { clearProperty, setProperty } from "../../../shared/edits/set-property.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const diagram = sketch({
  nodes: { net: "zone/network", web: ["vm", { in: "net", replicas: 2 }], db: "database" },
  edges: [["web", "db", { id: "sql", flow: "backup", encrypted: false }]],
});
const [net, web, db] = diagram.nodes;

describe("setProperty", () => {
  it("states a fact of nodes and edges at once and leaves the others the same objects", () => {
    const next = setProperty(diagram, ["web", "sql"], "monitored", true);
    expect(next.nodes[1]?.properties).toEqual({ replicas: 2, monitored: true });
    expect(next.edges[0]?.properties).toEqual({ encrypted: false, monitored: true });
    expect(next.nodes[0]).toBe(net);
    expect(next.nodes[2]).toBe(db);
  });

  it("takes one id for one element, whatever its letters", () => {
    expect(setProperty(diagram, "web", "replicas", 3).nodes[1]?.properties).toEqual({
      replicas: 3,
    });
  });

  it("changes nothing when the value is the same, in parts too", () => {
    const zoned = setProperty(diagram, "db", "zones", ["a", "b"]);
    expect(setProperty(zoned, "db", "zones", ["a", "b"])).toBe(zoned);
    expect(setProperty(diagram, "web", "replicas", 2)).toBe(diagram);
  });

  it("tells a stated false from nothing stated", () => {
    const stated = setProperty(diagram, "db", "mfa", false);
    expect(stated.nodes[2]?.properties).toEqual({ mfa: false });
    expect(clearProperty(stated, "db", "mfa").nodes[2]).toEqual(db);
    expect(clearProperty(diagram, "db", "mfa")).toBe(diagram);
  });

  it("drops the field with the last statement", () => {
    expect(clearProperty(diagram, "web", "replicas").nodes[1]).not.toHaveProperty("properties");
  });
});

describe("fields", () => {
  it("are set on every chosen element", () => {
    expect(rename(diagram, ["db", "sql"], "원장").nodes[2]?.name).toBe("원장");
    expect(rename(diagram, ["db", "sql"], "원장").edges[0]?.name).toBe("원장");
    expect(setNotes(diagram, "db", "weekly\nmonthly").nodes[2]?.notes).toBe("weekly\nmonthly");
    expect(setDeployment(diagram, ["web", "db"], "hybrid").nodes[2]?.deployment).toBe("hybrid");
    expect(setLocked(diagram, "web", true).nodes[1]?.locked).toBe(true);
  });

  it("go when they say nothing", () => {
    expect(rename(diagram, "web", "").nodes[1]).not.toHaveProperty("name");
    const named = setDeployment(
      setLocked(setNotes(diagram, "db", "x"), "db", true),
      "db",
      "public",
    );
    const bare = setDeployment(setLocked(setNotes(named, "db", ""), "db", false), "db", undefined);
    expect(bare.nodes[2]).toEqual(db);
  });

  it("never hold more than can be read again, and no half of a pair", () => {
    const name = rename(diagram, "web", `${"x".repeat(1_999)}🦊`).nodes[1]?.name;
    expect(name).toBe("x".repeat(1_999));
    expect(setNotes(diagram, "web", "x".repeat(30_000)).nodes[1]?.notes).toHaveLength(20_000);
  });

  it("leave the flow unsaid that goes without saying", () => {
    expect(setFlow(diagram, "sql", "request").edges[0]).not.toHaveProperty("flow");
    expect(setFlow(diagram, "sql", "admin").edges[0]?.flow).toBe("admin");
    expect(setFlow(diagram, "sql", "backup")).toBe(diagram);
  });
});

describe("setKind", () => {
  it("changes what a node is and nothing else", () => {
    expect(setKind(diagram, "web", "generic/server").nodes[1]).toEqual({
      ...web,
      kind: "generic/server",
    });
  });

  it("drops a stated deployment model only where the new kind does not come in it", () => {
    const stated = sketch({ nodes: { web: ["onprem/web-server", { deployment: "private" }] } });
    const deploymentAs = (kind: string) => setKind(stated, "web", kind).nodes[0]?.deployment;
    expect(deploymentAs("naver/server")).toBeUndefined();
    expect(deploymentAs("onprem/app-server")).toBe("private");
    expect(deploymentAs("future/kind")).toBe("private");
  });

  it("makes no component of a node that holds others", () => {
    expect(setKind(diagram, "net", "generic/vm")).toBe(diagram);
    expect(setKind(diagram, "net", "zone/subnet").nodes[0]?.kind).toBe("zone/subnet");
    expect(setKind(diagram, "net", "future/kind").nodes[0]?.kind).toBe("future/kind");
  });
});

describe("the document", () => {
  it("has a title and settings that go when they say nothing", () => {
    const set = setSettings(setTitle(diagram, "주문"), { environment: "dev", maxSyncHops: 3 });
    expect(set).toMatchObject({ title: "주문", settings: { environment: "dev", maxSyncHops: 3 } });
    const less = setSettings(set, { environment: undefined });
    expect(less.settings).toEqual({ maxSyncHops: 3 });
    expect(setSettings(setTitle(less, ""), { maxSyncHops: undefined })).toEqual(diagram);
    expect(setSettings(set, { maxSyncHops: 3 })).toBe(set);
  });
});
