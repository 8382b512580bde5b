import type { Handler } from "./support/context.ts";

export const iconsList: Handler<"icons.list"> = (_input, { readIcons }) => readIcons();
