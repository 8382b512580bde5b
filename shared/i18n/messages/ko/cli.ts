import type { Wording } from "../../wording.ts";
import type { cli as english } from "../en/cli.ts";

export const cli: Wording<typeof english> = {};
