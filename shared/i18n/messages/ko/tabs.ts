import type { Wording } from "../../wording.ts";
import type { tabs as english } from "../en/tabs.ts";

export const tabs: Wording<typeof english> = {
  list: "열린 다이어그램",
  startScreen: "시작 화면",
  newTab: "새 탭",
  next: "다음 탭",
  previous: "이전 탭",
  close: "{name} 닫기",
  unsaved: "{name}, 저장 안 됨",
  inFolder: "{name} — {folder}",
  unsavedText: "다이어그램 {count}개에 저장하지 않은 변경 내용이 있습니다.",
  saveAll: "모두 저장",
  openElsewhere:
    "‘{name}’ 파일은 다른 탭에 열려 있습니다. 그 탭을 먼저 닫거나 다른 이름으로 저장하세요.",
  notRestored: "지난번에 열려 있던 파일 중 다시 열지 못한 것: {names}",
};
