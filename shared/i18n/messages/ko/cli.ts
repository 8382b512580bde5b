import type { Wording } from "../../wording.ts";
import type { cli as english } from "../en/cli.ts";

/** What the command line says, its help included. */
export const cli: Wording<typeof english> = {
  about: "아키텍처 다이어그램을 검사하고 내보냅니다.",
  help: {
    usage: "사용법:",
    arguments: "인수:",
    options: "옵션:",
    globalOptions: "공통 옵션:",
    commands: "명령:",
    showHelp: "도움말 표시",
    showVersion: "버전 표시",
    helpCommand: "명령의 도움말 표시",
    choices: "선택",
    default: "기본값",
    language: "모든 출력의 언어. 생략하면 시스템 언어를 따릅니다",
  },
  check: {
    about: "다이어그램에서 단일 장애점, 보안 취약점 등의 문제를 찾습니다.",
    files: "검사할 .lintel 파일",
    format: "결과 형식",
    failOn: "이 심각도 이상의 진단이 있으면 종료 코드 1로 끝냅니다",
    output: "결과를 이 파일에 저장하고 요약만 출력합니다",
    baseline: "이 파일에 기록된 진단은 통과시키고 새 진단만 실패로 봅니다",
    updateBaseline: "지금의 진단을 기준선에 기록합니다",
  },
  export: {
    theme: "색상",
    noLegend: "범례를 넣지 않습니다",
    done: "{file|을/를} 저장했습니다.",
    unknownFormat: "--format으로 그림 형식을 지정하세요: {formats}.",
  },
  new: {
    about: "시작용 다이어그램을 만듭니다.",
    template: "바탕으로 쓸 템플릿. “lintel templates”로 목록을 볼 수 있습니다",
    output: "저장할 파일",
    force: "파일이 이미 있으면 덮어씁니다",
    done: "{file|을/를} 저장했습니다.",
    exists: "{file|이/가} 이미 있어 그대로 두었습니다. 다른 이름을 쓰거나 --force를 붙이세요.",
    unknownTemplate:
      "{template|이라는/라는} 템플릿이 없습니다. 사용할 수 있는 템플릿: {templates}.",
  },
  kinds: { about: "구성요소 종류의 목록을 보여 줍니다." },
  rules: { about: "규칙의 목록을 보여 줍니다." },
  templates: { about: "템플릿의 목록을 보여 줍니다." },
  list: { format: "목록 형식" },
  problems: {
    cannotRead: "{file}: {problem}",
    notFound: "그런 파일이나 폴더가 없습니다. 경로를 확인하세요.",
    notNumber: "{option}의 값 “{value}”은(는) 숫자여야 합니다.",
    unknownOption: "{name|이라는/라는} 옵션이 없습니다.",
    unknownCommand: "{name|이라는/라는} 명령이 없습니다.",
    missingArgument: "인수 {name|이/가} 없습니다.",
    missingOption: "옵션 {name|이/가} 없습니다.",
    missingValue: "옵션 {name}에는 값이 필요합니다.",
    notAllowed: "{name}에는 값 “{value}”을(를) 쓸 수 없습니다. 다음 중에서 고르세요: {choices}.",
    tooMany: "인수가 너무 많습니다.",
    seeHelp: "“lintel --help”를 참고하세요.",
    defect: "Lintel 자체에 오류가 있습니다: {problem}",
  },
};
