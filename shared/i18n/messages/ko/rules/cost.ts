import type { RuleText } from "../../../rule-text.ts";

export const cost = {
  "cost/blue-green-idle-capacity": {
    title: "유휴 환경을 항상 켜 둠",
    finding: "{subject}의 유휴 환경이 항상 켜져 있습니다.",
    why: "같은 자원에 비용을 두 번 냅니다.",
    fix: "두 번째 환경은 배포할 때만 켜세요.",
  },
  "cost/on-prem-peak-sizing": {
    title: "최대치 기준 용량",
    finding: "{subject|은/는} 최대 부하에 맞추어 도입했습니다.",
    variants: { idle: "{subject|은/는} 용량의 {percent}%만 사용합니다." },
    why: "최대 부하에 맞추어 산 사내 장비는 나머지 기간에 놀게 됩니다.",
    fix: "평균 부하에 맞추고, 최대 부하는 클라우드에서 감당하세요.",
  },
  "cost/nat-for-object-storage": {
    title: "NAT를 거치는 오브젝트 스토리지",
    finding: "{related|으로/로} 가는 트래픽이 {subject|을/를} 거칩니다.",
    why: "전송량마다 요금을 두 번 냅니다.",
    fix: "프라이빗 엔드포인트로 오브젝트 스토리지에 연결하세요.",
  },
} as const satisfies Record<string, RuleText>;
