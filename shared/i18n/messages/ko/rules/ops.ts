import type { RuleText } from "../../../rule-text.ts";

export const ops = {
  "ops/no-monitoring": {
    title: "모니터링 없음",
    finding: "운영 중인 서버와 데이터베이스 {count}개를 모니터링하는 구성요소가 없습니다.",
    why: "모니터링하지 않으면 고객의 전화를 받고서야 장애를 알게 됩니다.",
    fix: "알림이 있는 모니터링을 추가하거나, 이미 모니터링하는 것을 표시하세요.",
  },
  "ops/no-central-logging": {
    title: "로그를 수집하지 않음",
    finding:
      "{subject|은/는} 외부에 공개되었거나 민감한 데이터를 다루지만 로그를 수집하지 않습니다.",
    why: "로그가 없으면 공격 과정을 되짚을 수 없습니다.",
    fix: "스스로 바꿀 수 없는 중앙 저장소로 로그를 보내세요.",
  },
  "ops/snowflake-server": {
    title: "손으로 만든 서버(스노플레이크)",
    finding: "{subject|은/는} 손으로 설정한 서버입니다.",
    why: "똑같이 다시 만들 수 없습니다.",
    fix: "이미지나 코드로 만들어, 버리고 다시 만들 수 있게 하세요.",
  },
  "ops/deployment-without-headroom": {
    title: "배포 중 용량 부족",
    finding: "{subject|을/를} 배포할 때 새 복제본이 뜨기 전에 기존 복제본이 멈춥니다.",
    variants: {
      rolling:
        "{subject|은/는} 여분의 복제본 없이 순차 배포하므로, 배포 중에 모두 멈출 수 있습니다.",
    },
    why: "새 인스턴스가 서비스를 시작하기 전에 기존 인스턴스가 멈춥니다.",
    fix: "여분의 복제본을 하나 이상 두고 순차 배포하세요.",
  },
  "ops/hosted-hypervisor-in-production": {
    title: "운영에 호스트형 하이퍼바이저",
    finding:
      "{subject|이/가} 다른 운영체제 위의 하이퍼바이저에서 운영 중인 {related|을/를} 실행합니다.",
    why: "호스트 운영체제는 고장 나고 패치하고 공격받을 층이 하나 더 있다는 뜻입니다.",
    fix: "베어메탈(1형) 하이퍼바이저를 사용하세요.",
  },
  "ops/canary-without-metric": {
    title: "지표 없는 카나리 배포",
    finding: "{subject}의 새 버전을 일부 사용자에게 먼저 내보내지만 결과를 재는 지표가 없습니다.",
    variants: { share: "{subject}의 카나리 비율이 {percent}%여서 제때 경고해 주지 못합니다." },
    why: "아무도 보지 않거나 사용자 대부분이 만나는 카나리는 아무것도 알려 주지 못합니다.",
    fix: "적은 비율의 사용자에게만 내보내고, 오류와 지연을 기존 버전과 비교하세요.",
  },
  "ops/blue-green-undersized": {
    title: "한쪽이 전체 부하를 못 견딤",
    finding: "{subject|은/는} 혼자서 전체 부하의 {percent}%만 감당할 수 있습니다.",
    why: "다른 쪽이 모든 사용자를 받을 수 있어야 즉시 되돌릴 수 있습니다.",
    fix: "전환하기 전에 양쪽 모두 전체 부하를 감당할 크기로 맞추세요.",
  },
  "ops/breaking-schema-shared": {
    title: "호환되지 않는 스키마를 함께 사용",
    finding:
      "{related}의 새 버전과 기존 버전이 함께 사용하는 {subject}의 스키마가 호환되지 않게 바뀝니다.",
    why: "두 버전이 동시에 사용하므로 되돌릴 길이 없습니다.",
    fix: "먼저 추가하고 나중에 제거하는 식으로, 호환되는 단계로 나누어 바꾸세요.",
  },
  "ops/no-redeploy-path": {
    title: "재배포 수단이 없음",
    finding: "만든 방법이 적힌 서버는 모두 손으로 만들었고, 다시 만들 수단이 없습니다: {related}.",
    why: "잃고 나면 기억에 의지해 시스템을 다시 만들어야 합니다.",
    fix: "배포 파이프라인, 코드형 인프라 또는 구성 관리 도구를 추가하세요.",
  },
  "ops/pool-members-differ": {
    title: "풀 구성원이 서로 다르게 만들어짐",
    finding: "{subject|과/와} {related|은/는} 서로를 대신하지만 같은 방식으로 만들지 않았습니다.",
    why: "다르게 만든 것은 다르게 고장 납니다.",
    fix: "모든 구성원을 한 이미지로 만드세요.",
  },
  "ops/no-tracing": {
    title: "호출 추적 불가",
    finding: "{subject|이/가} {called|을/를} 호출하지만 호출을 추적하지 않습니다.",
    why: "어느 서비스가 느린지 아무도 알 수 없습니다.",
    fix: "추적 ID를 함께 전달하고 추적 기록을 수집하세요.",
  },
} as const satisfies Record<string, RuleText>;
