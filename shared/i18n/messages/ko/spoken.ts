import type { Wording } from "../../wording.ts";
import type { spoken as english } from "../en/spoken.ts";

export const spoken: Wording<typeof english> = {
  roles: { component: "구성요소", container: "컨테이너", note: "메모", edge: "연결" },
  element: "{name}, {kind}",
  edge: "{source}에서 {target}까지의 연결",
  inside: "{container} 안",
  findings: "진단 {count}건, 가장 심각한 것은 {severity}",
  finding: "진단 1건, {severity}",
  locked: "잠김",
  selected: "선택함: {name}",
  severalSelected: "{count}개를 선택했습니다",
  noneSelected: "선택한 것이 없습니다",
  done: "실행함: {step}",
  undone: "실행 취소함: {step}",
  redone: "다시 실행함: {step}",
  found: "새 진단: {titles}",
  cleared: "해소된 진단: {titles}",
  manyFound: "새 진단 {count}건",
  manyCleared: "진단 {count}건이 해소되었습니다",
  left: "남은 진단 {count}건",
};
