import { readdir } from "node:fs/promises";
import { parseContext } from "../../shared/catalog/parse-context.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import { addFigures, NO_FIGURES, type Figures } from "./figures.ts";
import type { HostProcess } from "./host-process.ts";
import { revisionOf } from "./simulated-editor.ts";
import type { Victim } from "./victim.ts";

const context = parseContext(catalog);

/** Asks a new host what the last one left of a diagram, and lets its draft go. */
export async function examineVictim(
  host: HostProcess,
  victim: Victim,
  file: string | null,
): Promise<Figures> {
  const inFile = file === null ? -1 : revisionIn(await textOf(host, file));
  const { debt, name } = victim;
  const inDraft = debt === null ? -1 : await takeDraft(host, debt.draft);
  const who = name ?? "the diagram without a file";
  let figures = NO_FIGURES;
  if (inFile === null || inDraft === null) {
    const fault = `${who}: ${inFile === null ? "the file" : "the draft"} is unreadable`;
    figures = addFigures(figures, { unreadable: 1, faults: [fault] });
  }
  const found = Math.max(inFile ?? -1, inDraft ?? -1);
  if (debt !== null && found < debt.due) {
    const broken = found < debt.promised ? 1 : 0;
    const fault = [
      `${who}: revision ${found} was found, ${debt.due} was due, ${debt.promised} promised;`,
      `made ${debt.made.toFixed()} ms and handed over ${debt.handedOver.toFixed()} ms before the kill`,
    ].join(" ");
    figures = addFigures(figures, { lost: 1, broken, faults: [fault] });
  }
  return figures;
}

/** What stands in the user's folder beside the files that should. */
export async function examineFolder(folder: string, names: readonly string[]): Promise<Figures> {
  const strays = (await readdir(folder)).filter((name) => !names.includes(name));
  const faults = strays.map((name) => `${name} is a stray file`);
  return addFigures(NO_FIGURES, { stray: strays.length, faults });
}

async function textOf(host: HostProcess, file: string): Promise<string> {
  return (await host.ask("documents.open", { file })).text;
}

/** The newest revision in a draft: -1 without one, null when it is unreadable. */
async function takeDraft(host: HostProcess, draft: string): Promise<number | null> {
  const listed = await host.ask("recovery.list", {});
  if (!listed.some((one) => one.draft === draft)) return -1;
  const { text, patches } = await host.ask("recovery.read", { draft });
  await host.ask("recovery.discard", { draft });
  const whole = revisionIn(text);
  // The patches of this program are titles.
  return whole === null ? null : Math.max(whole, ...patches.map(revisionOf));
}

function revisionIn(text: string): number | null {
  const parsed = parseDiagram(text, context);
  return parsed.ok ? revisionOf(parsed.value.title) : null;
}
