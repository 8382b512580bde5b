import { catalog } from "../../../shared/catalog/registry.ts";
import { readCatalogueFile } from "../../../shared/catalog/catalogue-file.ts";
import { readIconPack } from "../../../shared/catalog/icon-pack.ts";
import { parseContext } from "../../../shared/catalog/parse-context.ts";
import { readSvgIcon } from "../../../shared/catalog/svg-icon/read-svg-icon.ts";
import { drawDiagram } from "../../../shared/drawing/draw-diagram.ts";
import { drawingWords } from "../../../shared/drawing/drawing-words.ts";
import { sceneToSvg } from "../../../shared/drawing/svg.ts";
import { renderDiagram } from "../../../shared/formats/export-diagram.ts";
import { carriedDiagrams } from "../../../shared/formats/carried/carried-diagram.ts";
import { FORMATS } from "../../../shared/formats/registry.ts";
import { utf8 } from "../../../shared/lib/utf8.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { diffDiagrams } from "../../../shared/model/merge/diff-diagrams.ts";
import { mergeDiagrams } from "../../../shared/model/merge/merge-diagrams.ts";
import { parseDiagram } from "../../../shared/model/parse.ts";
import { repairDiagram } from "../../../shared/model/repair.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { parseBaseline } from "../../../shared/reports/baseline.ts";
import { RULES } from "../../../shared/rules/registry.ts";
import { runRules } from "../../../shared/rules/run-rules.ts";
import { TEMPLATES } from "../../../shared/templates/registry.ts";
import { nodeEngines } from "../export-engines.ts";
import { mutatedBytes, mutatedText, type Chance } from "./mutate.ts";

/** One thing that reads what strangers send; it throws only where there is a defect. */
export interface Target {
  readonly name: string;
  /** How often it is taken, beside the others. */
  readonly share: number;
  run(random: Chance): void | Promise<void>;
}

const TODAY = "2026-01-01";
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><g transform="translate(2 2)"><path d="M4 4h16a4 4 0 0 1 4 4v8z" fill="#abc"/><circle cx="9" cy="9" r="3"/></g></svg>';
const OWN_KINDS = JSON.stringify({
  kinds: { "own/thing": { name: "Thing", role: "vm", icon: ICON, properties: { size: "number" } } },
});
const BASELINE = JSON.stringify({
  format: "lintel-baseline",
  version: 1,
  findings: [{ file: "a.lintel", rule: "spof/single-compute", subject: "web" }],
});

/** The readers of files, with seeds made of real ones. */
export async function readerTargets(): Promise<readonly Target[]> {
  const texts = TEMPLATES.slice(0, 12).map(({ diagram }) => canonicalText(diagram("ko")));
  const pictures = await carryingPictures();
  return [
    {
      name: "diagram",
      share: 6,
      run: (random) => readText(mutatedText(random.one(texts), random)),
    },
    {
      name: "picture",
      share: 3,
      run: (random) => {
        const read = carriedDiagrams(mutatedBytes(random.one(pictures), random));
        if (read.ok) for (const text of read.value) readText(text);
      },
    },
    { name: "merge", share: 2, run: (random) => mergeMutated(random.one(texts), random) },
    {
      name: "icon pack",
      share: 1,
      run: (random) =>
        void readIconPack({
          files: [
            { name: mutatedText("generic_vm", random), svg: mutatedText(ICON, random) },
            { name: "generic_vm", svg: random.below(3) === 0 ? null : mutatedText(ICON, random) },
          ],
          limit: null,
        }),
    },
    { name: "icon", share: 3, run: (random) => void readSvgIcon(mutatedText(ICON, random)) },
    {
      name: "own kinds",
      share: 2,
      run: (random) =>
        void readCatalogueFile({ name: "x.json", text: mutatedText(OWN_KINDS, random) }),
    },
    {
      name: "baseline",
      share: 1,
      run: (random) => void parseBaseline(mutatedText(BASELINE, random)),
    },
  ];
}

/** What opens is written as it was read, judged and drawn. */
function readText(text: string): void {
  const context = parseContext(catalog);
  const parsed = parseDiagram(text, context);
  const mended = parsed.ok ? parsed : repairDiagram(text, context);
  if (!mended.ok) return;
  const diagram = "diagram" in mended.value ? mended.value.diagram : mended.value;
  const written = canonicalText(diagram);
  const again = parseDiagram(written, context);
  if (!again.ok || canonicalText(again.value) !== written) {
    throw new Error("what was written does not read back");
  }
  for (const finding of runRules(diagram, catalog, { today: TODAY, rules: RULES })) {
    if (finding.internal !== undefined) throw new Error(`a rule broke: ${finding.internal}`);
  }
  const words = drawingWords("ko");
  sceneToSvg(
    drawDiagram(diagram, { catalog, language: "ko", theme: "light", legend: true, words }),
  );
}

/** What two strangers made of one diagram merges to a diagram, and what differs can be told. */
function mergeMutated(text: string, random: Chance): void {
  const context = parseContext(catalog);
  const version = (): Diagram | null => {
    const mended = repairDiagram(mutatedText(text, random), context);
    return mended.ok ? mended.value.diagram : null;
  };
  const base = parseDiagram(text, context);
  const [mine, theirs] = [version(), version()];
  if (!base.ok || mine === null || theirs === null) return;
  diffDiagrams(mine, theirs);
  const merged = canonicalText(mergeDiagrams(base.value, mine, theirs).diagram);
  const again = parseDiagram(merged, context);
  if (!again.ok) throw new Error(`what was merged does not read back: ${again.error.code}`);
}

async function carryingPictures(): Promise<readonly Uint8Array[]> {
  const diagram = TEMPLATES[0]?.diagram("ko");
  if (!diagram) throw new Error("no template");
  const pictures: Uint8Array[] = [];
  for (const format of FORMATS.filter(({ id }) => ["svg", "png", "pdf"].includes(id))) {
    const made = await renderDiagram(diagram, format, {
      catalog,
      language: "ko",
      engines: nodeEngines,
    });
    if (!made.ok) throw new Error(made.error.code);
    pictures.push(typeof made.value === "string" ? utf8(made.value) : made.value);
  }
  return pictures;
}
