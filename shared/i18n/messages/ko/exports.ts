import type { Wording } from "../../wording.ts";
import type { exports as english } from "../en/exports.ts";

export const exports: Wording<typeof english> = {};
