import type { RuleText } from "../../../rule-text.ts";

export const spof = {
  "spof/single-load-balancer": {
    title: "로드 밸런서 단일 장애점",
    finding: "{subject|이/가} 멈추면 {lost|은/는} 서비스를 쓸 수 없습니다.",
    why: "모든 요청이 로드 밸런서를 먼저 거치므로, 멈추면 뒤의 서버 전체에 닿을 수 없습니다.",
    fix: "로드 밸런서를 한 대 더 두어 이중화하세요.",
  },
} as const satisfies Record<string, RuleText>;
