import type { Wording } from "../../wording.ts";
import type { ruleSettings as english } from "../en/rule-settings.ts";

export const ruleSettings: Wording<typeof english> = {
  title: "이 다이어그램의 규칙",
  text: "이 다이어그램에서 규칙의 심각도를 바꾸거나 규칙을 끕니다. 선택은 파일에 저장됩니다.",
  search: "규칙 검색",
  asDefined: "기본값({severity})",
  off: "끔",
  edit: "규칙 설정 변경",
};
