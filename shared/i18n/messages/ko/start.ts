import type { Wording } from "../../wording.ts";
import type { start as english } from "../en/start.ts";

export const start: Wording<typeof english> = {};
