import { createHash, webcrypto } from "node:crypto";

/** Names a content: equal bytes, equal version. Time of change plays no part. */
export function contentVersion(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The same off the main thread, which a large diagram must not hold. */
export async function contentVersionAside(bytes: Uint8Array): Promise<string> {
  const digest = await webcrypto.subtle.digest("SHA-256", bytes);
  return Buffer.from(digest).toString("hex");
}
