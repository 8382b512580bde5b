import type { Wording } from "../../wording.ts";
import type { exportOptions as english } from "../en/export-options.ts";

/** What the user may choose for an export, in the window and on the command line. */
export const exportOptions: Wording<typeof english> = {
  formats: { pdf: "PDF 문서" },
  titleBlock: { author: "작성자", version: "버전", date: "날짜" },
  untitled: "제목 없음",
  problems: {
    width: "너비는 {smallest}에서 {largest}픽셀 사이여야 합니다.",
    tooFarApart:
      "다이어그램이 한 페이지에 담기에는 너무 큽니다. 여러 페이지로 나누거나, 구성요소를 가까이 옮기거나, 선택한 부분만 내보내세요.",
    tooManyPages:
      "다이어그램이 {pages}페이지가 되어 허용되는 {most}페이지를 넘습니다. 한 페이지에 맞추거나 선택한 부분만 내보내세요.",
    emptySelection: "선택한 것이 다이어그램에 없습니다.",
  },
  picture: {
    none: "{name}에는 다이어그램이 들어 있지 않습니다. 다이어그램을 넣어 내보낸 그림만 다시 열 수 있습니다. .lintel 파일을 여세요.",
    damaged:
      "{name} 안의 다이어그램이 손상되었습니다. 다른 프로그램이 그림을 바꾸었을 수 있습니다. .lintel 파일을 여세요.",
    tooLarge: "{name} 안의 다이어그램이 Lintel에서 열 수 있는 크기보다 큽니다.",
    several:
      "{name}에는 다이어그램이 {count}개 들어 있습니다. “lintel extract”로 꺼낸 뒤 그중 하나를 지정하세요.",
    whichTitle: "어느 다이어그램을 열까요?",
    which: "{name}에는 다이어그램이 여러 개 들어 있습니다. 열 것을 고르세요.",
  },
};
