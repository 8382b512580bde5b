import type { Wording } from "../../wording.ts";
import type { canvas as english } from "../en/canvas.ts";

export const canvas: Wording<typeof english> = {
  region: "캔버스",
  nameField: "이름",
  findingMark: "{severity} {count}건",
  encrypted: "저장 데이터 암호화됨",
  deploymentLetter: { "on-prem": "온", private: "프", public: "퍼", hybrid: "하" },
  miniMap: "미니맵",
  zoomIn: "확대",
  zoomOut: "축소",
  fit: "전체 보기",
  legend: "배포 모델",
  emptyTitle: "아직 그린 것이 없습니다",
  emptyHint:
    "팔레트에서 구성요소를 끌어다 놓거나, 구성요소를 누른 다음 놓을 자리를 누르세요. 구성요소의 가장자리에서 다른 구성요소로 끌면 연결됩니다.",
  preview: "미리 보기: {title}",
  previewGone: "해소 {count}건",
  previewCome: "새 진단 {count}건",
  placingHint: "{kind|을/를} 놓을 자리를 누르세요. Esc로 그만둡니다.",
};
