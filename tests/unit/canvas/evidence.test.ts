import { describe, expect, it } from "vitest";
import { evidenceOf } from "../../../renderer/canvas/evidence.ts";
import { marksOf } from "../../../shared/rules/marks-of.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import type { Finding } from "../../../shared/rules/define-rule.ts";

const finding = (change: Partial<Finding>): Finding => ({
  rule: "spof/single-database",
  severity: "critical",
  subject: "db",
  related: [],
  data: {},
  fixes: [],
  ...change,
});

describe("evidence on the canvas", () => {
  const diagram = sketch({
    nodes: { users: "user", web: "vm", db: "database" },
    edges: [
      ["users", "web"],
      ["web", "db"],
      ["db", "web"],
    ],
  });

  it("holds the subject, what is related, and the nodes and edges along the path", () => {
    const ids = evidenceOf(finding({ related: ["users"], path: ["users", "web", "db"] }), diagram);
    expect([...ids].sort()).toEqual(["db", "users", "users->web", "web", "web->db"]);
  });
  it("holds both sites of a finding about two", () => {
    expect([...evidenceOf(finding({ subject: "seoul|busan" }), diagram)]).toEqual([
      "seoul",
      "busan",
    ]);
  });
  it("is nothing without a finding", () => {
    expect(evidenceOf(undefined, diagram).size).toBe(0);
  });
});

describe("marks on elements", () => {
  it("tell the gravest severity and the number, without info and accepted findings", () => {
    const marks = marksOf([
      finding({ severity: "medium" }),
      finding({ severity: "critical" }),
      finding({ severity: "info" }),
      finding({ subject: "web", waived: { reason: "pilot" } }),
    ]);
    expect([...marks]).toEqual([["db", { severity: "critical", count: 2 }]]);
  });
});
