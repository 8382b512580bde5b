import fc from "fast-check";
import { expect, test } from "vitest";
import { stemOfName } from "../../../shared/analysis/stem.ts";
import { readSystem } from "../../support/read-system.ts";

/** The stem as the rules reference writes it, with regular expressions. */
function referenceStem(name: string): string {
  let s = name.toLowerCase().replace(/^[ \t]+|[ \t]+$/g, "");
  for (;;) {
    const before = s;
    s = s.replace(
      /(?:^|(?:[ \t_#-]|\()+)(?:primary|secondary|standby|master|slave|main|active|passive|replica|backup|dr|az|주|부|예비|대기|복제본|이중화)\)?$/,
      "",
    );
    s = s.replace(/[ \t_#-]*[0-9]+(?:호기|번)?$/, "");
    s = s.replace(/[ \t_#-]+[a-d]$/, "");
    if (s === before) return s;
  }
}

test.each([
  ["Web 1", "web"],
  ["web-2", "web"],
  ["웹 서버 2호기", "웹 서버"],
  ["DB (standby)", "db"],
  ["webmaster", "webmaster"],
  ["주문 DB 예비", "주문 db"],
  ["  Standby ", ""],
  ["orders_az-c", "orders"],
  ["node-a-2", "node"],
  ["plan b", "plan"],
  ["7번", ""],
])("the stem of %j is %j", (name, stem) => {
  expect(stemOfName(name)).toBe(stem);
});

test("reading names backwards gives what the reference's expressions give", () => {
  const words = fc.constantFrom(
    "web", "standby", "main", "dr", "az", "주", "예비", "호기", "번", "(", ")", "-", " ", "\t", "_",
    "#", "1", "22", "a", "d", "e", "A", "복제본", "x", "\n",
  ); // prettier-ignore
  const names = fc.array(words, { maxLength: 9 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.oneof(names, fc.string()), (name) => {
      expect(stemOfName(name)).toBe(referenceStem(name));
    }),
    { numRuns: 5000, seed: 1 },
  );
});

test("a stated service is the stem, and a nameless component goes by its id", () => {
  const { system, component } = readSystem({
    nodes: { "web-1": ["vm", { service: "Shop" }], "api-2": ["vm", { name: "" }] },
  });
  expect(system.stem(component("web-1"))).toBe("shop");
  expect(system.stem(component("api-2"))).toBe("api");
});
