import type { Wording } from "../../wording.ts";
import type { commands as english } from "../en/commands.ts";

export const commands: Wording<typeof english> = {};
