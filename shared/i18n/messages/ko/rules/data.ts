import type { RuleText } from "../../../rule-text.ts";

export const data = {
  "data/no-backup": {
    title: "백업 없음",
    finding: "{subject|은/는} 백업되지 않습니다. 지우거나 덮어쓴 데이터는 되살릴 수 없습니다.",
    why: "이중화는 실수까지 그대로 복제합니다.",
    fix: "자동 백업을 켜거나 백업 저장소로 가는 백업을 그리세요. 다시 만들 수 있는 데이터라면 재생성 가능으로 표시하세요.",
  },
  "data/backup-same-domain": {
    title: "백업이 원본과 같은 장소에 있음",
    finding: "{subject}의 백업이 {related}에 있어, 원본과 함께 잃을 수 있습니다.",
    variants: { stated: "{subject}의 백업이 원본과 같은 장소에 있어, 함께 잃을 수 있습니다." },
    why: "원본을 잃는 사고가 나면 같은 곳에 둔 백업도 함께 잃습니다.",
    fix: "다른 사이트나, 영역 전체가 멈춰도 남는 저장소에 사본을 두세요.",
  },
  "data/rpo-not-met": {
    title: "백업 주기가 복구 목표를 못 맞춤",
    finding:
      "{subject|은/는} {interval}분마다 백업되지만, 허용된 데이터 손실은 {allowed}분까지입니다.",
    why: "마지막 백업 이후의 데이터는 모두 잃습니다.",
    fix: "시점 복구를 켜거나, 데이터를 복제하거나, 더 자주 백업하세요.",
  },
  "data/personal-data-cross-border": {
    title: "개인정보 국외 이전",
    finding:
      "{subject|이/가} 개인정보를 국외({country})에 보관하지만, 동의 여부가 적혀 있지 않습니다.",
    variants: {
      sent: "개인정보가 {source}에서 국외({country})의 {target|으로/로} 이전되지만, 동의 여부가 적혀 있지 않습니다.",
    },
    why: "개인정보를 국외로 이전하려면 동의와 고지가 필요합니다.",
    fix: "데이터를 국내에 두거나, 국외 이전 동의를 받고 그 사실을 표시하세요.",
  },
  "data/cache-as-primary-store": {
    title: "휘발성 캐시가 유일한 저장소",
    finding: "{subject}의 데이터는 모두 {related}에만 있고, 재시작하면 사라집니다.",
    why: "다시 시작하면 모든 것을 잊습니다.",
    fix: "데이터를 데이터베이스에 저장하거나 캐시의 영속성을 켜세요.",
  },
  "data/no-versioning": {
    title: "오브젝트 스토리지 버전 관리 없음",
    finding: "{subject|은/는} 각 객체의 마지막 버전만 보관합니다.",
    why: "덮어쓴 객체는 되돌릴 수 없습니다.",
    fix: "버전 관리를 켜고, 오래된 버전을 정리하는 규칙을 함께 두세요.",
  },
  "data/shared-database": {
    title: "마이크로서비스가 DB를 공유",
    finding: "서로 다른 서비스가 {subject|을/를} 함께 사용합니다: {related}.",
    why: "한 서비스의 스키마 변경이나 잠금이 다른 서비스를 멈추게 합니다.",
    fix: "서비스마다 데이터베이스를 따로 두고, 다른 서비스는 API로 요청하게 하세요.",
  },
  "data/backup-not-tested": {
    title: "복구 시험을 하지 않은 백업",
    finding: "{subject|을/를} 백업에서 복구해 본 적이 없습니다.",
    why: "한 번도 복구해 보지 않은 백업은 희망일 뿐입니다.",
    fix: "정기적으로 복구를 시험하고, 시험한 날과 걸린 시간을 기록하세요.",
  },
  "data/no-offsite-backup": {
    title: "소산 백업 없음",
    finding: "{subject}의 사본이 다른 사이트에 없습니다.",
    why: "한 번의 화재나 랜섬웨어가 마지막 사본까지 미쳐서는 안 됩니다.",
    fix: "이곳에서 바꿀 수 없는 다른 사이트에 사본을 하나 두세요.",
  },
  "data/personal-data-controls-missing": {
    title: "개인정보 보호 조치 누락",
    finding: "{subject|은/는} 개인정보를 다루지만 다음 조치가 없다고 표시되어 있습니다: {keys}.",
    why: "누가 보았는지, 얼마나 보관하는지, 어떤 동의를 받았는지 알 수 있어야 합니다.",
    fix: "접속 기록을 남기고, 보유 기간이 지나면 파기하며, 동의를 받아 수집하세요.",
  },
  "data/on-prem-data-in-cloud": {
    title: "사내 보관 데이터가 클라우드에 있음",
    finding: "{subject|은/는} 사내에 보관해야 하지만 클라우드에 있습니다.",
    variants: {
      copied: "{source|은/는} 사내에 보관해야 하지만 클라우드의 {target|으로/로} 복사됩니다.",
    },
    why: "이 규칙은 법이나 계약으로 정해진 것입니다.",
    fix: "데이터와 사본을 자체 사이트로 옮기거나, 규칙을 바꾸는 절차를 밟으세요.",
  },
} as const satisfies Record<string, RuleText>;
