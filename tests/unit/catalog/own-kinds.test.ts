import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeOwnKindProblem } from "../../../shared/catalog/describe-own-kind.ts";
import { formFor } from "../../../shared/catalog/forms.ts";
import { iconOf } from "../../../shared/catalog/icons.ts";
import { ICONS } from "../../../shared/catalog/icons.generated.ts";
import { catalogFor, ownKindProblems } from "../../../shared/catalog/own-kinds.ts";
import { parseContext } from "../../../shared/catalog/parse-context.ts";
import { OWN_KIND_LIMITS } from "../../../shared/catalog/read-own-kinds.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { searchKinds } from "../../../shared/catalog/search-kinds.ts";
import { translator } from "../../../shared/i18n/translate.ts";
import type { Json } from "../../../shared/lib/json.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { parseDiagram } from "../../../shared/model/parse.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { RULES } from "../../../shared/rules/registry.ts";
import { runRules } from "../../../shared/rules/run-rules.ts";

const diagramWith = (kinds: Json, nodes: Diagram["nodes"] = []): Diagram => ({
  format: "lintel",
  version: 1,
  settings: { kinds },
  nodes,
  edges: [],
});

const at = (x: number) => ({ position: { x, y: 0 } });
const RELAY = { id: "acme/relay", name: "Mail relay", role: "server" };

/** The kinds that stand in a diagram's catalogue besides the built-in ones. */
const ownOf = (kinds: Json) =>
  catalogFor(diagramWith(kinds), catalog).kinds.slice(catalog.kinds.length);
const faultsOf = (kinds: Json) =>
  ownKindProblems(diagramWith(kinds), catalog).map(({ code, pointer }) => `${code} ${pointer}`);

describe("a diagram's own kinds", () => {
  it("join the catalogue with everything they say", () => {
    const [kind] = ownOf([
      {
        ...RELAY,
        names: { ko: "메일 중계 서버" },
        icon: "aws/ses",
        serviceModel: "iaas",
        deployment: "private",
        words: ["SMTP", "포스트픽스"],
        properties: [
          "patched",
          "owner",
          "asset number",
          { key: "contract", type: "choice", choices: ["A", "B"] },
          { key: "load", type: "number", unit: "mails/s" },
        ],
      },
    ]);
    if (!kind) throw new Error("no kind");
    expect(kind).toMatchObject({
      id: "acme/relay",
      role: "server",
      names: { en: "Mail relay", ko: "메일 중계 서버" },
      serviceModel: "iaas",
      deployment: "private",
    });
    expect(iconOf(kind)).toBe(ICONS.email);
    expect(formFor(kind).slice(0, 5)).toEqual([
      "patched",
      { key: "owner", type: "text" },
      { key: "asset number", type: "text", own: true },
      { key: "contract", type: "choice", choices: ["A", "B"], own: true },
      { key: "load", type: "number", unit: "mails/s", own: true },
    ]);
    // the rest of the role's form follows, each key once
    expect(formFor(kind)).toContain("replicas");
    expect(formFor(kind).filter((field) => field === "patched")).toHaveLength(1);
  });

  it("have their role's icon, no service model and no deployment when they state none", () => {
    const [kind] = ownOf([RELAY]);
    expect(iconOf(kind)).toBe(ICONS["bare-metal-server"]);
    expect(Object.keys(kind ?? {}).sort()).toEqual(["form", "id", "names", "role"]);
  });

  it("are found by a search in either language", () => {
    const own = catalogFor(
      diagramWith([{ ...RELAY, names: { ko: "메일 중계" }, words: ["Postfix"] }]),
      catalog,
    );
    expect(searchKinds(own, "postfix", "en")[0]?.id).toBe("acme/relay");
    expect(searchKinds(own, "ㅁㅇㅈㄱ", "ko")[0]?.id).toBe("acme/relay");
  });

  it("are judged by their role", () => {
    const diagram: Diagram = {
      ...diagramWith(
        [RELAY],
        [
          { id: "users", kind: "generic/user", ...at(0) },
          { id: "relay", kind: "acme/relay", ...at(240) },
        ],
      ),
      edges: [{ id: "e", source: "users", target: "relay" }],
    };
    const rules = runRules(diagram, catalog, { today: "2026-01-01", rules: RULES });
    const found = rules.map(({ rule, subject }) => `${rule} ${subject}`);
    expect(found).toContain("spof/single-compute relay");
    expect(found.filter((one) => one.startsWith("modeling/unknown-kind"))).toEqual([]);
  });

  it("may be containers, and a file may put things into them but not into components", () => {
    const room = { id: "acme/vault", name: "Vault", role: "server-room" };
    const inside = (kind: string) =>
      canonicalText(
        diagramWith(
          [RELAY, room],
          [
            { id: "outer", kind, ...at(0) },
            { id: "inner", kind: "generic/server", parent: "outer", ...at(0) },
          ],
        ),
      );
    const context = parseContext(catalog);
    expect(parseDiagram(inside("acme/vault"), context).ok).toBe(true);
    expect(parseDiagram(inside("acme/relay"), context)).toMatchObject({
      ok: false,
      error: { code: "componentParent" },
    });
  });

  it("make one catalogue as long as the settings stay, and none without settings", () => {
    const diagram = diagramWith([RELAY]);
    const own = catalogFor(diagram, catalog);
    expect(catalogFor({ ...diagram, title: "Other" }, catalog)).toBe(own);
    expect(catalogFor(diagram, own)).toBe(own);
    expect(catalogFor(diagramWith([RELAY]), own)).not.toBe(own);
    expect(catalogFor({ ...diagram, settings: {} }, catalog)).toBe(catalog);
  });

  it("stay in the file as they are, the bad ones too", () => {
    const text = canonicalText(diagramWith([RELAY, { id: "acme/x", role: "wizard" }, 7]));
    const parsed = parseDiagram(text, parseContext(catalog));
    if (!parsed.ok) throw new Error(parsed.error.code);
    expect(canonicalText(parsed.value)).toBe(text);
  });
});

describe("own kinds from strangers", () => {
  // prettier-ignore
  it.each<[string, Json, string[]]>([
    ["no list", { relay: RELAY }, ["notList /settings/kinds"]],
    ["a number", 7, ["notList /settings/kinds"]],
    ["null", null, ["notList /settings/kinds"]],
    ["an entry that is no object", ["relay"], ["notObject /settings/kinds/0"]],
    ["an id without a family", [{ ...RELAY, id: "relay" }], ["badId /settings/kinds/0/id"]],
    ["an id with blanks", [{ ...RELAY, id: "acme/mail relay" }], ["badId /settings/kinds/0/id"]],
    ["the id of a built-in kind", [{ ...RELAY, id: "aws/ec2" }], ["builtInFamily /settings/kinds/0/id"]],
    ["a built-in family", [{ ...RELAY, id: "zone/moon" }], ["builtInFamily /settings/kinds/0/id"]],
    ["the same id again", [RELAY, RELAY], ["duplicateId /settings/kinds/1/id"]],
    ["no name", [{ id: "acme/x", role: "server" }], ["noName /settings/kinds/0"]],
    ["a blank name", [{ ...RELAY, name: " " }], ["noName /settings/kinds/0"]],
    ["a name of many lines", [{ ...RELAY, name: "a\nb" }], ["noName /settings/kinds/0"]],
    ["an unknown role", [{ ...RELAY, role: "wizard" }], ["unknownRole /settings/kinds/0/role"]],
    ["a role from the prototype", [{ ...RELAY, role: "toString" }], ["unknownRole /settings/kinds/0/role"]],
    ["an unknown icon", [{ ...RELAY, icon: "constructor" }], ["unknownIcon /settings/kinds/0/icon"]],
    ["an unknown deployment", [{ ...RELAY, deployment: "moon" }], ["badValue /settings/kinds/0/deployment"]],
    ["an unknown service model", [{ ...RELAY, serviceModel: 1 }], ["badValue /settings/kinds/0/serviceModel"]],
    ["words that are no list", [{ ...RELAY, words: "SMTP" }], ["badValue /settings/kinds/0/words"]],
    ["properties that are no list", [{ ...RELAY, properties: {} }], ["badValue /settings/kinds/0/properties"]],
    ["a property of unknown type", [{ ...RELAY, properties: [{ key: "a", type: "date" }] }], ["badProperty /settings/kinds/0/properties/0"]],
    ["a property of the prototype", [{ ...RELAY, properties: ["a", "prototype"] }], ["badProperty /settings/kinds/0/properties/1"]],
  ])("tell of %s", (_, kinds, faults) => {
    expect(faultsOf(kinds)).toEqual(faults);
  });

  it("lose only what is at fault", () => {
    const kinds = ownOf([
      { ...RELAY, icon: "nothing", words: 7, properties: ["a", 1, "b"] },
      { id: "acme/x", role: "wizard", name: "X" },
      { id: "acme/y", role: "database", name: "Y" },
    ]);
    expect(kinds.map(({ id }) => id)).toEqual(["acme/relay", "acme/y"]);
    expect(kinds[0]?.form).toHaveLength(2);
  });

  it("are cut where there are too many of them, or of their properties", () => {
    const many = Array.from({ length: OWN_KIND_LIMITS.kinds + 1 }, (_, i) => ({
      ...RELAY,
      id: `acme/relay-${i}`,
    }));
    expect(ownOf(many)).toHaveLength(OWN_KIND_LIMITS.kinds);
    expect(faultsOf(many)).toEqual(["tooMany /settings/kinds"]);
    const properties = Array.from({ length: OWN_KIND_LIMITS.properties + 5 }, (_, i) => `p${i}`);
    expect(ownOf([{ ...RELAY, properties }])[0]?.form).toHaveLength(OWN_KIND_LIMITS.properties);
    expect(faultsOf([{ ...RELAY, properties }])).toEqual([
      "tooManyProperties /settings/kinds/0/properties",
    ]);
  });

  it("keep the meaning of the keys that Lintel knows", () => {
    const [kind] = ownOf([{ ...RELAY, properties: [{ key: "multiAz", type: "text" }] }]);
    expect(kind?.form).toEqual(["multiAz"]);
  });

  it.each(["en", "ko"] as const)("are told of in one sentence (%s)", (language) => {
    const t = translator(language);
    const bad = diagramWith([RELAY, RELAY, { ...RELAY, id: "aws/x" }, {}, 1, { id: "a/b" }]);
    for (const problem of ownKindProblems(bad, catalog)) {
      const sentence = describeOwnKindProblem(problem, t);
      expect(sentence).toMatch(/\/settings\/kinds.*\.$/);
      expect(sentence).not.toMatch(/[{}]/);
    }
    expect(ownKindProblems(bad, catalog)).toHaveLength(5);
  });

  it("never break anything, whatever they are", () => {
    const entry = fc.record(
      {
        id: fc.oneof(fc.constantFrom("acme/a", "acme/b", "aws/ec2"), fc.jsonValue()),
        name: fc.oneof(fc.string(), fc.jsonValue()),
        names: fc.jsonValue(),
        role: fc.oneof(fc.constantFrom("server", "pool", "wizard"), fc.jsonValue()),
        icon: fc.oneof(fc.constantFrom("email", "aws/ec2"), fc.jsonValue()),
        words: fc.oneof(fc.array(fc.string()), fc.jsonValue()),
        properties: fc.oneof(fc.array(fc.jsonValue()), fc.jsonValue()),
      },
      { requiredKeys: [] },
    );
    const anything = fc.oneof(fc.array(entry, { maxLength: 5 }), fc.jsonValue());
    const t = translator("ko");
    fc.assert(
      fc.property(anything, (kinds) => {
        const diagram = diagramWith(kinds as Json);
        const own = catalogFor(diagram, catalog);
        expect(own.kinds.slice(0, catalog.kinds.length)).toEqual(catalog.kinds);
        for (const kind of own.kinds.slice(catalog.kinds.length)) {
          expect(kind.names.en + kind.names.ko).toMatch(/\S/);
          expect(iconOf(kind).paths.length).toBeGreaterThan(0);
          expect(formFor(kind).length).toBeGreaterThan(0);
        }
        for (const problem of ownKindProblems(diagram, catalog)) {
          expect(describeOwnKindProblem(problem, t)).toMatch(/\.$/);
        }
      }),
      { seed: 20264, numRuns: 150 },
    );
  });
});
