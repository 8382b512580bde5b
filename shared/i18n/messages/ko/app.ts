import type { Wording } from "../../wording.ts";
import type { app as english } from "../en/app.ts";

export const app: Wording<typeof english> = { name: "Lintel", untitled: "제목 없음" };
