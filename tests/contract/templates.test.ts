import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseContext } from "../../shared/catalog/parse-context.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { isContainerRole } from "../../shared/catalog/roles.ts";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";
import { TEMPLATES } from "../../shared/templates/registry.ts";
import { ACCEPTED, TEMPLATE_FINDINGS } from "./template-findings.ts";

const FOLDER = new URL("../../shared/templates/", import.meta.url);

/** Names that are the same in both languages. */
const PROPER_NAMES = /^(shop\.example|Zabbix|UPS [AB]|Packer|Terraform|DMZ|IaaS|PaaS|SaaS|DaaS)$/;

function findingsOf(diagram: Diagram): readonly string[] {
  return runRules(diagram, catalog, { today: "2026-01-01", rules: RULES }).map(
    ({ severity, rule, subject }) => `${severity} ${rule} ${subject}`,
  );
}

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
    expect(findingsOf(diagram)).toEqual(TEMPLATE_FINDINGS[id]);
  });

  it("leaves no fact open that a rule asks for, where that is not the lesson", () => {
    if (id === "service-models") return;
    expect(findingsOf(diagram).filter((finding) => finding.includes("modeling/"))).toEqual([]);
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
    expect(lesson.ko).toMatch(/[가-힣].*(니다|세요|니까)\.$|[가-힣].*까요\?$/);
    for (const one of [diagram, korean]) {
      const note = one.nodes.find((node) => node.kind === "generic/note");
      expect(note?.name?.length).toBeGreaterThan(30);
    }
    const noHangul = korean.nodes.filter((node) => !/[가-힣]/.test(node.name ?? ""));
    expect(noHangul.map((node) => node.name)).toEqual(
      noHangul.map(() => expect.stringMatching(PROPER_NAMES) as string),
    );
  });

  it("keeps Korean words only for elements it has", () => {
    const file = readFileSync(new URL(`${id}.ko.json`, FOLDER), "utf8");
    const { names: words, notes } = JSON.parse(file) as Record<string, Record<string, string>>;
    const elements = new Set([...diagram.nodes, ...diagram.edges].map((element) => element.id));
    const named = [...Object.keys(words ?? {}), ...Object.keys(notes ?? {})];
    expect(named.filter((element) => !elements.has(element))).toEqual([]);
  });

  it("uses kinds of the catalogue", () => {
    const unknown = diagram.nodes.filter((node) => !catalog.kind(node.kind));
    expect(unknown).toEqual([]);
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

describe.each(TEMPLATES.filter(({ id }) => id.endsWith("-mended")))("$id", ({ id }) => {
  const grave = (finding: string) => /^(critical|high|medium) /.test(finding);

  it("mends everything of weight in the template it belongs to, but for what is accepted", () => {
    expect(TEMPLATE_FINDINGS[id].filter(grave)).toEqual(ACCEPTED[id] ?? []);
  });

  it("belongs to a template that has something to mend and stands before it", () => {
    const at = TEMPLATES.findIndex((one) => one.id === id);
    const fault = TEMPLATES[at - 1];
    expect(`${fault?.id ?? ""}-mended`).toBe(id);
    expect(fault && TEMPLATE_FINDINGS[fault.id].length).toBeGreaterThan(
      TEMPLATE_FINDINGS[id].length,
    );
  });
});
