import type { Wording } from "../../wording.ts";
import type { designReport as english } from "../en/design-report.ts";

export const designReport: Wording<typeof english> = {
  title: "설계 보고서",
  formats: {
    html: "설계 보고서(단일 웹 페이지)",
    md: "설계 보고서(Markdown)",
    report: "설계 보고서(PDF)",
  },
  summary: {
    title: "요약",
    size: "이 설계에는 구성요소와 컨테이너 {components}개, 연결 {connections}개가 있습니다.",
    grave: "심각 또는 높음 등급의 진단이 {count}개 있습니다. 먼저 해결하세요.",
    calm: "심각 또는 높음 등급의 진단이 없습니다.",
    severity: "심각도",
    count: "진단 수",
  },
  components: { title: "구성요소", connections: "연결", from: "출발", to: "도착", flow: "흐름" },
  accepted: { reason: "사유", by: "승인자", until: "기한" },
  availability: {
    note: "다이어그램에서 같은 장애 도메인에 두지 않은 부분은 서로 독립적으로 장애가 난다고 가정하고, 아래 값으로 추정했습니다.",
    origin: "출처",
  },
  controls: { title: "통제 항목별 참고", control: "통제 항목", findings: "진단" },
  comments: {
    title: "검토 의견",
    subject: "대상",
    text: "의견",
    by: "작성자",
    state: "상태",
    open: "미해결",
    resolved: "해결됨",
  },
  page: "{page} / {pages}",
  glossaryTitle: "용어 설명",
  glossary: {
    entry: { term: "진입점", meaning: "서비스를 호출하는 사용자, 클라이언트 또는 네트워크입니다." },
    singlePoint: {
      term: "단일 장애점(SPOF)",
      meaning: "그것 하나만 잃어도 진입점에서 서비스를 이용할 수 없게 되는 요소입니다.",
    },
    failureDomain: {
      term: "장애 도메인",
      meaning: "함께 장애가 나는 범위입니다. 호스트, 랙, 영역, 사이트, 제공자 등이 있습니다.",
    },
    redundancy: {
      term: "이중화",
      meaning: "일부만으로도 일을 처리할 수 있도록 구성요소를 여러 개 두는 것입니다.",
    },
    replica: { term: "복제본", meaning: "실행 중인 여러 사본 가운데 하나입니다." },
    failover: {
      term: "장애 조치(페일오버)",
      meaning: "장애가 난 뒤 다른 구성요소가 자동 또는 수동으로 이어받는 것입니다.",
    },
    availability: {
      term: "가용성",
      meaning: "진입점에서 서비스를 이용할 수 있는 시간의 비율입니다.",
    },
    zone: { term: "가용 영역", meaning: "전원, 냉각, 네트워크를 따로 갖춘 리전의 한 부분입니다." },
    trustBoundary: {
      term: "신뢰 경계",
      meaning: "신뢰 수준이 다른 네트워크 사이를 트래픽이 지나가는 경계입니다.",
    },
    recoveryPoint: {
      term: "복구 시점 목표(RPO)",
      meaning: "최근 데이터를 얼마만큼까지 잃어도 되는지를 시간으로 나타낸 값입니다.",
    },
    recoveryTime: {
      term: "복구 시간 목표(RTO)",
      meaning: "장애가 난 뒤 서비스를 다시 이용할 수 있을 때까지 허용하는 시간입니다.",
    },
  },
};
