import type { Wording } from "../../wording.ts";
import type { layout as english } from "../en/layout.ts";

export const layout: Wording<typeof english> = {
  title: "자동 배치",
  right: "자동 배치: 왼쪽에서 오른쪽으로",
  down: "자동 배치: 위에서 아래로",
  left: "자동 배치: 오른쪽에서 왼쪽으로",
  up: "자동 배치: 아래에서 위로",
  busyTitle: "다이어그램을 배치하고 있습니다…",
  busyText: "요소 {count}개의 자리를 찾고 있습니다. 중지하면 아무것도 바뀌지 않습니다.",
  cancel: "중지",
  nothingMoves: "모두 이미 제자리에 있습니다.",
  failed: "다이어그램을 배치하지 못했습니다. 바뀐 것은 없습니다. {problem}",
};
