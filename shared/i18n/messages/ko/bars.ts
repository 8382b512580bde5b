import type { Wording } from "../../wording.ts";
import type { bars as english } from "../en/bars.ts";

export const bars: Wording<typeof english> = {
  top: "도구 모음",
  menu: "메뉴",
  status: "상태",
  unsaved: "저장 안 됨",
  saved: "저장됨",
  neverSaved: "아직 파일이 아님",
  language: "언어",
  theme: "테마",
  themeLight: "밝게",
  themeDark: "어둡게",
  themeSystem: "시스템 설정",
  languageSystem: "시스템 설정",
  zoom: "확대",
  findings: "심각도별 진단",
};
