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
  cli: {
    about: "다이어그램을 그림이나 다른 프로그램의 형식으로 내보냅니다.",
    files: "내보낼 파일. .lintel 파일이나 다이어그램이 든 그림",
    format: "형식. 생략하면 출력 파일의 확장자를 따릅니다",
    output: "저장할 파일. 폴더를 지정하면 파일마다 하나씩 저장합니다",
    scale: "다이어그램 1픽셀당 그림의 픽셀 수, 0.1에서 8까지(PNG만 해당)",
    width: "배율 대신 쓰는 그림의 너비, 픽셀(PNG만 해당)",
    dark: "어두운 색상. --theme dark와 같습니다",
    selection: "이 요소만 내보냅니다. id를 쉼표로 구분합니다",
    findings: "규칙이 찾은 진단을 표시합니다",
    failing: "이 요소에 장애가 나면 어떻게 되는지 보여 줍니다. id를 쉼표로 구분합니다",
    titleBlock: "제목란을 넣습니다. 작성자, 버전, 날짜는 지정한 것만 들어갑니다",
    author: "제목란의 작성자",
    date: "제목란의 날짜. 적은 그대로 들어갑니다",
    versionLabel: "제목란의 버전",
    padding: "그림 둘레의 여백, 0에서 1000픽셀",
    transparent: "배경을 투명하게 둡니다",
    page: "페이지 크기(PDF만 해당). “fit”은 페이지를 그림 크기에 맞춥니다",
    orientation: "페이지 방향(PDF만 해당)",
    tile: "제 크기로 여러 페이지에 나누고 이어 붙일 표시를 넣습니다(PDF만 해당)",
    noEmbed: "그림 안에 다이어그램을 넣지 않습니다",
    needsFolder: "여러 파일은 하나씩 저장됩니다. --output에 있는 폴더를 지정하세요.",
    sameName: "{first|과/와} {second|이/가} 모두 {file|이/가} 됩니다. 하나씩 내보내세요.",
    notForFormat: "{option} 옵션은 {format}에 해당하지 않습니다. 해당하는 형식: {formats}.",
    outOfRange: "{option}의 값 “{value}”은(는) {smallest}에서 {largest}까지의 정수여야 합니다.",
    unknownIds: "다이어그램에 {ids} 요소가 없습니다.",
  },
  extract: {
    about: "다이어그램이 든 그림에서 다이어그램을 꺼냅니다.",
    file: "SVG, PNG 또는 PDF 파일",
    output: "저장할 .lintel 파일 또는 폴더",
    force: "파일이 이미 있으면 덮어씁니다",
    exists: "{file|이/가} 이미 있어 그대로 두었습니다. 다른 이름을 쓰거나 --force를 붙이세요.",
    needsFolder: "그림에 다이어그램이 {count}개 들어 있습니다. --output에 있는 폴더를 지정하세요.",
  },
  picture: {
    none: "그림에 다이어그램이 들어 있지 않습니다. 다이어그램을 넣어 내보낸 그림만 다시 열 수 있습니다. .lintel 파일을 여세요.",
    damaged:
      "그림 안의 다이어그램이 손상되었습니다. 다른 프로그램이 그림을 바꾸었을 수 있습니다. .lintel 파일을 여세요.",
    tooLarge: "그림 안의 다이어그램이 Lintel에서 열 수 있는 크기보다 큽니다.",
    several:
      "이 파일에는 다이어그램이 {count}개 들어 있습니다. “lintel extract”로 꺼낸 뒤 그중 하나를 지정하세요.",
    whichTitle: "어느 다이어그램을 열까요?",
    which: "{name}에는 다이어그램이 여러 개 들어 있습니다. 열 것을 고르세요.",
  },
};
