import { expect, it } from "vitest";
import { kindLines } from "../../../renderer/canvas/kind-lines.ts";
import { sketch } from "../../../shared/model/sketch.ts";

function under(name: string, kindName: string, deployment?: "public") {
  const [node] = sketch({ nodes: { one: "vm" } }).nodes;
  if (!node) throw new Error("no node");
  return kindLines(name, kindName, { node, deployment });
}

it("says the kind in one line where it fits, and nothing where the name says it", () => {
  expect(under("Web 1", "Virtual machine", "public")).toEqual(["Virtual machine"]);
  expect(under("CDN", "CDN")).toEqual([]);
});

it("breaks a long kind below a short name, beside the badges", () => {
  const name = "Web application firewall policy";
  expect(under("WAF", name)).toEqual(["Web application firewall", "policy"]);
  expect(under("DB", "Azure Database for PostgreSQL", "public").length).toBe(2);
});

it("cuts a long kind below a name of two lines", () => {
  const [line, ...more] = under(
    "Firewall of the citizens' portal",
    "Web application firewall policy",
  );
  expect(more).toEqual([]);
  expect(line).toMatch(/^Web application.*…$/);
});
