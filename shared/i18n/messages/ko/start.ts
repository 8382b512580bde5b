import type { Wording } from "../../wording.ts";
import type { start as english } from "../en/start.ts";

export const start: Wording<typeof english> = {
  title: "그려 보세요. 무엇이 서비스를 멈추게 할지 보고, 고치세요.",
  sentences: {
    draw: "서버, 클라우드, 회선을 캔버스에 끌어 놓고, 무엇이 무엇을 호출하는지 연결하세요.",
    watch: "그리는 동안 서비스를 멈추게 할 곳과 보안이 허술한 곳을 알려 드립니다.",
    keep: "다이어그램은 작은 파일 하나로, 온전히 사용자의 것입니다. 계정도 네트워크도 필요 없습니다.",
  },
  newDiagram: "새 다이어그램",
  open: "열기…",
  recent: "최근 파일",
  noRecent: "열거나 저장한 파일이 여기에 나타납니다.",
  missing: "찾을 수 없음",
  remove: "목록에서 {name|을/를} 지우기",
  templates: "템플릿으로 시작",
};
