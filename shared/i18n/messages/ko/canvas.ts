import type { Wording } from "../../wording.ts";
import type { canvas as english } from "../en/canvas.ts";

export const canvas: Wording<typeof english> = {};
