import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseContext } from "../../shared/catalog/parse-context.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { isContainerRole } from "../../shared/catalog/roles.ts";
import { absoluteRects, type Rect } from "../../shared/drawing/geometry.ts";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";
import { TEMPLATES } from "../../shared/templates/registry.ts";

const FOLDER = new URL("../../shared/templates/", import.meta.url);

/** What each template must say at severity high or above: its lesson. */
const LESSONS: Readonly<Record<string, readonly string[]>> = {
  "single-server": [
    "critical spof/all-in-one-server shop-server",
    "high security/colocated-app-and-database shop-server",
  ],
  "app-db-split": [
    "critical spof/single-database orders-db",
    "high spof/single-compute app-server",
  ],
  "load-balanced": [
    "critical spof/single-database orders-db",
    "critical spof/single-load-balancer balancer",
  ],
  "in-server-balancing": [
    "high spof/shared-host payment-host",
    "high spof/single-gateway payment-proxy",
  ],
  "on-prem-datacenter": ["high spof/single-network-device router"],
  "aws-web": [
    "critical security/admin-port-exposed web-1",
    "critical security/admin-port-exposed web-2",
    "critical spof/single-database orders-db",
    "high data/no-backup orders-db",
    "high security/admin-without-mfa iam",
    "high security/public-storage uploads",
  ],
  "hybrid-dr": [
    "high data/on-prem-data-in-cloud members-db-archive",
    "high hybrid/single-link region|site",
    "high hybrid/unencrypted-site-link members-db-archive",
    "high security/unauthenticated-access orders-db-dr-orders-db",
  ],
};

/** Milder findings that are part of a lesson as well. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  "app-db-split": ["medium security/unencrypted-in-transit-internal app-server-orders-db"],
  "on-prem-datacenter": [
    "medium spof/shared-rack network-rack",
    "medium spof/shared-room room",
    "medium spof/single-power-feed room",
    "medium spof/single-internet-uplink site",
    "medium data/backup-same-domain orders-db-standby",
    "info cost/on-prem-peak-sizing web-1",
  ],
  "aws-web": ["medium security/long-lived-keys iam"],
};

function findingsOf(diagram: Diagram): readonly string[] {
  return runRules(diagram, catalog, { today: "2026-01-01", rules: RULES }).map(
    ({ severity, rule, subject }) => `${severity} ${rule} ${subject}`,
  );
}

const isGrave = (finding: string) => /^(critical|high) /.test(finding);

it("lists every template of the folder", () => {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith(".lintel"));
  expect(files.sort()).toEqual(TEMPLATES.map(({ id }) => `${id}.lintel`).sort());
});

describe.each(TEMPLATES)("the template $id", (template) => {
  const { id, names, lesson } = template;
  const diagram = template.diagram("en");
  const korean = template.diagram("ko");

  it("stands in the folder as canonical text, the same as what is built in", () => {
    const text = readFileSync(new URL(`${id}.lintel`, FOLDER), "utf8");
    expect(parseDiagram(text, parseContext(catalog))).toEqual({ ok: true, value: diagram });
    expect(canonicalText(diagram)).toBe(text);
  });

  it("says what its lesson says, no more and no less", () => {
    const findings = findingsOf(diagram);
    expect(findings.filter(isGrave)).toEqual(LESSONS[id]);
    expect(findings).toEqual(expect.arrayContaining([...(ALSO[id] ?? [])]));
    expect(findings.filter((finding) => finding.includes("modeling/"))).toEqual([]);
  });

  it("is the same in Korean but for its words", () => {
    const bare = (one: Diagram) => ({
      ...one,
      title: "",
      nodes: one.nodes.map((node) => ({ ...node, name: "", notes: "" })),
      edges: one.edges.map((edge) => ({ ...edge, name: "" })),
    });
    expect(bare(korean)).toEqual(bare(diagram));
    expect(findingsOf(korean)).toEqual(findingsOf(diagram));
  });

  it("has a name and a lesson in both languages, shown on the canvas", () => {
    expect(names.en).toMatch(/^[A-Z]/);
    expect(names.ko).toMatch(/[가-힣]/);
    expect(lesson.en.length).toBeGreaterThan(100);
    expect(lesson.ko).toMatch(/[가-힣].*(니다|세요)\.$/);
    for (const one of [diagram, korean]) {
      const note = one.nodes.find((node) => node.kind === "generic/note");
      expect(note?.name?.length).toBeGreaterThan(30);
    }
    const noHangul = korean.nodes.filter((node) => !/[가-힣]/.test(node.name ?? ""));
    expect(noHangul.map((node) => node.name)).toEqual(
      noHangul.map(() => expect.stringMatching(/^(shop\.example|Zabbix|UPS A)$/) as string),
    );
  });

  it("uses kinds of the catalogue", () => {
    const unknown = diagram.nodes.filter((node) => !catalog.kind(node.kind));
    expect(unknown).toEqual([]);
  });

  it("lays everything out without overlap, children inside their containers", () => {
    const rects = absoluteRects(diagram, catalog);
    const rect = (nodeId: string): Rect => {
      const found = rects.get(nodeId);
      if (!found) throw new Error(`${nodeId} has no place`);
      return found;
    };
    for (const node of diagram.nodes) {
      if (node.parent !== undefined) {
        const problem = `${node.id} in ${node.parent}`;
        expect(isInside(rect(node.id), rect(node.parent), 24, 36 + 24), problem).toBe(true);
      }
      for (const other of diagram.nodes) {
        if (other.id <= node.id || other.parent !== node.parent) continue;
        expect(gap(rect(node.id), rect(other.id)), `${node.id} ${other.id}`).toBeGreaterThanOrEqual(
          48,
        );
      }
    }
  });

  it("gives containers what their kind asks", () => {
    const parents = new Set(diagram.nodes.map(({ parent }) => parent));
    for (const node of diagram.nodes) {
      const kind = catalog.kind(node.kind);
      if (!kind) continue;
      expect(isContainerRole(kind.role), node.id).toBe(parents.has(node.id));
      if (kind.writesDeployment) expect(node.deployment).toBe(kind.writesDeployment);
    }
  });
});

it("is mended as the load-balancing lesson says: a second balancer and a standby", () => {
  const template = TEMPLATES.find(({ id }) => id === "load-balanced");
  if (!template) throw new Error("There is no template load-balanced.");
  const diagram = template.diagram("en");
  const database = diagram.nodes.find(({ id }) => id === "orders-db");
  if (!database) throw new Error("The template has no orders-db.");
  const mended: Diagram = {
    ...diagram,
    nodes: [
      ...diagram.nodes.map((node) =>
        node.id === "balancer"
          ? { ...node, properties: { ...node.properties, replicas: 2 } }
          : node,
      ),
      { ...database, id: "standby", name: "Orders DB standby" },
    ],
    edges: [
      ...diagram.edges,
      {
        id: "replication",
        source: "orders-db",
        target: "standby",
        flow: "replication",
        properties: { failover: "automatic" },
      },
    ],
  };
  expect(findingsOf(mended)).toEqual([]);
});

function isInside(inner: Rect, outer: Rect, padding: number, top: number): boolean {
  return (
    inner.x >= outer.x + padding &&
    inner.y >= outer.y + top &&
    inner.x + inner.width <= outer.x + outer.width - padding &&
    inner.y + inner.height <= outer.y + outer.height - padding
  );
}

/** The empty space between two boxes, along the axis on which they are further apart. */
function gap(a: Rect, b: Rect): number {
  const across = Math.max(a.x - (b.x + b.width), b.x - (a.x + a.width));
  const down = Math.max(a.y - (b.y + b.height), b.y - (a.y + a.height));
  return Math.max(across, down);
}
