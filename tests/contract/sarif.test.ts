import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalog } from "../../shared/catalog/registry.ts";
import { parseContext } from "../../shared/catalog/parse-context.ts";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { sketch } from "../../shared/model/sketch.ts";
import { applyBaseline } from "../../shared/reports/use-baseline.ts";
import { entriesOf } from "../../shared/reports/baseline.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { checkedDiagram, checkRun, reported } from "../support/report-run.ts";
import { sarifFaults } from "../support/sarif-schema.ts";

interface Region {
  startLine: number;
  startColumn?: number;
  endLine?: number;
  endColumn?: number;
}
interface Place {
  physicalLocation: { artifactLocation: { uri: string; index: number }; region: Region };
  logicalLocations: { name: string; fullyQualifiedName: string; kind: string }[];
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: Place[];
  relatedLocations?: Place[];
  partialFingerprints: Record<string, string>;
  suppressions: { kind: string; justification: string }[];
  baselineState?: string;
  properties: { subject: string };
}
interface Log {
  runs: {
    tool: { driver: { rules: Record<string, unknown>[] } };
    invocations: {
      executionSuccessful: boolean;
      toolExecutionNotifications: Record<string, unknown>[];
    }[];
    artifacts: { location: { uri: string } }[];
    results: Result[];
  }[];
}

const FIXTURES = new URL("../fixtures/rules/", import.meta.url);
const fixtures = readdirSync(FIXTURES, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".lintel"))
  .sort()
  .map((file) => {
    const text = readFileSync(new URL(file, FIXTURES), "utf8");
    const parsed = parseDiagram(text, parseContext(catalog));
    if (!parsed.ok) throw new Error(`${file} is no diagram`);
    return checkedDiagram(parsed.value, { file, text });
  });

const shop = sketch({
  nodes: {
    customers: "user",
    site: "zone/datacenter",
    web: ["server", { in: "site", name: "Web" }],
    orders: ["database", { in: "site", name: "Orders" }],
  },
  edges: [
    ["customers", "web"],
    ["web", "orders"],
  ],
});

const logOf = (diagram: Diagram, rest: Parameters<typeof checkRun>[1] = {}) =>
  runOf(reported("sarif", checkRun([checkedDiagram(diagram)], rest)));

function runOf(text: string): Log["runs"][number] {
  const [run] = (JSON.parse(text) as Log).runs;
  if (!run) throw new Error("a log has one run");
  return run;
}

/** The piece of a text that a region names. */
function cut(text: string, region: Region): string {
  const lines = text.split("\n").slice(region.startLine - 1, region.endLine);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? "").slice(0, (region.endColumn ?? 1) - 1);
  lines[0] = (lines[0] ?? "").slice((region.startColumn ?? 1) - 1);
  return lines.join("\n");
}

describe("SARIF", () => {
  it.each(["en", "ko"] as const)("is valid by the published schema, in %s", (language) => {
    expect(fixtures.length).toBeGreaterThan(200);
    const unread = { file: "gone.lintel", uri: "gone.lintel", error: "It is not there." };
    const log: unknown = JSON.parse(
      reported("sarif", checkRun([...fixtures, unread]), { language }),
    );
    expect(sarifFaults(log)).toEqual([]);
  });

  it("would not pass for anything: a broken log is refused", () => {
    expect(
      sarifFaults({ version: "2.1.0", runs: [{ results: [{ level: "grave" }] }] }),
    ).not.toEqual([]);
  });

  it("describes every rule, and every result points at its own", () => {
    const { tool, results } = runOf(reported("sarif", checkRun(fixtures)));
    const { rules } = tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const rule of rules) {
      expect(rule).toMatchObject({
        shortDescription: { text: expect.stringMatching(/\S/) as unknown },
        fullDescription: { text: expect.stringMatching(/\S/) as unknown },
        help: { markdown: expect.stringContaining("**") as unknown },
        defaultConfiguration: { level: expect.stringMatching(/error|warning|note/) as unknown },
        properties: { severity: expect.any(String) as unknown, references: expect.any(Array) as unknown },
      }); // prettier-ignore
    }
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]?.["id"]).toBe(ruleId);
  });

  it("scores only the rules that are about attacks", () => {
    const { rules } = logOf(shop).tool.driver;
    for (const { id, properties } of rules) {
      const isAboutAttacks = /^(?:security|network)\//.test(String(id));
      expect("security-severity" in (properties as object)).toBe(isAboutAttacks);
    }
  });

  it("gives the lines of the element in the file, however the file is written", () => {
    for (const text of fixtures.map((one) => one.text).concat(JSON.stringify(shop, null, "\t"))) {
      const parsed = parseDiagram(text, parseContext(catalog));
      if (!parsed.ok) throw new Error("no diagram");
      const ids = new Set([...parsed.value.nodes, ...parsed.value.edges].map(({ id }) => id));
      const file = checkedDiagram(parsed.value, { text });
      for (const { locations, properties } of runOf(reported("sarif", checkRun([file]))).results) {
        const region = locations[0]?.physicalLocation.region ?? { startLine: 0 };
        if (!ids.has(properties.subject)) expect(region.startLine).toBeGreaterThan(0);
        else expect(JSON.parse(cut(text, region))).toMatchObject({ id: properties.subject });
      }
    }
  });

  it("names elements by their place in the drawing", () => {
    const { results } = logOf(shop);
    const place = results.find(({ properties }) => properties.subject === "orders")?.locations[0];
    expect(place?.logicalLocations).toEqual([
      { name: "Orders", fullyQualifiedName: "site/orders", kind: "component" },
    ]);
  });

  it("follows a finding by its rule and subject, whatever it is called and wherever it stands", () => {
    const prints = (diagram: Diagram, language: "en" | "ko" = "en") => {
      const file = checkedDiagram(diagram);
      const { results } = runOf(reported("sarif", checkRun([file]), { language }));
      return new Map(
        results.map((one) => [`${one.ruleId} ${one.properties.subject}`, one.partialFingerprints]),
      );
    };
    const renamed = {
      ...shop,
      nodes: shop.nodes.map((node) => ({ ...node, name: `New ${node.id}`, notes: "a line more" })),
    };
    expect(prints(renamed)).toEqual(prints(shop));
    expect(prints(shop, "ko")).toEqual(prints(shop));
    const all = [...prints(shop).values()].map((one) => one["lintelFinding/v1"]);
    expect(new Set(all).size).toBe(all.length);
  });

  it("marks accepted findings as suppressed, with the reason", () => {
    const waivers = [{ rule: "spof/*", subject: "site", reason: "Pilot | [x](1)" }];
    const { results } = logOf({ ...shop, waivers });
    const suppressed = results.filter(({ suppressions }) => suppressions.length > 0);
    expect(suppressed.map(({ ruleId }) => ruleId)).toContain("spof/single-database");
    for (const { suppressions } of suppressed) {
      expect(suppressions).toEqual([
        { kind: "inSource", status: "accepted", justification: "Pilot | [x](1)" },
      ]);
    }
  });

  it("tells new findings from known ones where a baseline is used", () => {
    const checked = checkedDiagram(shop);
    const recorded = entriesOf("shop.lintel", checked.findings.slice(0, 1));
    const { files, gone } = applyBaseline([{ checked, name: "shop.lintel" }], recorded);
    const { results } = runOf(reported("sarif", checkRun(files, { gone })));
    const states = results.map(({ baselineState }) => baselineState);
    expect(states.filter((state) => state === "unchanged")).toHaveLength(1);
    expect(states.filter((state) => state === "new")).toHaveLength(states.length - 1);
    expect(logOf(shop).results.some(({ baselineState }) => baselineState !== undefined)).toBe(
      false,
    );
  });

  it("reports files that could not be read and rules that broke as faults of the run", () => {
    const unread = { file: "gone.lintel", uri: "gone.lintel", error: "It is not there." };
    const broken = checkedDiagram(shop);
    const [finding] = broken.findings;
    if (!finding) throw new Error("the shop has findings");
    const internal = { ...finding, internal: "Error: oops" };
    const run = runOf(reported("sarif", checkRun([unread, { ...broken, findings: [internal] }])));
    expect(run.results).toEqual([]);
    expect(run.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        { descriptor: { id: "unreadable-file" }, message: { text: "It is not there." } },
        { descriptor: { id: "broken-rule" }, associatedRule: { id: finding.rule } },
      ],
    });
  });

  it("lets no name become a link", () => {
    const hostile = sketch({
      nodes: { u: "user", db: ["database", { name: "[click](https://evil.example)" }] },
      edges: [["u", "db"]],
    });
    for (const { message } of logOf(hostile).results) expect(message.text).not.toContain("](");
  });

  it("gives the same text for the same diagram", () => {
    const again = parseDiagram(canonicalText(shop), parseContext(catalog));
    if (!again.ok) throw new Error("no diagram");
    expect(reported("sarif", checkRun([checkedDiagram(again.value)]))).toBe(
      reported("sarif", checkRun([checkedDiagram(shop)])),
    );
  });
});
