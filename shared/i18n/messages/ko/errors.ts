import type { Wording } from "../../wording.ts";
import type { errors as english } from "../en/errors.ts";

export const errors: Wording<typeof english> = {};
