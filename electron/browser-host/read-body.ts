import type { IncomingMessage } from "node:http";
import type { CapabilityName } from "../../shared/host/contract.ts";

const MIB = 1024 * 1024;
/** A whole file as JSON: quotes, line ends and base64 make it longer than the 64 MiB it may have. */
const MOST_WITH_FILE = 192 * MIB;
const CARRY_FILES: ReadonlySet<string> = new Set<CapabilityName>([
  "documents.save",
  "exports.write",
  "recovery.record",
  "recovery.append",
]);

export function mostBodyBytes(capability: string): number {
  return CARRY_FILES.has(capability) ? MOST_WITH_FILE : MIB;
}

export type Body =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "not-json" }
  | { readonly kind: "too-large" };

/** Reads a request's JSON, and stops reading as soon as it is longer than `mostBytes`. */
export async function readBody(request: IncomingMessage, mostBytes: number): Promise<Body> {
  if (Number(request.headers["content-length"] ?? 0) > mostBytes) return { kind: "too-large" };
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) return { kind: "too-large" };
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
    return { kind: "json", value: JSON.parse(text) };
  } catch {
    return { kind: "not-json" };
  }
}
