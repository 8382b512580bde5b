import type { Wording } from "../../wording.ts";
import type { inspector as english } from "../en/inspector.ts";

export const inspector: Wording<typeof english> = {};
