import type { Wording } from "../../wording.ts";
import type { navigate as english } from "../en/navigate.ts";

export const navigate: Wording<typeof english> = {
  place: "새 구성요소…",
  towards: {
    left: "왼쪽 구성요소로 이동",
    right: "오른쪽 구성요소로 이동",
    up: "위쪽 구성요소로 이동",
    down: "아래쪽 구성요소로 이동",
  },
  forwards: "연결선을 따라 끝으로 이동",
  backwards: "연결선을 따라 시작으로 이동",
  outwards: "바깥 컨테이너로 이동",
  inwards: "안쪽 첫 구성요소로 이동",
  edge: "다음 연결선으로 이동",
  to: {
    canvas: "캔버스로 이동",
    form: "속성 입력란으로 이동",
    findings: "진단으로 이동",
    palette: "팔레트로 이동",
  },
  fix: "진단 해결…",
  fixTitle: "진단 해결",
  fixText:
    "다이어그램 사본에서 미리 적용해 효과를 확인한 방법입니다. 실행 취소로 되돌릴 수 있습니다.",
  noFix: "제안할 수 있는 변경으로는 이 진단이 해결되지 않습니다.",
  shortcuts: "키보드 단축키",
  spelling: "키 표기",
  otherSystems: "Windows와 Linux",
  byTen: "{command}(10씩)",
};
