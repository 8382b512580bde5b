import type { Wording } from "../../wording.ts";
import type { describe as english } from "../en/describe.ts";

export const describe: Wording<typeof english> = {
  whole: "다이어그램 전체",
  edge: "{source} → {target}",
  sites: "{a|과/와} {b}",
  pair: "{names|과/와} {last}",
  comma: "{names}, {next}",
  more: "{names} 외 {count}개",
  internal: "규칙 자체의 오류로 검사하지 못했습니다: {error}",
};
