import { describe, expect, it } from "vitest";
import {
  CATALOGUE_FILE,
  catalogueFileText,
  readCatalogueFile,
} from "../../../shared/catalog/catalogue-file.ts";
import { describeOwnKindProblem } from "../../../shared/catalog/describe-own-kind.ts";
import { readIconPack } from "../../../shared/catalog/icon-pack.ts";
import { ICONS } from "../../../shared/catalog/icons.generated.ts";
import { iconOf } from "../../../shared/catalog/icons.ts";
import { catalogFor, ownKindProblems } from "../../../shared/catalog/own-kinds.ts";
import { parseContext } from "../../../shared/catalog/parse-context.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { surroundingsOf, withSurroundings } from "../../../shared/catalog/surroundings.ts";
import { SVG_FAULTS } from "../../../shared/catalog/svg-icon/svg-fault.ts";
import { drawDiagram } from "../../../shared/drawing/draw-diagram.ts";
import { sceneToSvg } from "../../../shared/drawing/svg.ts";
import { addNode } from "../../../shared/edits/add-node.ts";
import { removeElements } from "../../../shared/edits/remove-elements.ts";
import { setSettings, setTitle } from "../../../shared/edits/set-document.ts";
import { drawingWords } from "../../../shared/drawing/drawing-words.ts";
import { translator } from "../../../shared/i18n/translate.ts";
import type { Json } from "../../../shared/lib/json.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { parseDiagram } from "../../../shared/model/parse.ts";
import type { Diagram } from "../../../shared/model/schema.ts";

const NAME = CATALOGUE_FILE;
const RELAY = { id: "acme/relay", name: "Mail relay", role: "server" };
const VAULT = { id: "acme/vault", name: "Vault", role: "server-room" };
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><path fill="#ff8800" d="M0 0L64 0L64 64Z"/></svg>`;

const diagramWith = (kinds?: Json, nodes: Diagram["nodes"] = []): Diagram => ({
  format: "lintel",
  version: 1,
  ...(kinds !== undefined && { settings: { kinds } }),
  nodes,
  edges: [],
});
const file = (kinds: Json) => readCatalogueFile({ name: NAME, text: JSON.stringify({ kinds }) });
const besides = (diagram: Diagram) =>
  catalogFor(diagram, catalog)
    .kinds.slice(catalog.kinds.length)
    .map(({ id, names }) => `${id} ${names.en}`);
const faults = (diagram: Diagram) =>
  ownKindProblems(diagram, catalog).map(({ code, pointer }) => `${code} ${pointer}`);

describe("a catalogue file beside a diagram", () => {
  it("adds its kinds after the diagram's own, which go first where the ids are equal", () => {
    const diagram = withSurroundings(
      diagramWith([{ ...RELAY, name: "Relay of this diagram" }]),
      file([VAULT, RELAY]),
    );
    expect(besides(diagram)).toEqual(["acme/relay Relay of this diagram", "acme/vault Vault"]);
    expect(faults(diagram)).toEqual([]);
  });

  it("cannot change what Lintel brings along", () => {
    const diagram = withSurroundings(diagramWith(), file([{ ...RELAY, id: "aws/ec2" }, VAULT]));
    expect(besides(diagram)).toEqual(["acme/vault Vault"]);
    expect(catalogFor(diagram, catalog).kind("aws/ec2")).toBe(catalog.kind("aws/ec2"));
    expect(faults(diagram)).toEqual([`builtInFamily ${NAME}/kinds/0/id`]);
  });

  it("may also be the list alone", () => {
    const read = readCatalogueFile({ name: NAME, text: `\uFEFF${JSON.stringify([VAULT])}` });
    expect(besides(withSurroundings(diagramWith(), read))).toEqual(["acme/vault Vault"]);
  });

  // prettier-ignore
  it.each<[string, string | null, string]>([
    ["is no JSON", '{\n"kinds": [}', `badJson ${NAME}`],
    ["is empty", "", `badJson ${NAME}`],
    ["cannot be read", null, `unreadable ${NAME}`],
    ["has no kinds", "{}", `notList ${NAME}/kinds`],
    ["is a number", "7", `notList ${NAME}/kinds`],
    ["nests too deep", "[".repeat(200_000), `badJson ${NAME}`],
  ])("that %s costs its kinds and one sentence, not the diagram", (_, text, fault) => {
    const diagram = withSurroundings(diagramWith([RELAY]), readCatalogueFile({ name: NAME, text }));
    expect(besides(diagram)).toEqual(["acme/relay Mail relay"]);
    expect(faults(diagram)).toEqual([fault]);
  });

  it("says of which line it is no JSON", () => {
    const diagram = withSurroundings(
      diagramWith(),
      readCatalogueFile({ name: NAME, text: '{\n"kinds": [}' }),
    );
    const [sentence] = ownKindProblems(diagram, catalog).map((problem) =>
      describeOwnKindProblem(problem, translator("en")),
    );
    expect(sentence).toContain(`${NAME} is left out, because line 2 is not valid JSON`);
  });

  it("lets a file put things into its containers", () => {
    const text = canonicalText(
      diagramWith(undefined, [
        { id: "out", kind: "acme/relay", position: { x: 0, y: 0 } },
        { id: "in", kind: "generic/server", parent: "out", position: { x: 0, y: 0 } },
      ]),
    );
    expect(parseDiagram(text, parseContext(catalog)).ok).toBe(true);
    expect(parseDiagram(text, parseContext(catalog, file([RELAY])))).toMatchObject({
      error: { code: "componentParent" },
    });
  });

  it("is written with the diagram's own kinds in it, everything as it was", () => {
    const own = { ...RELAY, name: "Newer", colour: "blue" };
    const strange = { id: 7, anything: [null] };
    const diagram = withSurroundings(diagramWith([own, strange]), file([RELAY, VAULT, "text"]));
    const text = catalogueFileText(diagram);
    expect(JSON.parse(text)).toEqual({ kinds: [VAULT, "text", own, strange] });
    expect(text.endsWith("}\n")).toBe(true);
  });
});

describe("what surrounds a diagram", () => {
  const surrounded = withSurroundings(diagramWith([RELAY]), file([VAULT]));

  it("goes along with every edit", () => {
    const [added, id] = addNode(surrounded, { kind: "acme/vault" });
    expect(added.nodes[0]?.size).toBeDefined();
    const steps = [
      added,
      setTitle(setTitle(surrounded, "A"), ""),
      setSettings(surrounded, { kinds: undefined }),
      removeElements(added, [id]),
    ];
    for (const step of steps) {
      expect(surroundingsOf(step)).toBe(surroundingsOf(surrounded));
      expect(besides(step)).toContain("acme/vault Vault");
    }
  });

  it("is never written", () => {
    expect(canonicalText(surrounded)).toBe(canonicalText(diagramWith([RELAY])));
  });

  it("makes one catalogue as long as it stays", () => {
    const own = catalogFor(surrounded, catalog);
    expect(catalogFor(setTitle(surrounded, "B"), catalog)).toBe(own);
    expect(catalogFor(surrounded, own)).toBe(own);
    // a copy that lost them, as from a worker, is read with those of the catalogue
    expect(catalogFor(diagramWith(), own).kind("acme/vault")?.names.en).toBe("Vault");
    expect(catalogFor(diagramWith(), own).kind("acme/relay")).toBeUndefined();
  });
});

describe("the user's icons", () => {
  const pack = readIconPack({
    limit: 4,
    files: [
      { name: "aws_ec2", svg: SVG },
      { name: "acme_vault", svg: SVG },
      { name: "로고".normalize("NFD"), svg: SVG },
      { name: "bad", svg: "<svg><script/></svg>" },
      { name: "large", svg: null },
    ],
  });

  it("draw the kind whose id they are named by, and own kinds that name them", () => {
    const diagram = withSurroundings(
      diagramWith([VAULT, { ...RELAY, icon: "로고" }, { ...RELAY, id: "acme/r2", icon: "email" }]),
      pack,
    );
    const own = catalogFor(diagram, catalog);
    for (const id of ["aws/ec2", "acme/vault", "acme/relay"]) {
      expect(iconOf(own.kind(id)).paints).toEqual([{ fill: "#ff8800" }]);
    }
    expect(iconOf(own.kind("acme/r2"))).toBe(ICONS.email);
    expect(own.kind("aws/s3")).toBe(catalog.kind("aws/s3"));
  });

  it("that cannot be used are told of by their file", () => {
    expect(faults(withSurroundings(diagramWith(), pack))).toEqual([
      "badSvg bad.svg",
      "badSvg large.svg",
      "tooManyIcons icons",
    ]);
  });

  it("are drawn in exports as paths with their colours, and nothing else of the file", () => {
    const nodes = [{ id: "a", kind: "aws/ec2", position: { x: 0, y: 0 } }];
    const scene = drawDiagram(withSurroundings(diagramWith(undefined, nodes), pack), {
      catalog,
      language: "en",
      theme: "light",
      legend: false,
      words: drawingWords("en"),
    });
    expect(sceneToSvg(scene)).toContain(`<path fill="#ff8800" d="M0 0L64 0L64 64Z"/>`);
  });

  it("of own kinds may stand in the file itself, and a bad one costs only the icon", () => {
    const diagram = diagramWith([
      { ...RELAY, icon: SVG },
      { ...VAULT, icon: `${SVG}<script>alert(1)</script>` },
    ]);
    const own = catalogFor(diagram, catalog);
    expect(iconOf(own.kind("acme/relay")).paths).toEqual(["M0 0L64 0L64 64Z"]);
    expect(iconOf(own.kind("acme/vault"))).toBe(ICONS["building-electrical"]);
    expect(faults(diagram)).toEqual(["badSvg /settings/kinds/1/icon"]);
  });

  it.each(["en", "ko"] as const)("have a sentence for every fault in %s", (language) => {
    for (const code of SVG_FAULTS) {
      const problem = {
        code: "badSvg",
        pointer: "logo.svg",
        svg: { code, element: "use" },
      } as const;
      const sentence = describeOwnKindProblem(problem, translator(language));
      expect(sentence).toMatch(/logo\.svg.*\.$/);
      expect(sentence).not.toMatch(/[{}]|undefined/);
    }
  });
});
