import type { Diagram } from "../../shared/model/schema.ts";
import { sketch } from "../../shared/model/sketch.ts";

/** A diagram that is edited in one life of the host after the other. */
export interface Victim {
  /** Null for one that is never saved. */
  readonly name: string | null;
  readonly diagram: Diagram;
  /** Whether its edits are handed over as patches where possible. */
  readonly patches: boolean;
  /** The newest revision that was ever made. */
  revision: number;
  /** What must be found after the last kill. */
  debt: Debt | null;
}

interface Debt {
  readonly draft: string;
  /** The newest revision that the host told to be on disk. */
  readonly promised: number;
  /** The newest one made more than a second before the kill, or told to be on disk. */
  readonly due: number;
  /** How long before the kill that was made, and the newest handed over. Milliseconds. */
  readonly made: number;
  readonly handedOver: number;
}

const SMALL = 12;
const LARGE = 1000;

export function makeVictims(): Victim[] {
  const made = (name: string | null, components: number, patches: boolean): Victim => ({
    name,
    diagram: diagramOf(components),
    patches,
    revision: 0,
    debt: null,
  });
  return [
    made("주문 서비스.lintel", SMALL, false),
    made("large.lintel", LARGE, false),
    made("patched.lintel", LARGE, true),
    made(null, SMALL, false),
  ];
}

function diagramOf(components: number): Diagram {
  const names = Array.from({ length: components }, (_, at) => `vm-${at}`);
  return sketch({ nodes: Object.fromEntries(names.map((name) => [name, "vm"])) });
}
