import { describe, expect, it } from "vitest";
import { idBase, idMaker, newId } from "../../../shared/model/ids.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const empty = sketch({ nodes: {} });

describe("idBase", () => {
  it.each([
    ["aws/ec2", "Web 1", "web"],
    ["aws/ec2", "Café Zürich", "cafe-zurich"],
    ["aws/ec2", "  API -- Gateway!  ", "api-gateway"],
    ["aws/ec2", "웹 서버 2호기", "ec2"],
    ["aws/ec2", "AWS 웹 서버", "aws"],
    ["aws/ec2", "", "ec2"],
    ["onprem/hypervisor-type-1", "", "hypervisor-type"],
    ["generic/load-balancer", "42", "load-balancer"],
    ["웹/서버", "데이터베이스", "node"],
    ["aws/ec2", "x".repeat(500), "x".repeat(40)],
  ])("of %s called “%s” is %s", (kind, name, base) => {
    // A number at the end gives way to the number of the id, one within a word stays.
    expect(idBase(kind, name)).toBe(base);
  });
});

describe("newId", () => {
  it("counts on from the highest number, so that no gap of a removed element is filled", () => {
    const diagram = sketch({ nodes: { "web-1": "vm", "web-7": "vm", "web-x": "vm" } });
    expect(newId(diagram, "web")).toBe("web-8");
    expect(newId(diagram, "db")).toBe("db-1");
  });

  it("looks at edges, and at what waivers and comments speak of", () => {
    const diagram = {
      ...sketch({
        nodes: { a: "vm", b: "vm" },
        edges: [["a", "b", { id: "e-3" }]],
        waivers: [{ rule: "spof/*", subject: "web-4", reason: "gone for now" }],
      }),
      comments: [{ id: "c1", subject: "db-2", text: "?" }],
    };
    expect([newId(diagram, "e"), newId(diagram, "web"), newId(diagram, "db")]).toEqual([
      "e-4",
      "web-5",
      "db-3",
    ]);
  });

  it("is not misled by an endless number", () => {
    expect(newId(sketch({ nodes: { [`web-${"9".repeat(30)}`]: "vm" } }), "web")).toBe("web-1");
  });

  it("is the same for the same diagram", () => {
    expect(newId(empty, "web")).toBe(newId(empty, "web"));
  });
});

describe("idMaker", () => {
  it("never gives the same id twice", () => {
    const next = idMaker(empty);
    expect([next("a"), next("a"), next("b"), next("a")]).toEqual(["a-1", "a-2", "b-1", "a-3"]);
  });
});
