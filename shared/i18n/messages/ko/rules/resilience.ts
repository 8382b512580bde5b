import type { RuleText } from "../../../rule-text.ts";

export const resilience = {
  "resilience/database-not-multi-az": {
    title: "데이터 저장소가 단일 영역",
    finding: "{subject|은/는} 한 가용 영역에만 있습니다.",
    why: "그 영역에 장애가 나면 멈춥니다.",
    fix: "다중 영역 옵션을 켜거나 다른 영역에 복제본을 두세요.",
  },
  "resilience/manual-failover": {
    title: "수동으로 전환해야 하는 예비",
    finding:
      "{subject|이/가} 멈추면 누군가 {related|으로/로} 전환할 때까지 {lost|은/는} 서비스를 쓸 수 없습니다.",
    why: "담당자가 대응할 때까지 장애가 이어집니다.",
    fix: "자동으로 전환되게 하고, 전환을 정기적으로 시험하세요.",
  },
  "resilience/zonal-nat-shared": {
    title: "여러 영역이 단일 영역 NAT를 공유",
    finding:
      "여러 영역의 {related|이/가} {subject|을/를} 거쳐 나가지만, 이 NAT는 자기 영역과 함께 멈춥니다.",
    why: "그 영역을 잃으면 다른 영역도 밖으로 나갈 수 없습니다.",
    fix: "영역마다 NAT 게이트웨이를 두거나, 여러 영역에 걸친 NAT를 사용하세요.",
  },
  "resilience/no-health-check": {
    title: "로드 밸런서 상태 확인 없음",
    finding: "{subject|은/는} {related|이/가} 살아 있는지 확인하지 않고 요청을 나누어 보냅니다.",
    why: "죽은 서버에도 계속 요청을 보냅니다.",
    fix: "상태 확인을 켜세요.",
  },
  "resilience/replicas-without-load-balancer": {
    title: "부하를 나눌 장치 없이 여러 서버",
    finding: "{subject|은/는} 여러 대이지만 클라이언트가 직접 호출합니다.",
    why: "클라이언트는 주소 하나만 압니다. 두 번째 서버는 로드 밸런서 뒤에 있어야 도움이 됩니다.",
    fix: "앞에 로드 밸런서를 두고, 로드 밸런서도 이중화하세요.",
  },
  "resilience/local-session-state": {
    title: "세션이 서버 안에 저장됨",
    finding:
      "{related|이/가} 사용자를 여러 서버로 나누지만 {subject|은/는} 세션을 서버 안에 저장합니다.",
    why: "다른 서버로 옮겨 간 사용자는 로그아웃되고, 데이터를 모든 서버에 복사해야 합니다.",
    fix: "세션을 공유 캐시나 데이터베이스에 저장하세요.",
  },
  "resilience/no-autoscaling": {
    title: "공개 서비스의 용량이 고정됨",
    finding: "{subject|은/는} 외부에 공개되어 있지만 용량이 부하에 따라 늘지 않습니다.",
    why: "공개된 진입점에는 아무도 계획하지 않은 부하가 들어옵니다.",
    fix: "부하에 따라 자동으로 확장되게 하세요.",
  },
  "resilience/quorum-at-risk": {
    title: "정족수를 잃기 쉬움",
    finding:
      "{subject}의 구성원은 {members}개입니다. 짝수이면 반으로 갈라졌을 때 어느 쪽도 결정하지 못합니다.",
    variants: {
      zone: "{subject}의 구성원 과반이 한 영역에 있습니다. 그 영역이 멈추면 나머지는 결정하지 못합니다.",
    },
    why: "구성원이 짝수이거나 한 영역에 과반이 있으면, 그만큼을 잃었을 때 정족수를 채우지 못합니다.",
    fix: "구성원을 홀수로 하여 세 영역에 나누거나 증인 노드를 추가하세요.",
  },
  "resilience/dependency-cycle": {
    title: "서비스가 서로를 기다림",
    finding: "{subject|은/는} {related|과/와} 고리를 이루어 서로를 기다립니다.",
    why: "하나가 느려지면 고리 전체가 막히고, 어느 것도 먼저 시작할 수 없습니다.",
    fix: "호출 하나를 비동기로 바꾸거나, 함께 필요한 부분을 별도 서비스로 옮겨 고리를 끊으세요.",
  },
  "resilience/long-synchronous-chain": {
    title: "동기 호출 사슬이 너무 김",
    finding:
      "{subject}에서 {last}까지 {hops}단계의 호출이 차례로 기다립니다. 허용된 것은 {allowed}단계입니다.",
    why: "사슬을 따라 지연은 더해지고 가용성은 곱해져 낮아집니다.",
    fix: "가운데 호출을 큐 등을 거쳐 비동기로 바꾸거나 서비스를 합치세요.",
  },
  "resilience/availability-target-missed": {
    title: "추정 가용성이 목표에 못 미침",
    finding:
      "{worst}의 추정 가용성은 {availability}%로, 1년에 약 {hours}시간 멈춥니다. 목표는 {target}%입니다. 개선 효과가 가장 큰 곳: {helps}.",
    variants: {
      minutes:
        "{worst}의 추정 가용성은 {availability}%로, 1년에 약 {minutes}분 멈춥니다. 목표는 {target}%입니다. 개선 효과가 가장 큰 곳: {helps}.",
      never:
        "{worst}의 추정 가용성은 0입니다. 꼭 필요한 구성요소 중 둘 이상이 항상 멈춰 있습니다. 목표는 {target}%입니다.",
    },
    why: "이 설계로는 약속한 가용성을 지킬 수 없습니다.",
    fix: "효과가 큰 구성요소부터 이중화하거나 더 높은 서비스 수준을 선택하세요. 아니면 목표를 낮추세요.",
  },
  "resilience/no-dr-plan": {
    title: "중요 데이터의 원격지 사본 없음",
    finding: "{subject|은/는} 중요 데이터이지만 사본이 모두 {site}에만 있습니다.",
    why: "그 사이트를 잃으면 데이터도 사라집니다.",
    fix: "다른 사이트나 리전으로 복제하거나 백업하세요.",
  },
  "resilience/edge-needs-site-link": {
    title: "회선이 끊기면 에지가 멈춤",
    finding:
      "{subject|은/는} 사이트 밖으로 나가는 회선의 응답을 기다리며, 현장에 저장해 두는 곳이 없습니다.",
    why: "에지는 클라우드가 멀리 있을 때에도 일하기 위한 것입니다.",
    fix: "현장에 큐나 저장소를 두거나 오프라인 모드를 갖추세요.",
  },
  "resilience/stateful-scale-out": {
    title: "상태를 가진 구성요소를 스케일 아웃",
    finding:
      "{subject|은/는} 부하에 따라 복제본을 늘리게 되어 있지만, 새 복제본에는 없는 데이터를 가지고 있습니다.",
    variants: {
      session:
        "{subject|은/는} 부하에 따라 복제본을 늘리게 되어 있지만 세션을 서버 안에 저장합니다.",
    },
    why: "새 복제본은 데이터 없이 시작합니다.",
    fix: "스케일 업하거나, 샤딩하거나, 상태를 밖에 저장하세요.",
  },
  "resilience/serverless-cold-path": {
    title: "콜드 스타트 지연 가능",
    finding: "{subject|은/는} 사용자 경로에 있으며 호출이 없으면 잠듭니다.",
    why: "쉬었다가 받는 첫 요청은 느립니다.",
    fix: "일부 용량을 미리 준비해 두거나 비동기로 호출하세요.",
  },
} as const satisfies Record<string, RuleText>;
