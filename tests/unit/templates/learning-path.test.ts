import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { translator } from "../../../shared/i18n/translate.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../../../shared/model/schema.ts";
import { RULES } from "../../../shared/rules/registry.ts";
import { runRules } from "../../../shared/rules/run-rules.ts";
import { LEARNING_PATH, reachedTasks } from "../../../shared/templates/learning-path.ts";
import { TEMPLATES } from "../../../shared/templates/registry.ts";
import type { TemplateId } from "../../../shared/templates/template-ids.ts";

function diagramOf(id: TemplateId): Diagram {
  const template = TEMPLATES.find((one) => one.id === id);
  if (!template) throw new Error(`There is no template ${id}.`);
  return template.diagram("en");
}

function stepOf(id: TemplateId) {
  const step = LEARNING_PATH.find(({ template }) => template === id);
  if (!step) throw new Error(`The path has no ${id}.`);
  return step;
}

function reached(id: TemplateId, diagram: Diagram): readonly string[] {
  const findings = runRules(diagram, catalog, { today: "2026-01-01", rules: RULES });
  return [...reachedTasks(stepOf(id), findings, diagram, catalog)];
}

const withNode = (diagram: Diagram, id: string, change: (node: DiagramNode) => DiagramNode) => ({
  ...diagram,
  nodes: diagram.nodes.map((node) => (node.id === id ? change(node) : node)),
});

const withEdge = (diagram: Diagram, id: string, change: (edge: DiagramEdge) => DiagramEdge) => ({
  ...diagram,
  edges: diagram.edges.map((edge) => (edge.id === id ? change(edge) : edge)),
});

const stating = <T extends DiagramNode | DiagramEdge>(properties: DiagramNode["properties"]) => {
  return (element: T): T => ({ ...element, properties: { ...element.properties, ...properties } });
};

const without = (diagram: Diagram, id: string): Diagram => ({
  ...diagram,
  nodes: diagram.nodes.filter((node) => node.id !== id),
  edges: diagram.edges.filter(({ source, target }) => source !== id && target !== id),
});

describe("the learning path", () => {
  it("climbs from one server to several sites", () => {
    expect(LEARNING_PATH.map(({ template }) => template)).toEqual([
      "single-server",
      "app-db-split",
      "load-balanced",
      "in-server-balancing",
      "public-three-tier",
      "hybrid-dr",
    ]);
  });

  it.each(LEARNING_PATH)("has nothing reached in $template as it opens", ({ template }) => {
    expect(reached(template, diagramOf(template))).toEqual([]);
  });

  it.each<[TemplateId, TemplateId]>([
    ["single-server", "app-db-split"],
    ["app-db-split", "load-balanced"],
    ["load-balanced", "load-balanced-mended"],
    ["in-server-balancing", "in-server-balancing-mended"],
    ["public-three-tier", "public-three-tier-mended"],
    ["hybrid-dr", "hybrid-dr-mended"],
  ])("has everything of %s reached in %s", (step, mended) => {
    const tasks = stepOf(step).tasks.map(({ id }) => id);
    expect(reached(step, diagramOf(mended))).toEqual(tasks);
  });

  it("ticks off a second balancer while the database is still single", () => {
    const diagram = withNode(diagramOf("load-balanced"), "balancer", stating({ replicas: 2 }));
    expect(reached("load-balanced", diagram)).toEqual(["balancer"]);
  });

  it("ticks off the encrypted connection of the split", () => {
    const tls = stating<DiagramEdge>({ encrypted: true, protocol: "postgres-tls" });
    const diagram = withEdge(diagramOf("app-db-split"), "app-server-orders-db", tls);
    expect(reached("app-db-split", diagram)).toEqual(["encrypt"]);
  });

  it("ticks off what was closed in the cloud, one by one", () => {
    const open = diagramOf("public-three-tier");
    const guarded = withNode(open, "accounts", stating({ mfa: true }));
    expect(reached("public-three-tier", guarded)).toEqual(["accounts"]);
    const subnet = withNode(guarded, "data-subnet-a", stating({ visibility: "private" }));
    const closed = withNode(subnet, "orders-db", stating({ publicAccess: false }));
    expect(reached("public-three-tier", closed)).toEqual(["exposure", "accounts"]);
  });

  it("unticks what is broken again", () => {
    const mended = diagramOf("load-balanced-mended");
    const broken = withNode(mended, "balancer", stating({ replicas: 1 }));
    expect(reached("load-balanced", broken)).toEqual(["database"]);
  });

  it("does not take a removed balancer for a mended one", () => {
    expect(reached("load-balanced", without(diagramOf("load-balanced"), "balancer"))).toEqual([]);
  });

  it("does not take a service that was taken apart for a mended one", () => {
    const apart = { ...diagramOf("load-balanced-mended"), edges: [] };
    expect(reached("load-balanced", apart)).toEqual([]);
    expect(reached("single-server", sketch({ nodes: {} }))).toEqual([]);
  });

  it("does not take an accepted finding for a mended one", () => {
    const accepted: Diagram = {
      ...diagramOf("single-server"),
      waivers: [{ rule: "spof/*", subject: "shop-server", reason: "Pilot" }],
    };
    expect(reached("single-server", accepted)).toEqual([]);
  });

  it.each(["en", "ko"] as const)("says in %s what to do and what was learnt", (language) => {
    const t = translator(language);
    const texts = LEARNING_PATH.flatMap(({ goal, done, tasks }) => [
      t(goal),
      t(done),
      ...tasks.map(({ instruction }) => t(instruction)),
    ]);
    expect(new Set(texts).size).toBe(texts.length);
    const ending = language === "ko" ? /(니다|세요|까요)[.?]$/ : /^[A-Z].*[.?]$/;
    for (const text of texts) expect(text).toMatch(ending);
  });
});
