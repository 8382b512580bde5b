import type { Wording } from "../../wording.ts";
import type { findings as english } from "../en/findings.ts";

export const findings: Wording<typeof english> = {};
