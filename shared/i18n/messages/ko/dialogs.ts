import type { Wording } from "../../wording.ts";
import type { dialogs as english } from "../en/dialogs.ts";

export const dialogs: Wording<typeof english> = {
  cancel: "취소",
  files: {
    open: "다이어그램 열기",
    save: "파일로 저장",
    name: "파일 이름",
    parent: "상위 폴더로",
    openButton: "열기",
    saveButton: "저장",
    replaceButton: "덮어쓰기",
    exists: "“{name}” 파일이 이미 있습니다. 덮어쓰면 지금 내용이 사라집니다.",
    empty: "이 폴더에는 아직 이 형식의 파일이 없습니다.",
    loading: "폴더를 읽는 중",
    folder: "폴더",
  },
  export: {
    title: "내보내기",
    format: "형식",
    scale: "크기",
    language: "언어",
    theme: "색",
    legend: "배포 모델 범례",
    withLegend: "포함",
    withoutLegend: "제외",
    run: "내보내기",
    running: "내보내는 중",
  },
  commandPalette: {
    title: "명령 팔레트",
    placeholder: "명령이나 구성요소를 입력하세요",
    nothing: "맞는 것이 없습니다.",
  },
  notifications: "알림",
  dismiss: "닫기",
};
