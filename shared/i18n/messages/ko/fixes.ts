import type { Wording } from "../../wording.ts";
import type { fixes as english } from "../en/fixes.ts";

export const fixes: Wording<typeof english> = {};
