import type { RuleText } from "../../../rule-text.ts";

export const network = {
  "network/database-in-public-subnet": {
    title: "공개 서브넷의 데이터베이스",
    finding: "{subject|이/가} 공개 서브넷인 {subnet}에 있습니다.",
    why: "규칙 하나만 잘못되어도 인터넷에 노출됩니다.",
    fix: "비공개 서브넷으로 옮기세요.",
  },
  "network/flat-network": {
    title: "공개 서버와 데이터가 같은 구역",
    finding:
      "인터넷에서 접근할 수 있는 {servers|이/가} {stores|과/와} 같은 구역인 {subject}에 있습니다.",
    why: "침해된 웹 서버에서 데이터에 바로 접근할 수 있습니다.",
    fix: "데이터를 별도의 구역에 두세요.",
  },
  "network/missing-dmz": {
    title: "방화벽 없이 노출된 온프레미스 서버",
    finding: "인터넷에서 방화벽을 거치지 않고 {subject}에 접근할 수 있습니다.",
    why: "내부망은 앞에 벽이 있다고 가정하고 만들어집니다.",
    fix: "인터넷과 이 서버 사이에 방화벽을 두세요.",
  },
  "network/unfiltered-zone-crossing": {
    title: "구역 간 통신을 거르지 않음",
    finding: "{source}에서 {target|으로/로} 가는 통신이 걸러지지 않고 신뢰 구역의 경계를 넘습니다.",
    why: "거르지 않는 구역은 그림에 지나지 않습니다.",
    fix: "구역 경계에서 통신을 걸러 필요한 것만 허용하세요.",
  },
  "network/datastore-internet-egress": {
    title: "데이터 저장소가 인터넷으로 나감",
    finding: "{subject|이/가} 외부({related})에 직접 연결합니다.",
    why: "나가는 길은 곧 데이터가 빠져나가는 길입니다.",
    fix: "나가는 길을 막거나 전용 연결을 사용하세요.",
  },
  "network/environment-mixing": {
    title: "운영과 시험 환경이 섞임",
    finding:
      "{source|과/와} {target|이/가} 연결되어 있지만, 한쪽은 운영 환경이고 다른 쪽은 아닙니다.",
    variants: {
      subnet: "서브넷 {subject}에 운영 환경과 운영 환경이 아닌 {trial|이/가} 함께 있습니다.",
    },
    why: "시험이 운영을 망가뜨리거나 운영 데이터를 읽을 수 있어서는 안 됩니다.",
    fix: "환경마다 네트워크와 데이터를 따로 두세요.",
  },
  "network/network-separation-violation": {
    title: "망분리 위반",
    finding: "{source|과/와} {target|이/가} 연결되어 있지만, 한쪽은 인터넷과 분리된 망에 있습니다.",
    why: "모든 접점이 통제될 때에만 망분리가 유지됩니다.",
    fix: "망연계 장비를 거치게 하거나 연결을 없애세요.",
  },
  "network/overlapping-cidr": {
    title: "연결된 네트워크의 주소 대역이 겹침",
    finding: "{subject|이/가} {related|과/와} 연결되어 있는데 주소 대역이 서로 겹칩니다.",
    why: "서로 간의 라우팅이 동작할 수 없습니다.",
    fix: "겹치지 않는 주소 대역을 지정하세요.",
  },
  "network/management-network-not-separate": {
    title: "관리망이 분리되지 않음",
    finding: "{subject|을/를} 다른 통신과 함께 쓰는 네트워크로 관리합니다.",
    why: "하이퍼바이저 콘솔에서는 모든 머신이 열려 있습니다.",
    fix: "관리 통신을 별도의 네트워크로 분리하세요.",
  },
} as const satisfies Record<string, RuleText>;
