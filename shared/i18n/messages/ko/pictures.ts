import type { Wording } from "../../wording.ts";
import type { pictures as english } from "../en/pictures.ts";

export const pictures: Wording<typeof english> = { formats: { json: "진단과 가용성(JSON)" } };
