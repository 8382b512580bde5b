const PATTERN = /^(\d{8})-(\d{13,15})-([sf])-(\d{1,10})-([0-9a-f]{64})$/;
const SEQUENCE_DIGITS = 8;

/** All that is known of a generation stands in its file's name: there is no index to be damaged. */
export interface GenerationName {
  readonly id: string;
  /** Grows with each generation of a file; the clock may be set back. */
  readonly sequence: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Saved by Lintel, or found in the file's place before it was replaced. */
  readonly saved: boolean;
  readonly bytes: number;
  readonly version: string;
}

export function generationId(name: Omit<GenerationName, "id">): string {
  const sequence = String(name.sequence).padStart(SEQUENCE_DIGITS, "0");
  const at = String(name.at).padStart(13, "0");
  return [sequence, at, name.saved ? "s" : "f", name.bytes, name.version].join("-");
}

/** Null for anything that is no name of a generation. */
export function parseGenerationId(id: string): GenerationName | null {
  const match = PATTERN.exec(id);
  if (!match) return null;
  const [, sequence, at, kind, bytes, version = ""] = match;
  return {
    id,
    sequence: Number(sequence),
    at: Number(at),
    saved: kind === "s",
    bytes: Number(bytes),
    version,
  };
}
