import type { Wording } from "../../wording.ts";
import type { files as english } from "../en/files.ts";

export const files: Wording<typeof english> = {};
