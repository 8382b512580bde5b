import type { Wording } from "../../wording.ts";
import type { learningPath as english } from "../en/learning-path.ts";

export const learningPath: Wording<typeof english> = {
  title: "학습 경로",
  toggle: "학습 경로 보이기/숨기기",
  close: "학습 경로 닫기",
  steps: "단계",
  step: "{count}단계 중 {at}단계",
  stepName: "{at}단계: {name}",
  stepNameDone: "{at}단계: {name} (완료)",
  tasks: "여기서 고칠 것",
  done: "완료:",
  open: "남음:",
  showFinding: "위치 보기",
  ticked: "과제 {count}개 중 {at}번째를 완료했습니다.",
  allTicked: "이 단계의 과제를 모두 완료했습니다.",
  next: "다음 단계: {name}",
  elsewhere: "이 다이어그램은 학습 경로에 속하지 않습니다. 단계를 열어 학습을 이어 가세요.",
};
