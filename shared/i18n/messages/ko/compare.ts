import type { Wording } from "../../wording.ts";
import type { compare as english } from "../en/compare.ts";

export const compare: Wording<typeof english> = {
  added: "추가됨: {name}",
  removed: "삭제됨: {name}",
  changed: "{name}: {field} {before} → {after}",
  notStated: "명시하지 않음",
  conflict: "{name}: {field} 값이 이쪽은 {mine}, 저쪽은 {theirs}입니다",
  removedBy: {
    mine: "{name|을/를} 이쪽에서 삭제했지만 저쪽에서 바꾸었거나 사용합니다",
    theirs: "{name|을/를} 저쪽에서 삭제했지만 이쪽에서 바꾸었거나 사용합니다",
  },
  same: "두 다이어그램의 내용이 같습니다.",
  counts: "추가 {added}개, 삭제 {removed}개, 변경 {changed}개",
  newFindings: "새로 생긴 진단({count}개)",
  goneFindings: "사라진 진단({count}개)",
  diff: {
    about: "다이어그램 두 버전의 차이와, 새로 생기거나 사라진 진단을 보여 줍니다.",
    before: "이전 버전",
    after: "이후 버전",
    format: "결과 형식",
  },
  merge: {
    about: "다이어그램 두 버전을 구성요소와 속성 단위로 병합합니다. git에서 호출할 수 있습니다.",
    base: "양쪽이 시작한 버전",
    mine: "내 버전",
    theirs: "상대 버전",
    output: "쓸 파일",
    settle: "양쪽이 같은 곳을 바꾸었을 때 따를 버전",
    done: "{file}에 병합했습니다.",
    conflicts: "충돌 {count}개를 “{side}” 기준으로 정했습니다:",
    unreadable: "병합한 다이어그램을 다시 읽을 수 없어 쓰지 않았습니다: {problem}",
  },
};
