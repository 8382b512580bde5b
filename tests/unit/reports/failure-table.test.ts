import { expect, test } from "vitest";
import { createSystem } from "../../../shared/analysis/create-system.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { translator } from "../../../shared/i18n/translate.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import {
  failureTables,
  failureTablesOf,
  moreFailures,
} from "../../../shared/reports/failure-table.ts";
import { checkedDiagram, checkRun, reported } from "../../support/report-run.ts";

const shop = sketch({
  nodes: {
    u: ["user", { name: "Customers" }],
    left: ["zone/availability-zone", { name: "Zone | left" }],
    right: ["zone/availability-zone", { name: "Zone right" }],
    web: ["server", { name: "Web", in: "left" }],
    db: ["database", { name: "Orders", in: "left" }],
    spare: ["server", { name: "Spare", in: "right" }],
  },
  edges: [
    ["u", "web"],
    ["web", "db"],
    ["web", "spare", { dependency: "optional" }],
  ],
});
const options = { catalog, today: "2026-01-01" };

test("a report lists what each place takes down, the gravest first", () => {
  const tables = failureTables(checkedDiagram(shop), options);
  expect(tables.map(({ kind, count }) => [kind, count])).toEqual([["zone", 2]]);
  expect(tables[0]?.rows.map(({ subject, lost }) => [subject, lost])).toEqual([
    ["left", ["u"]],
    ["right", []],
  ]);
});

test("nothing is listed where nobody enters the system", () => {
  const alone = sketch({ nodes: { z: "zone/availability-zone", web: ["server", { in: "z" }] } });
  expect(failureTables(checkedDiagram(alone), options)).toEqual([]);
});

test("the web page and the Markdown text show the table", () => {
  const run = checkRun([checkedDiagram(shop)]);
  const page = reported("html", run);
  expect(page).toContain("<h4>Each availability zone</h4>");
  expect(page).toMatch(/Zone right<\/bdi><\/td><td>all are served<\/td>/);
  const text = reported("markdown", run);
  expect(text).toContain("| `Zone \\| left` | `Customers` |");
  expect(text).toContain("| `Zone right` | all are served |");
});

test("of a huge diagram only so many failures are tried, and the report says so", () => {
  const zones = Array.from({ length: 60 }, (_, at) => `z${at}`);
  const many = sketch({
    nodes: {
      u: "user",
      ...Object.fromEntries(zones.map((zone) => [zone, "zone/availability-zone"])),
      ...Object.fromEntries(zones.map((zone) => [`web-${zone}`, ["server", { in: zone }]])),
    },
    edges: zones.map((zone) => ["u", `web-${zone}`]),
  });
  const system = createSystem(many, catalog, "2026-01-01");
  const t = translator("en");
  const said = (mostStates?: number) =>
    failureTablesOf(system, mostStates).map((table) => moreFailures(table, t));
  expect(said()).toEqual(["The gravest 50 of 60 are listed."]);
  expect(said(55 * 61)).toEqual([
    "The diagram is so large that only the first 55 of 60 were tried; the gravest 50 of them are listed.",
  ]);
});
