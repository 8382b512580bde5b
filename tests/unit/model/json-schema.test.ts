import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { GENERATED } from "../../../build/generate/json-schema.ts";

const ROOT = new URL("../../../", import.meta.url).pathname;
const RULES = join(ROOT, "tests/fixtures/rules");
const PATH = "docs/schema/lintel-1.schema.json";

const schema = readFileSync(join(ROOT, PATH), "utf8");
const validate = new Ajv2020({ strict: true }).compile(JSON.parse(schema) as object);
const element = { id: "a", kind: "generic/vm", position: { x: 0, y: 0 } };
const withNode = (node: object) => ({ format: "lintel", version: 1, nodes: [node], edges: [] });

describe("the published JSON Schema", () => {
  it("is what the schema of the program yields", async () => {
    expect(GENERATED.map(({ path }) => path)).toEqual([PATH]);
    expect(await GENERATED[0]?.make()).toBe(schema);
  });

  it("accepts every fixture", () => {
    const files = readdirSync(RULES, { recursive: true, encoding: "utf8" });
    for (const name of files.filter((file) => file.endsWith(".lintel"))) {
      const valid = validate(JSON.parse(readFileSync(join(RULES, name), "utf8")));
      expect(validate.errors ?? [], name).toEqual([]);
      expect(valid, name).toBe(true);
    }
  });

  it.each([
    ["the id model", { ...element, id: "model" }],
    ["an id with a bar", { ...element, id: "a|b" }],
    ["a node without a position", { id: "a", kind: "generic/vm" }],
    ["a size of nothing", { ...element, size: { width: 0, height: 1 } }],
    ["a name that is too long", { ...element, name: "x".repeat(2_001) }],
  ])("refuses %s", (_, node) => {
    expect(validate(withNode(element))).toBe(true);
    expect(validate(withNode(node))).toBe(false);
  });

  it("leaves unknown fields and values alone", () => {
    const odd = { ...element, flow: 7, deployment: [], properties: { replicas: "many" } };
    expect(validate({ ...withNode(odd), settings: { environment: 1 }, more: {} })).toBe(true);
  });
});
