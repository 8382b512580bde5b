import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { examineFolder, examineVictim } from "./examine.ts";
import { addFigures, NO_FIGURES, type Figures } from "./figures.ts";
import { startHostProcess, type HostProcess } from "./host-process.ts";
import { seededRandom } from "./random.ts";
import { simulateEditor, textAt, type SimulatedEditor } from "./simulated-editor.ts";
import { startStallMeter, type StallMeter } from "./stall-meter.ts";
import { makeVictims, type Victim } from "./victim.ts";

/** An edit older than this must be there after a kill. */
const DUE_AFTER_MS = 1000;
const LONGEST_LIFE_MS = 2000;
const LONGEST_PAUSE_MS = 60;
const SAVE_SHARE = 0.12;

export interface Lane {
  /** The built browser host. */
  readonly bundle: string;
  /** A folder for this lane alone: the user's home, with the workspace in it. */
  readonly home: string;
  readonly seed: number;
  readonly kills: number;
}

/** Kills one host after the other, and says after each start what the last kill came to. */
export async function* tortureLane({ bundle, home, seed, kills }: Lane): AsyncGenerator<Figures> {
  const random = seededRandom(seed);
  const workspace = join(home, "작업 folder");
  const victims = makeVictims();
  const names = victims.map(({ name }) => name).filter((name) => name !== null);
  await mkdir(workspace, { recursive: true });
  for (const { name, diagram } of victims) {
    if (name !== null) await writeFile(join(workspace, name), textAt(diagram, 0));
  }
  for (let kill = 0; kill <= kills; kill++) {
    const host = await startHostProcess(bundle, home, workspace);
    try {
      const strays = await examineFolder(workspace, names);
      const { figures, editors } = await openAll(host, victims);
      const found = addFigures(strays, figures);
      if (kill === kills) {
        yield found;
        return;
      }
      yield addFigures(found, await liveAndDie(host, victims, editors, random));
    } finally {
      await host.kill();
    }
  }
}

/** Opens every diagram, looks what is left of it and takes it up for editing. */
async function openAll(host: HostProcess, victims: readonly Victim[]) {
  const listing = await host.ask("files.list", { folder: null, extensions: ["lintel"] });
  const editors: SimulatedEditor[] = [];
  let figures = NO_FIGURES;
  for (const victim of victims) {
    const file = listing.entries.find(({ name }) => name === victim.name)?.token ?? null;
    figures = addFigures(figures, await examineVictim(host, victim, file));
    if (file === null) {
      editors.push(simulateEditor(host, victim, null, null));
      continue;
    }
    const claim = await host.ask("documents.claim", { file, takeOver: false });
    if (claim.outcome !== "held") throw new Error("A killed host still holds the file");
    const { version } = await host.ask("documents.open", { file });
    await host.ask("documents.watch", { file, version });
    editors.push(simulateEditor(host, victim, file, version));
  }
  return { figures, editors };
}

async function liveAndDie(
  host: HostProcess,
  victims: readonly Victim[],
  editors: readonly SimulatedEditor[],
  random: () => number,
): Promise<Figures> {
  const underWay: Promise<void>[] = [];
  const meter = startStallMeter();
  const end = performance.now() + random() * LONGEST_LIFE_MS;
  while (performance.now() < end) {
    const left = end - performance.now();
    await delay(Math.min(left, random() * LONGEST_PAUSE_MS));
    const editor = editors[Math.floor(random() * editors.length)];
    editor?.edit();
    if (editor && random() < SAVE_SHARE) underWay.push(editor.save());
    underWay.push(...editors.map((one) => one.record()));
  }
  const midway = editors.some((editor) => editor.isBusy()) ? 1 : 0;
  const killedAt = performance.now();
  await host.kill();
  await Promise.all(underWay);
  for (const [index, victim] of victims.entries()) {
    settleUp(victim, editors[index], killedAt, meter);
  }
  meter.stop();
  const sum = (of: (editor: SimulatedEditor) => number) =>
    editors.reduce((total, editor) => total + of(editor), 0);
  return addFigures(NO_FIGURES, {
    kills: 1,
    midway,
    edits: sum(({ edits }) => edits.length),
    saves: sum(({ saves }) => saves),
  });
}

/** Writes down what must be found after the kill. */
function settleUp(
  victim: Victim,
  editor: SimulatedEditor | undefined,
  killedAt: number,
  meter: StallMeter,
): void {
  if (!editor) return;
  const { draft, edits, promised } = editor;
  const old = edits.filter(({ at }) => killedAt - at - meter.between(at, killedAt) > DUE_AFTER_MS);
  const due = Math.max(promised, old.at(-1)?.revision ?? -1);
  const madeAt = edits.find(({ revision }) => revision === due)?.at ?? killedAt;
  const handedOver = killedAt - editor.handedOverAt;
  victim.debt = { draft, promised, due, made: killedAt - madeAt, handedOver };
  victim.revision = edits.at(-1)?.revision ?? victim.revision;
}
