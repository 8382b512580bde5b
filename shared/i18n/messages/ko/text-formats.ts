import type { Wording } from "../../wording.ts";
import type { textFormats as english } from "../en/text-formats.ts";

export const textFormats: Wording<typeof english> = {
  drawio: "draw.io 다이어그램",
  mmd: "Mermaid 플로차트",
  architecture: "Mermaid 아키텍처 다이어그램",
  d2: "D2 다이어그램",
  puml: "PlantUML 다이어그램",
  c4: "C4 배포 뷰(PlantUML)",
  csv: "구성요소 표(CSV)",
  leftOut: "이 언어로 그릴 수 없는 그룹 연결: {count}개",
  columns: {
    id: "ID",
    name: "이름",
    kind: "종류",
    place: "위치",
    deployment: "배포 모델",
    properties: "속성",
    notes: "메모",
  },
};
