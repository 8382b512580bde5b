import { defineKind, type Kind } from "../../define-kind.ts";

/**
 * The places that belong to no provider. The deployment model of a kind is not inherited, so the three
 * environments write it into the node when they are created.
 */
export const zoneKinds: readonly Kind[] = [
  defineKind({
    id: "zone/region",
    role: "region",
    names: { en: "Region", ko: "리전" },
    words: { en: ["geography", "location"], ko: ["지역", "지리"] },
  }),
  defineKind({
    id: "zone/availability-zone",
    role: "availability-zone",
    names: { en: "Availability zone", ko: "가용 영역" },
    words: { en: ["AZ", "zone", "multi-AZ"], ko: ["가용영역", "가용 구역", "가용 존"] },
  }),
  defineKind({
    id: "zone/network",
    role: "network",
    names: { en: "Network", ko: "네트워크" },
    words: { en: ["VPC", "virtual network", "LAN"], ko: ["가상 네트워크", "브이피씨", "망", "랜"] },
  }),
  defineKind({
    id: "zone/subnet",
    role: "subnet",
    names: { en: "Subnet", ko: "서브넷" },
    words: { en: ["subnetwork", "segment", "VLAN"], ko: ["하위 네트워크", "망 구간", "브이랜"] },
  }),
  defineKind({
    id: "zone/datacenter",
    role: "datacenter",
    names: { en: "Data centre", ko: "데이터센터" },
    words: {
      en: ["data center", "IDC", "DC", "second site", "colocation"],
      ko: ["전산센터", "IDC", "제2센터", "코로케이션"],
    },
  }),
  defineKind({
    id: "zone/server-room",
    role: "server-room",
    names: { en: "Server room", ko: "전산실" },
    words: { en: ["machine room", "computer room"], ko: ["서버실", "기계실", "서버룸"] },
  }),
  defineKind({
    id: "zone/rack",
    role: "rack",
    names: { en: "Rack", ko: "랙" },
    words: { en: ["cabinet", "server rack"], ko: ["서버 랙", "캐비닛", "렉"] },
  }),
  defineKind({
    id: "zone/host",
    role: "host",
    names: { en: "Host", ko: "호스트" },
    words: {
      en: ["machine", "physical host", "one server"],
      ko: ["물리 호스트", "물리 서버", "장비 한 대"],
    },
  }),
  defineKind({
    id: "zone/cluster",
    role: "cluster",
    names: { en: "Cluster", ko: "클러스터" },
    words: { en: ["Kubernetes", "K8s", "node pool"], ko: ["쿠버네티스", "노드 풀"] },
  }),
  defineKind({
    id: "zone/trust-zone",
    role: "trust-zone",
    names: { en: "Trust zone", ko: "보안 구역" },
    words: {
      en: ["DMZ", "security zone", "trust boundary", "segment"],
      ko: ["신뢰 구역", "신뢰 경계", "DMZ", "디엠지", "내부망", "업무망", "폐쇄망", "망분리"],
    },
  }),
  defineKind({
    id: "zone/pool",
    role: "pool",
    names: { en: "Server pool", ko: "서버 풀" },
    words: {
      en: ["server farm", "auto scaling group", "scale set", "instance group"],
      ko: ["서버 팜", "오토 스케일링 그룹", "인스턴스 그룹"],
    },
  }),
  defineKind({
    id: "zone/public-cloud",
    role: "provider",
    names: { en: "Public cloud", ko: "퍼블릭 클라우드" },
    words: {
      en: ["cloud", "provider", "CSP", "AWS", "Azure", "Google Cloud"],
      ko: [
        "클라우드",
        "공용 클라우드",
        "공공 클라우드",
        "민간 클라우드",
        "클라우드 사업자",
        "사업자",
      ],
    },
    deployment: "public",
    deployments: ["public"],
    writesDeployment: "public",
  }),
  defineKind({
    id: "zone/private-cloud",
    role: "provider",
    names: { en: "Private cloud", ko: "프라이빗 클라우드" },
    words: {
      en: ["OpenStack", "VMware", "internal cloud"],
      ko: ["사설 클라우드", "전용 클라우드"],
    },
    deployment: "private",
    deployments: ["private"],
    writesDeployment: "private",
    icon: "network-enterprise",
  }),
  defineKind({
    id: "zone/on-prem-site",
    role: "datacenter",
    names: { en: "On-premises site", ko: "온프레미스 사이트" },
    words: {
      en: ["on-prem", "own data centre", "data center", "headquarters"],
      ko: ["사내 전산센터", "구축형", "자체 데이터센터", "온프렘"],
    },
    deployment: "on-prem",
    deployments: ["on-prem"],
    writesDeployment: "on-prem",
    icon: "enterprise",
  }),
  defineKind({
    id: "zone/account",
    role: "group",
    names: { en: "Cloud account", ko: "클라우드 계정" },
    words: { en: ["subscription", "tenant", "project"], ko: ["구독", "테넌트", "프로젝트"] },
    icon: "account",
  }),
  defineKind({
    id: "zone/group",
    role: "group",
    names: { en: "Group", ko: "그룹" },
    words: {
      en: ["frame", "box", "boundary", "namespace"],
      ko: ["묶음", "테두리", "영역", "네임스페이스"],
    },
  }),
];
