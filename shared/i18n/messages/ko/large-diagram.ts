import type { Wording } from "../../wording.ts";
import type { largeDiagram as english } from "../en/large-diagram.ts";

export const largeDiagram: Wording<typeof english> = {
  list: "모든 구성요소와 연결, {count}개",
  component: "{name}, {kind}",
  connection: "{source}에서 {target}까지의 연결",
};
