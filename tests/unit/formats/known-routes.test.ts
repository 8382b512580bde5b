import { expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { routeEdges } from "../../../shared/drawing/route-edges.ts";
import type { Format } from "../../../shared/formats/define-format.ts";
import { drawio } from "../../../shared/formats/drawio.ts";
import type { RenderOptions } from "../../../shared/formats/export-diagram.ts";
import { html } from "../../../shared/formats/html.ts";
import { svg } from "../../../shared/formats/svg.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";
import { textOfFormat } from "../../support/text-of-format.ts";

const diagram = generateArchitecture(40);
const routes = routeEdges(diagram, catalog);
/** Ways that no edge would be given. */
const moved = new Map(
  Array.from(routes, ([id, { points, label }]) => [
    id,
    { points: points.map(({ x, y }) => ({ x: x + 5000, y })), label },
  ]),
);

const text = (format: Format, options: Partial<RenderOptions> = {}): Promise<string> =>
  textOfFormat(format, diagram, "ko", { embed: false, ...options });

it.each([svg, html, drawio])(
  "$id takes the ways that are known, and only these",
  async (format) => {
    expect(await text(format, { routes })).toBe(await text(format));
    expect(await text(format, { routes: moved })).not.toBe(await text(format));
  },
);

it("routes a part of a diagram by itself", async () => {
  const selection = diagram.nodes.slice(0, 12).map((node) => node.id);
  const part = await text(svg, { selection });
  expect(await text(svg, { selection, routes: moved })).toBe(part);
});
