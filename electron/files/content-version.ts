import { createHash } from "node:crypto";

/** Names a content: equal bytes, equal version. Time of change plays no part. */
export function contentVersion(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
