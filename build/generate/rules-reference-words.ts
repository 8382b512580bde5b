import type { Language } from "../../shared/i18n/language.ts";

/** What the pages of the rules reference say besides the texts of the rules. */
export interface ReferenceWords {
  readonly title: string;
  readonly other: string;
  readonly generated: string;
  readonly intro: readonly string[];
  readonly columns: readonly [severity: string, rule: string, id: string];
  readonly severities: string;
  readonly severityMeanings: Readonly<
    Record<"critical" | "high" | "medium" | "low" | "info", string>
  >;
  readonly settings: string;
  readonly settingsText: readonly string[];
  readonly sources: string;
  readonly sourcesText: string;
  readonly sourceColumns: readonly [name: string, edition: string];
  readonly limits: string;
  readonly loss: string;
  readonly lossText: string;
  readonly lossLink: string;
  readonly back: string;
  readonly areas: Readonly<Record<string, { readonly title: string; readonly text: string }>>;
  readonly says: string;
  readonly why: string;
  readonly fix: string;
  readonly fixes: string;
  readonly fixKinds: Readonly<Record<"safe" | "structural", string>>;
  readonly reads: string;
  readonly references: string;
  readonly count: (count: number) => string;
}

const en: ReferenceWords = {
  title: "Rules",
  other: "[한국어](README.ko.md)",
  generated: "Made from the rules themselves by `npm run generate`; do not edit.",
  intro: [
    "Every rule looks at what is drawn and at what is stated, never at what is left open: what is not stated fires nothing. One root cause gives one finding; a finding that another explains is left out.",
    "The sentences quoted are what Lintel says about a small example that breaks the rule.",
  ],
  columns: ["Severity", "Rule", "Id"],
  severities: "Severities",
  severityMeanings: {
    critical: "one failure or one attacker takes the service or the data",
    high: "an outage or an attack is likely to get through",
    medium: "a weakness that makes an outage or an attack worse",
    low: "a habit that costs later",
    info: "worth knowing; never fails a check",
  },
  settings: "Changing rules",
  settingsText: [
    "A diagram can switch a rule off or change its severity (`settings.rules`), and accept a single finding with a reason and a last day. In diagrams of environments that are not production, findings of the areas `spof` and `resilience` are for information only.",
    "The profile `finance-kr` (finance, Korea) raises `network/network-separation-violation` to critical, `security/admin-without-bastion` and `data/no-offsite-backup` to high, and takes every system as critical unless stated graver. The profile `public-kr` (public sector, Korea) raises `network/network-separation-violation` to critical and `security/admin-without-bastion` to high, and expects data to stay in Korea.",
  ],
  sources: "What the references are taken from",
  sourcesText:
    "References are mappings for orientation, never a verdict of compliance. Numbers change from edition to edition. “Basics” is what the field teaches and has no numbers.",
  sourceColumns: ["Source", "Edition"],
  limits: "See also [what Lintel does not see](../limits.md).",
  loss: "What fails together",
  lossText:
    "Many rules ask what else is lost when something fails. Besides the drawing, these properties decide it:",
  lossLink: "[what fails together](../README.md#what-fails-together)",
  back: "[All rules](../README.md)",
  areas: {
    spof: {
      title: "Single points of failure",
      text: "What takes the service down for somebody when it fails alone: components, the places they stand in, and the lines between sites.",
    },
    resilience: {
      title: "Resilience",
      text: "What turns a fault into an outage although nothing is single: switching by hand, state in the wrong place, calls that wait for each other.",
    },
    security: {
      title: "Security",
      text: "What is open, readable or usable to those who should not.",
    },
    network: { title: "Network", text: "How the network keeps things apart." },
    data: { title: "Data", text: "Whether data survives mistakes and disasters, and stays where it may be." },
    hybrid: { title: "Several sites", text: "Lines and dependencies between sites." },
    ops: { title: "Operation", text: "Watching, deploying and building again." },
    cost: { title: "Cost", text: "What is paid for and not used." },
    modeling: { title: "The drawing itself", text: "What keeps the other rules from judging." },
  },
  says: "Says",
  why: "Why it matters",
  fix: "What to do",
  fixes: "Fixes in the editor",
  fixKinds: { safe: "sets properties", structural: "adds or moves components" },
  reads: "Looks at",
  references: "References",
  count: (count) => `${count} rules`,
}; // prettier-ignore

const ko: ReferenceWords = {
  title: "규칙",
  other: "[English](README.md)",
  generated: "`npm run generate`가 규칙에서 만든 문서입니다. 직접 고치지 마세요.",
  intro: [
    "규칙은 그린 것과 밝힌 것만 봅니다. 밝히지 않은 사실로는 어떤 규칙도 작동하지 않습니다. 원인이 하나면 진단도 하나이며, 다른 진단으로 설명되는 것은 따로 알리지 않습니다.",
    "인용한 문장은 규칙에 어긋나는 작은 예를 두고 Lintel이 하는 말입니다.",
  ],
  columns: ["심각도", "규칙", "ID"],
  severities: "심각도",
  severityMeanings: {
    critical: "장애 한 번이나 공격자 한 명으로 서비스나 데이터를 잃습니다",
    high: "중단이나 공격으로 이어질 가능성이 큽니다",
    medium: "중단이나 공격의 피해를 키우는 약점입니다",
    low: "나중에 대가를 치르게 되는 습관입니다",
    info: "알아 두면 좋은 사항으로, 점검을 실패시키지 않습니다",
  },
  settings: "규칙 바꾸기",
  settingsText: [
    "다이어그램마다 규칙을 끄거나 심각도를 바꿀 수 있고(`settings.rules`), 진단 하나하나를 이유와 기한을 적어 예외로 승인할 수 있습니다. 운영 환경이 아닌 다이어그램에서는 `spof`와 `resilience` 영역의 진단이 모두 참고 사항이 됩니다.",
    "프로필 `finance-kr`(금융)은 `network/network-separation-violation`을 심각으로, `security/admin-without-bastion`과 `data/no-offsite-backup`을 높음으로 올리고, 더 높게 밝히지 않은 시스템을 모두 중요 시스템으로 봅니다. 프로필 `public-kr`(공공)은 `network/network-separation-violation`을 심각으로, `security/admin-without-bastion`을 높음으로 올리고, 데이터가 국내에 있어야 한다고 봅니다.",
  ],
  sources: "참고 기준의 출처",
  sourcesText:
    "참고 기준은 방향을 잡기 위한 대응표일 뿐, 준수 여부를 판정하지 않습니다. 번호는 판마다 바뀔 수 있습니다. ‘기초’는 이 분야에서 일반적으로 가르치는 내용으로, 번호가 없습니다.",
  sourceColumns: ["출처", "판"],
  limits: "[Lintel이 보지 못하는 것](../limits.ko.md)도 함께 읽어 보세요.",
  loss: "함께 멈추는 것",
  lossText:
    "많은 규칙이 어떤 것이 멈출 때 무엇을 함께 잃는지 따집니다. 그림 말고도 다음 속성이 이를 정합니다.",
  lossLink: "[함께 멈추는 것](../README.ko.md#함께-멈추는-것)을 정하는 속성",
  back: "[전체 규칙](../README.ko.md)",
  areas: {
    spof: {
      title: "단일 장애점",
      text: "혼자 멈추기만 해도 누군가의 서비스가 끊기는 것. 구성요소와 그것이 놓인 장소, 사이트 사이의 회선을 봅니다.",
    },
    resilience: {
      title: "복원력",
      text: "하나뿐인 것이 없는데도 장애를 중단으로 키우는 것. 수동 전환, 잘못 놓인 상태, 서로를 기다리는 호출을 봅니다.",
    },
    security: { title: "보안", text: "그래서는 안 되는 사람에게 열려 있거나 읽히거나 쓰이는 것을 봅니다." },
    network: { title: "네트워크", text: "네트워크가 서로를 제대로 나누는지 봅니다." },
    data: { title: "데이터", text: "데이터가 실수와 재해를 견디는지, 있어도 되는 곳에 있는지 봅니다." },
    hybrid: { title: "여러 사이트", text: "사이트 사이의 회선과 의존 관계를 봅니다." },
    ops: { title: "운영", text: "감시와 배포, 재구축을 봅니다." },
    cost: { title: "비용", text: "비용을 내면서 쓰지 않는 것을 봅니다." },
    modeling: { title: "그림 자체", text: "다른 규칙이 판단하지 못하게 하는 것을 봅니다." },
  },
  says: "알리는 말",
  why: "왜 중요한가",
  fix: "어떻게 고치나",
  fixes: "편집기에서 고치기",
  fixKinds: { safe: "속성만 바꿈", structural: "구성요소를 추가하거나 옮김" },
  reads: "살펴보는 속성",
  references: "참고 기준",
  count: (count) => `규칙 ${count}개`,
}; // prettier-ignore

export const WORDS: Readonly<Record<Language, ReferenceWords>> = { en, ko };
