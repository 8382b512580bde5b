import { randomUUID } from "node:crypto";
import { canonicalText } from "../../shared/model/canonical-text.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import type { HostProcess } from "./host-process.ts";
import type { Victim } from "./victim.ts";

/** How long after an edit the window hands it over at the latest. */
const RECORD_EVERY_MS = 250;

/** What a window does with one diagram, as far as the host sees it. */
export interface SimulatedEditor {
  readonly draft: string;
  /** Revisions with the time at which they were made. */
  readonly edits: readonly { readonly revision: number; readonly at: number }[];
  readonly saves: number;
  /** The newest revision that the host told to be on disk, as a draft or in the file. */
  readonly promised: number;
  /** When the newest text or patch was handed over. */
  readonly handedOverAt: number;
  /** Whether an answer is outstanding. */
  isBusy(): boolean;
  edit(): void;
  save(): Promise<void>;
  /** Hands over what is new, when it is time to. */
  record(): Promise<void>;
}

/** The diagram with its revision in the title, where a reader finds it again. */
export function textAt(diagram: Diagram, revision: number): string {
  return canonicalText({ ...diagram, title: titleAt(revision) });
}

export function revisionOf(title: string | undefined): number {
  return Number(/^Revision (\d+)$/.exec(title ?? "")?.[1] ?? -1);
}

/** @param version of the file; null without one */
export function simulateEditor(
  host: HostProcess,
  { diagram, patches, revision: start }: Victim,
  file: string | null,
  version: string | null,
): SimulatedEditor {
  const draft = randomUUID();
  const edits: { revision: number; at: number }[] = [];
  const state = { revision: start, recorded: start, promised: -1, saves: 0, at: -Infinity };
  let expected = version;

  const underWay = new Set<string>();
  /** One at a time; what is cut off by the kill stays under way. */
  const during = async (what: "saving" | "recording", task: () => Promise<void>) => {
    if (underWay.has(what)) return;
    underWay.add(what);
    try {
      await task();
      underWay.delete(what);
    } catch (error) {
      // The connection of a killed host breaks; anything else is a finding.
      if (!(error instanceof TypeError)) throw error;
    }
  };
  const handOver = async (revision: number): Promise<void> => {
    const title = titleAt(revision);
    if (patches) {
      const { outcome } = await host.ask("recovery.append", { draft, revision, patch: title });
      if (outcome === "recorded") return;
    }
    const text = textAt(diagram, revision);
    await host.ask("recovery.record", { draft, revision, file, base: expected, title, text });
  };

  return {
    draft,
    edits,
    get saves() {
      return state.saves;
    },
    get promised() {
      return state.promised;
    },
    get handedOverAt() {
      return state.at;
    },
    isBusy: () => underWay.size > 0,
    edit() {
      state.revision += 1;
      edits.push({ revision: state.revision, at: performance.now() });
    },
    async record() {
      const { revision } = state;
      if (state.recorded === revision || performance.now() - state.at < RECORD_EVERY_MS) return;
      await during("recording", async () => {
        state.at = performance.now();
        state.recorded = revision;
        await handOver(revision);
        state.promised = Math.max(state.promised, revision);
      });
    },
    async save() {
      if (file === null) return;
      const { revision } = state;
      await during("saving", async () => {
        const text = textAt(diagram, revision);
        const settles = { id: draft, revision };
        const saved = await host.ask("documents.save", { file, text, expected, draft: settles });
        if (saved.outcome !== "saved") throw new Error("Nobody else wrote, yet it has changed");
        expected = saved.version;
        state.saves += 1;
        state.promised = Math.max(state.promised, revision);
      });
    },
  };
}

function titleAt(revision: number): string {
  return `Revision ${revision}`;
}
