import type { Wording } from "../../wording.ts";
import type { bars as english } from "../en/bars.ts";

export const bars: Wording<typeof english> = {
  top: "도구 모음",
  menu: "메뉴",
  status: "상태",
  unsaved: "저장 안 됨",
  saved: "저장됨",
  neverSaved: "저장한 적 없음",
  language: "언어",
  theme: "테마",
  themeLight: "밝게",
  themeDark: "어둡게",
  themeSystem: "시스템 테마",
  languageSystem: "시스템 언어",
  zoom: "확대",
  findings: "심각도별 진단",
  availability: "가용성",
  downtime: "연 {time} 중단",
  target: "목표 {target}",
  exact: "구성요소의 수치로 정확히 계산함",
  simulated: "표본 10만 개로 모의 계산함",
  hours: "{count}시간",
  minutes: "{count}분",
};
