import { createHash } from "node:crypto";
import { isJsonObject } from "../../shared/lib/json.ts";
import { contentVersionAside } from "./content-version.ts";
import { readIdentity, type ProcessIdentity } from "./running-process.ts";

const LINE_END = 0x0a;
const SUM_LENGTH = 16;
/** A head is a line; past this length it is none of ours. */
const LONGEST_HEAD = 64 * 1024;

/** What a draft's file says of it in its first line. */
export interface DraftHead {
  readonly draft: string;
  /** Null for a diagram that was never saved. */
  readonly path: string | null;
  readonly base: string | null;
  readonly title: string;
  readonly recordedAt: string;
  readonly revision: number;
  /** Length of the text that follows, and its version. */
  readonly bytes: number;
  readonly version: string;
  readonly owner: DraftOwner;
}

/** The window that works on a draft, and the process that wrote it down. */
export interface DraftOwner {
  readonly process: ProcessIdentity;
  readonly session: string;
}

export interface DraftRecord {
  /** Null when it cannot be read any more. */
  readonly head: DraftHead | null;
  readonly text: string;
  readonly patches: readonly string[];
  readonly intact: boolean;
}

/** First a line about the draft, then its text, then a line for each patch. */
export function encodeDraft(head: DraftHead, text: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), text, Buffer.from("\n")]);
}

/** A line that shows by its sum whether it was written whole. */
export function encodePatch(revision: number, patch: string): Uint8Array {
  const content = JSON.stringify({ revision, patch });
  return Buffer.from(`${sumOf(content)} ${content}\n`);
}

/** Reads what a draft's file holds; of a damaged one as much as can be understood. */
export async function decodeDraft(bytes: Uint8Array): Promise<DraftRecord> {
  const end = bytes.subarray(0, LONGEST_HEAD).indexOf(LINE_END);
  const head = end < 0 ? null : readHead(bytes.subarray(0, end));
  if (head === null) return { head, text: decode(bytes), patches: [], intact: false };
  const from = end + 1;
  const text = bytes.subarray(from, from + head.bytes);
  const whole = text.length === head.bytes && (await contentVersionAside(text)) === head.version;
  const { patches, intact } = readPatches(decode(bytes.subarray(from + head.bytes + 1)));
  // Patches mean nothing on another text.
  return { head, text: decode(text), patches: whole ? patches : [], intact: whole && intact };
}

function readPatches(lines: string): { patches: string[]; intact: boolean } {
  const patches: string[] = [];
  for (const line of lines.split("\n")) {
    if (line === "") continue;
    const content = line.slice(SUM_LENGTH + 1);
    // The last line may have been cut off by a crash; nothing after a damaged one can be trusted.
    if (line.slice(0, SUM_LENGTH) !== sumOf(content)) return { patches, intact: false };
    const read: unknown = JSON.parse(content);
    if (!isJsonObject(read) || typeof read["patch"] !== "string") break;
    patches.push(read["patch"]);
  }
  return { patches, intact: true };
}

function readHead(bytes: Uint8Array): DraftHead | null {
  try {
    const value: unknown = JSON.parse(decode(bytes));
    return isHead(value) ? value : null;
  } catch {
    return null;
  }
}

function isHead(value: unknown): value is DraftHead {
  if (!isJsonObject(value) || !isJsonObject(value["owner"])) return false;
  const { owner, recordedAt } = value;
  const texts = [value["draft"], value["title"], value["version"]];
  const numbers = [value["revision"], value["bytes"]];
  const textsOrNull = [value["path"], value["base"]];
  return (
    readIdentity(owner["process"]) !== null &&
    [...texts, owner["session"]].every((one) => typeof one === "string") &&
    numbers.every((one) => Number.isSafeInteger(one) && Number(one) >= 0) &&
    textsOrNull.every((one) => one === null || typeof one === "string") &&
    typeof recordedAt === "string" &&
    !Number.isNaN(Date.parse(recordedAt))
  );
}

function sumOf(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, SUM_LENGTH);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
