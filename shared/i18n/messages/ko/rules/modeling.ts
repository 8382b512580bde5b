import type { RuleText } from "../../../rule-text.ts";

export const modeling = {
  "modeling/invalid-nesting": {
    title: "있을 수 없는 위치",
    finding: "{subject|은/는} {around} 안에 있을 수 없습니다.",
    why: "위치가 틀리면 장애 범위도 틀리게 판단합니다.",
    fix: "실제로 있는 곳으로 옮기세요.",
  },
  "modeling/orphan-node": {
    title: "연결되지 않은 구성요소",
    finding: "{subject}에 연결된 선이 없습니다.",
    why: "구성요소가 잊혔거나 연결이 빠졌습니다.",
    fix: "사용하는 쪽과 연결하거나 지우세요.",
  },
  "modeling/no-entry-point": {
    title: "사용자나 진입점이 없음",
    finding: "연결은 있지만 시스템을 사용하는 쪽이 그려져 있지 않습니다.",
    why: "진입점이 없으면 호출이 시작되는 곳을 기준으로 장애를 판단합니다.",
    fix: "요청이 시작되는 사용자, 인터넷 또는 사무실을 그리세요.",
  },
  "modeling/unspecified-properties": {
    title: "진단에 필요한 정보 누락",
    finding: "{subject}에 적지 않은 정보: {keys}.",
    why: "적지 않은 것과 없는 것은 다릅니다.",
    fix: "아는 내용을 속성에 적으세요.",
  },
  "modeling/contradictory-properties": {
    title: "서로 모순되는 값",
    finding: "{subject|은/는} 공개로 표시되어 있지만 닫힌 서브넷인 {related}에 있습니다.",
    variants: {
      zones: "{subject|은/는} 여러 영역에 걸친다고 표시되어 있지만 복제본이 하나뿐입니다.",
      plain:
        "{source} → {target|은/는} 암호화된다고 표시되어 있지만 {protocol} 프로토콜은 암호화하지 않습니다.",
      encrypted:
        "{source} → {target|은/는} 암호화되지 않는다고 표시되어 있지만 {protocol} 프로토콜은 암호화합니다.",
    },
    why: "둘 중 하나는 틀렸습니다.",
    fix: "사실과 다른 값을 바로잡으세요.",
  },
  "modeling/service-model-mismatch": {
    title: "서비스 모델과 위치가 맞지 않음",
    finding: "{subject|은/는} 제공자가 운영하는 서비스이지만 자체 설비 안에 그려져 있습니다.",
    variants: { onPrem: "{subject|은/는} 온프레미스 구성요소이지만 클라우드 리전 안에 있습니다." },
    why: "누가 운영하는지에 따라 있을 수 있는 곳이 정해집니다.",
    fix: "종류나 배포 모델, 서비스 모델을 바로잡거나 구성요소를 옮기세요.",
  },
  "modeling/unknown-kind": {
    title: "카탈로그에 없는 종류",
    finding: "{subject}의 종류인 {kind|을/를} 알 수 없습니다.",
    why: "그대로 보관하고 그리지만 규칙으로 판단할 수 없습니다.",
    fix: "카탈로그에서 종류를 고르거나 더 새로운 버전으로 여세요.",
  },
  "modeling/edge-to-empty-container": {
    title: "빈 컨테이너에 연결됨",
    finding: "{source} → {target}: {empty} 안에 아무것도 없습니다.",
    why: "아직 아무 뜻도 없는 연결입니다.",
    fix: "컨테이너에 구성요소를 넣거나, 뜻하는 구성요소에 직접 연결하세요.",
  },
  "modeling/stale-waiver": {
    title: "유효하지 않은 예외 승인",
    finding: "{rule}의 예외 승인이 만료되었거나 더 이상 해당하는 진단이 없습니다.",
    why: "오래된 예외는 새로운 결함을 가립니다.",
    fix: "예외 승인을 지우거나 다시 결정하세요.",
  },
} as const satisfies Record<string, RuleText>;
