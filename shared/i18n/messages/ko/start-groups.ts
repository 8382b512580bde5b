import type { Wording } from "../../wording.ts";
import type { startGroups as english } from "../en/start-groups.ts";

export const startGroups: Wording<typeof english> = {
  path: {
    title: "학습 경로",
    about:
      "서버 한 대에서 두 사이트까지 여섯 단계입니다. 단계마다 결함이 있으며, 고치면 캔버스 옆의 안내에 완료로 표시됩니다.",
  },
  onPrem: {
    title: "온프레미스와 프라이빗 클라우드",
    about: "직접 운영하는 랙, 전원, 회선과 그 위의 가상화를 다룹니다.",
  },
  public: {
    title: "퍼블릭 클라우드",
    about: "AWS, Azure, Google Cloud와 서버리스, 그리고 어느 계층을 누가 운영하는지 다룹니다.",
  },
  hybrid: {
    title: "하이브리드·멀티 클라우드·에지",
    about: "사이트, 사업자, 기기가 그 사이의 회선에 의존할 때 생기는 일을 다룹니다.",
  },
  applications: {
    title: "애플리케이션과 컨테이너",
    about: "쿠버네티스, 마이크로서비스, 그리고 중앙이 있는 시스템과 없는 시스템을 다룹니다.",
  },
  security: {
    title: "보안과 개인정보",
    about: "무엇이 열려 있고, 무엇이 암호화 없이 오가며, 누가 누구의 데이터를 읽는지 다룹니다.",
  },
  delivery: {
    title: "배포와 운영",
    about: "다시 만들 수 있는 서버, 여러 배포 전략, 그 뒤의 파이프라인을 다룹니다.",
  },
  search: "템플릿 검색",
  clear: "검색어 지우기",
  found: "템플릿 {count}개를 찾았습니다",
  foundOne: "템플릿 1개를 찾았습니다",
  nothing: "‘{text}’에 맞는 템플릿이 없습니다. 제품이나 패턴 이름, 또는 다른 낱말로 검색해 보세요.",
  openMended: "보완한 설계 열기",
  begin: "1단계부터 시작",
  goOn: "{at}단계 이어서 하기",
  progress: "{count}단계 중 {done}단계 완료",
  step: "{at}단계",
  stepDone: "완료",
};
