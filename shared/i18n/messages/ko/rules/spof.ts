import type { RuleText } from "../../../rule-text.ts";

/** What every rule says that lets one component fail. */
const oneFails = {
  finding:
    "{subject|이/가} 멈추면 {lost|은/는} 서비스를 쓸 수 없습니다. 접근 경로가 모두 {subject|을/를} 지나기 때문입니다.",
  variants: {
    needed:
      "{subject|이/가} 멈추면 {lost|은/는} 서비스를 쓸 수 없습니다. {needer|이/가} {subject|을/를} 필요로 하기 때문입니다.",
    itself: "{subject|은/는} 호출이 시작되는 곳이며, 멈추면 대신할 것이 없습니다.",
  },
};

/** What every rule says that lets a place fail with all that falls with it. */
const placeFails = {
  finding:
    "{subject|이/가} 멈추면 {related|이/가} 함께 멈추고 {lost|은/는} 서비스를 쓸 수 없습니다. 접근 경로가 모두 {subject|을/를} 지나기 때문입니다.",
  variants: {
    needed:
      "{subject|이/가} 멈추면 {related|이/가} 함께 멈추고 {lost|은/는} 서비스를 쓸 수 없습니다. {needer|이/가} 그 안의 구성요소를 필요로 하기 때문입니다.",
    itself: "{subject|이/가} 멈추면 {related|이/가} 함께 멈추며, 다른 곳에서 대신할 것이 없습니다.",
  },
};

export const spof = {
  "spof/single-load-balancer": {
    ...oneFails,
    title: "로드 밸런서 단일 장애점",
    why: "모든 요청이 로드 밸런서를 먼저 거치므로, 멈추면 뒤에 있는 서버 전체에 닿을 수 없습니다.",
    fix: "로드 밸런서를 장애 조치 쌍으로 한 대 더 두거나, 여러 영역에서 운영되는 관리형 로드 밸런서를 사용하세요.",
  },
  "spof/single-database": {
    ...oneFails,
    title: "데이터베이스 단일 장애점",
    why: "데이터가 인스턴스 하나에만 있으면 서비스가 멈추고 데이터를 잃을 수도 있습니다.",
    fix: "자동으로 전환되는 예비 DB를 두거나, 스스로 여러 사본을 유지하는 데이터베이스를 사용하세요.",
  },
  "spof/single-storage": {
    ...oneFails,
    title: "스토리지 단일 장애점",
    why: "여러 서버가 함께 쓰는 저장소가 멈추면 모두 함께 멈춥니다.",
    fix: "자동으로 전환되는 두 번째 사본을 두거나, 사업자가 복제하는 스토리지를 사용하세요.",
  },
  "spof/single-cache": {
    ...oneFails,
    title: "캐시 단일 장애점",
    why: "반드시 있어야 하는 캐시는 데이터베이스만큼 중요합니다. 캐시는 비어 있어도 괜찮아야 합니다.",
    fix: "캐시 없이도 동작하게 하고 연결을 선택으로 표시하거나, 캐시 노드를 하나 더 두세요.",
  },
  "spof/single-queue": {
    ...oneFails,
    title: "메시지 브로커 단일 장애점",
    why: "서비스를 서로 떼어 놓으려고 둔 브로커에 모든 서비스가 묶입니다.",
    fix: "브로커를 세 대의 클러스터로 구성하거나 관리형 큐를 사용하세요.",
  },
  "spof/single-identity-provider": {
    ...oneFails,
    title: "인증·키 서비스 단일 장애점",
    why: "아무도 로그인하거나 복호화할 수 없으면 모든 것이 멈춘 것과 같습니다.",
    fix: "인증·키 서버를 다른 장비에 한 대 더 두세요.",
  },
  "spof/single-dns": {
    ...oneFails,
    title: "DNS 서버 단일 장애점",
    why: "이름을 찾지 못하면 나머지가 아무리 이중화되어 있어도 닿을 수 없습니다.",
    fix: "네임 서버를 한 대 더 두거나 관리형 DNS를 사용하세요.",
  },
  "spof/single-network-device": {
    ...oneFails,
    title: "네트워크 장비 단일 장애점",
    why: "라우터, 스위치, 방화벽, 회선은 하나만 멈춰도 그 뒤가 모두 끊깁니다.",
    fix: "자동으로 전환되는 두 대로 이중화하세요.",
  },
  "spof/single-gateway": {
    ...oneFails,
    title: "게이트웨이·프록시 단일 장애점",
    why: "프록시 하나 뒤에 있는 모든 서비스가 그 운명을 함께합니다.",
    fix: "게이트웨이를 한 대 더 두세요.",
  },
  "spof/single-vdi-broker": {
    ...oneFails,
    title: "VDI 접속 브로커 단일 장애점",
    why: "브로커가 없으면 어떤 데스크톱에도 접속할 수 없습니다.",
    fix: "브로커를 한 대 더 두세요.",
  },
  "spof/single-compute": {
    ...oneFails,
    title: "서버 단일 장애점",
    why: "서버가 한 대뿐이면 한 번의 장애로 서비스가 멈추고, 중단 없이 업데이트할 수도 없습니다.",
    fix: "로드 밸런서 뒤에 서버를 한 대 더 두세요.",
  },
  "spof/single-worker": {
    title: "큐를 처리하는 작업자가 하나뿐",
    finding: "{related}에서 메시지를 가져가는 같은 종류의 작업자가 {subject} 하나뿐입니다.",
    why: "멈추면 메시지가 아무도 모르게 쌓입니다.",
    fix: "같은 큐를 처리하는 작업자를 하나 더 두세요.",
  },
  "spof/all-in-one-server": {
    ...placeFails,
    title: "애플리케이션과 DB가 한 서버에 있음",
    why: "한 번의 장애로 둘 다 멈추고, 같은 자원을 두고 다투며, 어느 쪽도 따로 확장할 수 없습니다.",
    fix: "데이터베이스를 별도의 서버로 옮긴 다음 각각을 이중화하세요.",
  },
  "spof/shared-host": {
    ...placeFails,
    title: "모든 복제본이 한 호스트에 있음",
    why: "한 장비에 둔 복제본은 프로세스 장애는 견디지만 장비 장애는 견디지 못합니다.",
    fix: "복제본을 두 대 이상의 호스트에 나누어 두세요.",
  },
  "spof/shared-rack": {
    ...placeFails,
    title: "모든 복제본이 한 랙에 있음",
    why: "랙은 전원, 스위치, 냉각을 함께 씁니다.",
    fix: "복제본을 두 개 이상의 랙에 나누어 두세요.",
  },
  "spof/shared-room": {
    ...placeFails,
    title: "모든 복제본이 한 전산실에 있음",
    why: "화재, 누수, 공조 장애는 전산실 전체를 멈춥니다.",
    fix: "복제본을 두 곳 이상의 전산실에 나누어 두세요.",
  },
  "spof/shared-zone": {
    ...placeFails,
    title: "한 가용 영역에만 의존",
    why: "클라우드 사업자는 여러 가용 영역에 걸친 구성에만 가장 높은 가용성을 약속합니다.",
    fix: "복제본을 두 개 이상의 가용 영역에 나누어 두세요.",
  },
  "spof/single-site": {
    ...placeFails,
    title: "한 데이터센터에만 의존",
    why: "화재, 침수, 회선 절단은 한 사이트를 통째로 멈춥니다.",
    fix: "두 번째 사이트를 두고 DNS나 GSLB로 살아 있는 쪽에 연결하세요.",
  },
  "spof/single-region": {
    ...placeFails,
    title: "한 리전에만 의존",
    why: "리전 장애는 드물지만 일어나면 전체가 멈춥니다.",
    fix: "리전 장애도 견뎌야 한다면 두 번째 리전을 준비하고 DNS나 GSLB로 전환하세요.",
  },
  "spof/single-provider": {
    ...placeFails,
    title: "한 클라우드 사업자에만 의존",
    why: "계정, 제어 영역, 계약은 그 사업자의 모든 리전이 함께 씁니다.",
    fix: "사업자 장애도 견뎌야 한다면 다른 사업자나 자체 시설에서 운영할 방법을 마련하세요.",
  },
  "spof/single-power-feed": {
    ...placeFails,
    title: "전원 공급이 한 계통뿐",
    finding:
      "{subject|은/는} 두 번째 전원 계통이 없습니다. 전원이 끊기면 {related|이/가} 멈추고 {lost|은/는} 서비스를 쓸 수 없습니다. 접근 경로가 모두 {subject|을/를} 지나기 때문입니다.",
    variants: {
      needed:
        "{subject|은/는} 두 번째 전원 계통이 없습니다. 전원이 끊기면 {related|이/가} 멈추고 {lost|은/는} 서비스를 쓸 수 없습니다. {needer|이/가} 그 안의 구성요소를 필요로 하기 때문입니다.",
      itself:
        "{subject|은/는} 두 번째 전원 계통이 없습니다. 전원이 끊기면 {related|이/가} 멈추며, 대신할 것이 없습니다.",
    },
    why: "차단기나 UPS 하나가 안에 있는 장비를 모두 멈춥니다.",
    fix: "다른 차단기와 UPS에서 오는 두 번째 전원 계통을 연결하세요.",
  },
  "spof/k8s-not-ha": {
    title: "클러스터가 고가용 구성이 아님",
    finding: "{subject|은/는} 컨트롤 플레인 노드 {controlPlanes}대로 {related|을/를} 실행합니다.",
    variants: {
      workers: "{subject|은/는} 워커 노드 {nodes}대로 {related|을/를} 실행합니다.",
      both: "{subject|은/는} 컨트롤 플레인 노드 {controlPlanes}대와 워커 노드 {nodes}대로 {related|을/를} 실행합니다.",
    },
    why: "컨트롤 플레인이나 워커가 한 대뿐이면 그 한 대가 클러스터 전체입니다.",
    fix: "컨트롤 플레인을 세 대로 두거나 관리형을 쓰고, 워커는 두 대 이상 두세요.",
  },
  "spof/single-internet-uplink": {
    title: "인터넷 회선이 한 통신사뿐",
    finding: "외부에서 {subject}에 들어오는 통신이 모두 한 통신사({carrier})의 회선을 지납니다.",
    variants: { isp: "외부에서 {subject}에 들어오는 통신이 모두 한 회선({isp})을 지납니다." },
    why: "한 통신사의 장애로 사이트 전체가 끊깁니다.",
    fix: "다른 통신사의 회선을 다른 인입 경로로 추가하세요.",
  },
} as const satisfies Record<string, RuleText>;
