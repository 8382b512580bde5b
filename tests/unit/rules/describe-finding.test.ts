import { describe, expect, test } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import type { Finding } from "../../../shared/rules/define-rule.ts";
import { describeFinding, elementNaming } from "../../../shared/rules/describe-finding.ts";

const diagram = sketch({
  nodes: {
    u1: ["user", { name: "고객" }],
    u2: ["user", { name: "Partners" }],
    u3: ["user", { name: "Staff" }],
    u4: ["user", { name: "Bots" }],
    u5: ["user", { name: "Auditors" }],
    lb: ["load-balancer", { name: "" }],
    web: ["vm", { name: "웹 서버" }],
  },
  edges: [
    ["u1", "lb"],
    ["lb", "web", { name: "HTTPS" }],
  ],
});

function finding(parts: Partial<Finding>): Finding {
  return {
    rule: "spof/single-compute",
    severity: "high",
    subject: "web",
    related: [],
    data: {},
    fixes: [],
    ...parts,
  };
}

const english = (parts: Partial<Finding>) =>
  describeFinding(finding(parts), diagram, "en", catalog);
const korean = (parts: Partial<Finding>) => describeFinding(finding(parts), diagram, "ko", catalog);

test("ids are shown by the names the user gave", () => {
  expect(english({ data: { lost: ["u1", "u2"] } })).toBe(
    "If 웹 서버 fails, the service is lost for 고객 and Partners: every way from there leads through it.",
  );
  expect(korean({ data: { lost: ["u1"] } })).toBe(
    "웹 서버가 멈추면 고객은 서비스를 쓸 수 없습니다. 접근 경로가 모두 웹 서버를 지나기 때문입니다.",
  );
});

test("a variant is chosen by the data; an unknown one falls back to the sentence", () => {
  expect(english({ data: { lost: ["u1"], variant: "needed", needer: "lb" } })).toContain(
    "because Load balancer needs it.",
  );
  expect(english({ data: { lost: ["u1"], variant: "toString" } })).toContain("every way");
});

describe("lists", () => {
  test.each([
    [["u2"], "Partners"],
    [["u2", "u3"], "Partners and Staff"],
    [["u2", "u3", "u4"], "Partners, Staff and Bots"],
    [["u1", "u2", "u3", "u4", "u5"], "고객, Partners, Staff and 2 more"],
  ])("%j reads %j", (lost, text) => {
    expect(english({ data: { lost } })).toContain(`is lost for ${text}:`);
  });

  test("are counted in Korean too", () => {
    expect(korean({ data: { lost: ["u2", "u3", "u4", "u5"] } })).toContain(
      "Partners, Staff, Bots 외 1개는 서비스를",
    );
  });
});

test("elements without a name go by what they are", () => {
  const name = elementNaming(diagram, "ko", catalog);
  expect(name("lb->web")).toBe("HTTPS");
  expect(name("u1->lb")).toBe(`고객 → ${name("lb")}`);
  expect(name("lb")).toMatch(/[가-힣]/);
  expect(name("u1|u2")).toBe("고객과 Partners");
  expect(name("model")).toBe("다이어그램 전체");
  expect(name("gone")).toBe("gone");
});

test("words of the data are not taken for ids, and keys are shown by their labels", () => {
  const kt = sketch({ nodes: { KT: ["isp", { name: "KT 광화문" }], dc: "zone/datacenter" } });
  const uplink = finding({
    rule: "spof/single-internet-uplink",
    subject: "dc",
    data: { carrier: "KT" },
  });
  expect(describeFinding(uplink, kt, "en", catalog)).toContain("one carrier, KT.");
  const silent = finding({ rule: "modeling/unspecified-properties", data: { keys: ["backups"] } });
  expect(describeFinding(silent, diagram, "en", catalog)).not.toContain("backups");
});

test("names that look like placeholders are left alone", () => {
  const odd = sketch({ nodes: { web: ["vm", { name: "{lost}" }], u1: ["user", { name: "$&" }] } });
  expect(describeFinding(finding({ data: { lost: ["u1"] } }), odd, "en", catalog)).toContain(
    "If {lost} fails, the service is lost for $&:",
  );
});

test("a broken rule says that it broke", () => {
  expect(english({ internal: "Error: slipped" })).toContain("Error: slipped");
});
