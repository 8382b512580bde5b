import type { Wording } from "../../wording.ts";
import type { app as english } from "../en/app.ts";

export const app: Wording<typeof english> = {
  name: "Lintel",
  untitled: "제목 없음",
  ok: "확인",
  cancel: "취소",
  save: "저장",
  discard: "저장 안 함",
  problemTitle: "작업을 마치지 못했습니다",
  cannotOpen: "‘{name}’ 파일을 열 수 없습니다. {problem}",
  openRepaired: "복구한 사본 열기",
  repaired: "복구한 사본입니다. 원래 파일은 바꾸지 않았습니다. 사본을 새 이름으로 저장하세요.",
  unsavedTitle: "변경 내용을 저장할까요?",
  unsavedText: "‘{name}’에 저장하지 않은 변경 내용이 있습니다.",
  savedAs: "{name|으로/로} 저장했습니다",
  exportedAs: "{name} 파일로 내보냈습니다",
  exportFailed: "그림을 만들지 못했습니다: {problem}",
  exportNotStarted:
    "그림을 만드는 기능을 시작할 수 없습니다. 다시 시도하거나 Lintel을 다시 시작하세요.",
  changedOutsideTitle: "다른 프로그램이 파일을 바꿨습니다",
  changedOutsideText:
    "‘{name}’ 파일이 연 뒤에 디스크에서 바뀌었습니다. 아직 아무것도 쓰지 않았습니다. 다른 이름으로 저장하거나, 디스크의 내용을 덮어쓸 수 있습니다.",
  overwrite: "덮어쓰기",
  saveAsOther: "다른 이름으로 저장",
  analysisFailed: "진단하지 못했습니다: {problem}",
  crashedTitle: "화면에 오류가 났지만 다이어그램은 안전합니다",
  crashed:
    "화면의 한 부분에서 오류가 났습니다({problem}). 다이어그램은 메모리에 남아 있습니다. 계속하거나 다른 이름으로 저장하세요.",
  goOn: "계속하기",
  nothingToPaste: "클립보드에 다이어그램 조각이 없습니다.",
  loading: "여는 중…",
};
