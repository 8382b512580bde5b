import type { Wording } from "../../wording.ts";
import type { vocabulary as english } from "../en/vocabulary.ts";

export const vocabulary: Wording<typeof english> = {};
