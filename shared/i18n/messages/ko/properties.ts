import type { Wording } from "../../wording.ts";
import type { properties as english } from "../en/properties.ts";

export const properties: Wording<typeof english> = {};
