import type { Wording } from "../../wording.ts";
import type { exports as english } from "../en/exports.ts";

export const exports: Wording<typeof english> = {
  formats: { svg: "SVG 그림", png: "PNG 그림" },
  legend: { replicas: "복제본 수", encrypted: "저장 데이터 암호화" },
  problems: {
    scale: "배율은 {smallest}에서 {largest} 사이여야 합니다.",
    tooLarge:
      "{width} × {height} 픽셀 그림은 너무 큽니다. 배율을 {fits} 이하로 낮추거나 SVG로 내보내세요.",
    farTooLarge:
      "다이어그램이 PNG 그림으로 만들기에는 너무 큽니다({width} × {height} 픽셀). SVG로 내보내세요.",
  },
};
