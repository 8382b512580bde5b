import { expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { routeEdges } from "../../../shared/drawing/route-edges.ts";
import { renderDiagram, type RenderOptions } from "../../../shared/formats/export-diagram.ts";
import { svg } from "../../../shared/formats/svg.ts";
import { formatById } from "../../../shared/formats/registry.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";
import { noEngines } from "../../support/export-engines.ts";

const diagram = generateArchitecture(40);
const routes = routeEdges(diagram, catalog);
/** Ways that no edge would be given. */
const moved = new Map(
  Array.from(routes, ([id, { points, label }]) => [
    id,
    { points: points.map(({ x, y }) => ({ x: x + 5000, y })), label },
  ]),
);

async function text(format: string, options: Partial<RenderOptions> = {}): Promise<string> {
  const known = { catalog, language: "ko", engines: noEngines, embed: false, ...options } as const;
  const answer = await renderDiagram(diagram, formatById(format) ?? svg, known);
  if (!answer.ok || typeof answer.value !== "string") throw new Error("no text");
  return answer.value;
}

it.each(["svg", "html", "drawio"])("%s takes the ways that are known, and only these", async (id) => {
  expect(await text(id, { routes })).toBe(await text(id));
  expect(await text(id, { routes: moved })).not.toBe(await text(id));
}); // prettier-ignore

it("routes a part of a diagram by itself", async () => {
  const selection = diagram.nodes.slice(0, 12).map((node) => node.id);
  const part = await text("svg", { selection });
  expect(await text("svg", { selection, routes: moved })).toBe(part);
});
