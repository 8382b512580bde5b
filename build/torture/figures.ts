/** What the lives of the host so far have come to. */
export interface Figures {
  readonly kills: number;
  readonly edits: number;
  readonly saves: number;
  /** Kills that came while a save or a record was under way. */
  readonly midway: number;
  /** Files and drafts that are no diagram any more. */
  readonly unreadable: number;
  /** Diagrams of which an edit older than a second, or one told to be on disk, is not there. */
  readonly lost: number;
  /** Those among them that the host had said to be on disk. */
  readonly broken: number;
  readonly stray: number;
  /** One line for each thing that went wrong. */
  readonly faults: readonly string[];
}

export const NO_FIGURES: Figures = {
  kills: 0,
  edits: 0,
  saves: 0,
  midway: 0,
  unreadable: 0,
  lost: 0,
  broken: 0,
  stray: 0,
  faults: [],
};

export function addFigures(a: Figures, b: Partial<Figures>): Figures {
  const sum = (key: Exclude<keyof Figures, "faults">) => a[key] + (b[key] ?? 0);
  return {
    kills: sum("kills"),
    edits: sum("edits"),
    saves: sum("saves"),
    midway: sum("midway"),
    unreadable: sum("unreadable"),
    lost: sum("lost"),
    broken: sum("broken"),
    stray: sum("stray"),
    faults: [...a.faults, ...(b.faults ?? [])],
  };
}

export function describeFigures(figures: Figures): string {
  const { kills, edits, saves, midway, unreadable, lost, stray } = figures;
  return [
    `${kills} kills (${midway} in the middle of writing), ${edits} edits, ${saves} saves:`,
    `${unreadable} unreadable, ${lost} edits older than 1 s lost, ${stray} stray files`,
  ].join(" ");
}
