import type { Wording } from "../../wording.ts";
import type { palette as english } from "../en/palette.ts";

export const palette: Wording<typeof english> = {};
