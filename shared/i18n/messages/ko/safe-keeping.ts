import type { Wording } from "../../wording.ts";
import type { safeKeeping as english } from "../en/safe-keeping.ts";

export const safeKeeping: Wording<typeof english> = {
  notRecorded: "지금은 저장하지 않은 변경 내용을 복구용으로 보관할 수 없습니다. {problem}",
  recovered: {
    title: "복구된 작업",
    text: "창이 닫힐 때 저장하지 않은 변경 내용입니다. 열거나 버릴 때까지 여기에 남아 있습니다.",
    command: "복구된 작업…",
    none: "복구된 작업이 없습니다.",
    untitled: "제목 없는 다이어그램",
    open: "열기",
    openNamed: "{name}의 복구된 작업 열기",
    discard: "버리기",
    discardNamed: "{name}의 복구된 작업 버리기",
    discardTitle: "복구된 작업을 버릴까요?",
    discardText:
      "“{name}”에서 저장하지 않은 변경 내용이 완전히 사라집니다. 파일 자체는 그대로 남습니다.",
    damaged: "기록 일부가 손상되었지만 나머지는 열 수 있습니다.",
    unreadable: "기록을 읽을 수 없습니다.",
    file: {
      same: "{name} 파일의 작업",
      changed: "그 뒤로 {name} 파일이 바뀌었습니다",
      gone: "{name} 파일이 더 이상 없습니다",
      none: "저장한 적 없음",
    },
  },
  draftUnreadable: "복구된 작업을 열 수 없어 그대로 두었습니다. {problem}",
  counts: "구성요소 {nodes}개, 연결 {edges}개",
  versions: {
    command: "이전 버전…",
    title: "이전 버전",
    text: "“{name}” 파일을 저장할 때와 교체되기 전의 내용입니다. 파일 자체는 그대로 남습니다.",
    list: "버전",
    none: "아직 보관된 이전 버전이 없습니다. 저장할 때마다 하나씩 추가됩니다.",
    choose: "버전을 선택하면 내용이 보입니다.",
    current: "현재",
    size: "{kilobytes} KB",
    noFindings: "진단 없음",
    counting: "검사 중…",
    openAsNew: "새 다이어그램으로 열기",
    close: "닫기",
  },
  reloaded: "다른 프로그램이 “{name}” 파일을 바꾸어 다시 불러왔습니다.",
  unreadableOutside:
    "다른 프로그램이 “{name}” 파일에 Lintel이 열 수 없는 내용을 썼습니다. 다이어그램은 그대로입니다. {problem}",
  gone: "다른 프로그램이 “{name}” 파일을 지우거나 이름을 바꾸었습니다. 다이어그램은 그대로 남아 있으며 다시 저장할 수 있습니다.",
  steps: { reload: "다시 불러오기", mine: "내 것 유지", theirs: "디스크의 것 사용", merge: "병합" },
  outside: {
    title: "다른 프로그램이 변경함",
    text: "여기에 저장하지 않은 변경 내용이 있는 동안 디스크의 “{name}” 파일이 바뀌었습니다. 아직 아무것도 쓰지 않았으며, 선택한 뒤에도 실행 취소할 수 있습니다.",
    mine: "내 것",
    theirs: "디스크",
    changes: "“{side}”에서 바뀐 내용",
    noChanges: "바뀐 내용이 없습니다.",
    more: "외 {count}건",
    conflicts: "양쪽에서 함께 바뀐 내용 ({count}건)",
    noConflicts: "변경 내용이 서로 겹치지 않아 병합할 수 있습니다.",
    noBase:
      "양쪽의 출발점을 더 이상 알 수 없어 병합할 수 없습니다. 하나를 유지하고, 필요하면 다른 하나를 먼저 다른 이름으로 저장하세요.",
    keepMine: "내 것 유지",
    takeTheirs: "디스크의 것 사용",
    merge: "둘 다 병합",
    later: "나중에 결정",
  },
  holder: {
    window: "다른 창",
    program: "실행 중인 다른 Lintel",
    machine: "{machine} 컴퓨터의 Lintel",
  },
  readOnly: {
    text: "읽기 전용: {holder|이/가} 이 파일을 열고 있습니다.",
    unsaved:
      "읽기 전용: {holder|이/가} 이 파일을 넘겨받았습니다. 변경 내용은 여기에 남아 있습니다.",
    takeOver: "넘겨받기",
    fields: "읽기 전용입니다. 수정하려면 위쪽 막대에서 파일을 넘겨받으세요.",
    saveAs: "다른 이름으로 저장…",
  },
};
