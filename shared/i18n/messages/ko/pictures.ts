import type { Wording } from "../../wording.ts";
import type { pictures as english } from "../en/pictures.ts";

export const pictures: Wording<typeof english> = {
  formats: { json: "진단과 가용성(JSON)" },
  legend: { findings: "진단 n건, 최고 심각도: {severity}" },
  dialog: {
    diagrams: "다이어그램",
    thisOne: "이 다이어그램",
    allOpen: "열린 {count}개 모두",
    comments: "댓글",
    commentsHelp: "열린 댓글에 번호를 붙이고 그림 아래에 나열합니다.",
  },
  cli: { comments: "열린 댓글에 번호를 붙이고 그림 아래에 나열합니다" },
};
