import type { Wording } from "../../wording.ts";
import type { dropped as english } from "../en/dropped.ts";

export const dropped: Wording<typeof english> = {
  opened:
    "‘{name}’ 파일을 새 다이어그램으로 열었습니다. 원본 파일은 그대로이며, 저장할 때 위치를 묻습니다.",
  openedMany:
    "파일 {count}개를 새 다이어그램으로 열었습니다. 원본 파일은 그대로이며, 저장할 때 위치를 묻습니다.",
  firstOfMany: "파일 {count}개 중 처음 {most}개를 열었습니다. 나머지는 이어서 끌어다 놓으세요.",
  unknown: ".lintel 파일이나 다이어그램이 담긴 그림(SVG, PNG, PDF)만 열 수 있습니다.",
  tooLarge: "{limit}MB보다 큽니다.",
  unreadable: "읽을 수 없습니다. 폴더는 이 방법으로 열 수 없습니다.",
  repairHint: "복구한 사본이 필요하면 파일 메뉴에서 여세요.",
};
