import { z } from "zod";
import type { Preferences } from "../../../../shared/host/contract.ts";

const stored = z
  .object({
    language: z.enum(["system", "en", "ko"]).catch("system"),
    theme: z.enum(["system", "light", "dark"]).catch("system"),
    grid: z.boolean().optional().catch(undefined),
    learned: z.array(z.string().max(80)).max(100).readonly().optional().catch(undefined),
    exporting: z.string().max(4_000).optional().catch(undefined),
    author: z.string().max(200).optional().catch(undefined),
  })
  .catch({ language: "system", theme: "system" });

/** Reads stored preferences; what is not understood gets its default. */
export function parsePreferences(value: unknown): Preferences {
  return stored.parse(value);
}
