import type { Wording } from "../../wording.ts";
import type { errors as english } from "../en/errors.ts";

export const errors: Wording<typeof english> = {
  document: {
    tooLarge:
      "파일이 Lintel에서 읽을 수 있는 최대 크기 {limit}MiB를 넘으므로 다이어그램을 여러 파일로 나누세요.",
    empty: "파일이 비어 있으니 다른 파일을 선택하거나 이 파일의 이전 버전을 복원하세요.",
    mergeConflict:
      "{line}번째 줄에 병합 충돌이 해결되지 않은 채 남아 있으니 텍스트 편집기에서 해결한 뒤 다시 여세요.",
    syntax:
      "{line}번째 줄 {column}번째 열이 올바른 JSON이 아니므로({found|이/가} 올 수 없는 자리) 텍스트 편집기에서 고치거나 이전 버전을 복원하세요.",
    syntaxEnd:
      "파일이 {line}번째 줄 {column}번째 열에서 끊겨 복사나 저장이 덜 된 것으로 보이니 이전 버전을 복원하세요.",
    syntaxText:
      "{line}번째 줄 {column}번째 열의 문자열에 JSON에서 쓸 수 없는 문자가 있으니 텍스트 편집기에서 고치거나 이전 버전을 복원하세요.",
    notLintel:
      '{where}에 "format": "lintel" 표시가 없어 Lintel 다이어그램이 아니므로 .lintel 파일을 선택하세요.',
    newerVersion:
      "더 새로운 버전의 Lintel에서 만든 파일이므로({where}의 형식 버전 {version}) Lintel을 업데이트한 뒤 여세요.",
    badVersion:
      "{where}의 형식 버전은 Lintel이 아는 버전이 아니므로 파일의 이전 버전을 복원하세요.",
    forbiddenKey:
      "{where}의 키 {key|은/는} 다이어그램에 쓸 수 없으므로 텍스트 편집기에서 이름을 바꾸거나 지우세요.",
    tooDeep: "{where}의 데이터가 {limit}단계보다 깊게 중첩되어 있으니 텍스트 편집기에서 나누세요.",
    tooManyNodes:
      "{where}에 구성요소가 {count}개로 최대 {limit}개를 넘으므로 다이어그램을 여러 파일로 나누세요.",
    tooManyEdges:
      "{where}에 연결이 {count}개로 최대 {limit}개를 넘으므로 다이어그램을 여러 파일로 나누세요.",
    missingField: "{where} 값이 없으므로{more} 텍스트 편집기에서 추가하세요.",
    notObject: "{where} 값은 중괄호로 묶은 객체여야 하므로{more} 텍스트 편집기에서 고치세요.",
    notList: "{where} 값은 대괄호로 묶은 목록이어야 하므로{more} 텍스트 편집기에서 고치세요.",
    notText: "{where} 값은 따옴표로 묶은 문자열이어야 하므로{more} 텍스트 편집기에서 고치세요.",
    notNumber: "{where} 값은 숫자여야 하므로{more} 텍스트 편집기에서 고치세요.",
    notFlag: "{where} 값은 true 또는 false여야 하므로{more} 텍스트 편집기에서 고치세요.",
    tooLong: "{where}의 문자열이 {limit}자보다 길어{more} 텍스트 편집기에서 줄여야 합니다.",
    emptyText: "{where}의 문자열은 비어 있을 수 없으므로{more} 텍스트 편집기에서 채우세요.",
    badId:
      "{where}의 ID에는 “model”이나 제어 문자, “|”를 쓸 수 없으므로{more} 텍스트 편집기에서 바꾸세요.",
    notPositive: "{where} 값은 0보다 커야 하므로{more} 텍스트 편집기에서 고치세요.",
    badDate: "{where} 값은 2027-03-31 같은 날짜여야 하므로{more} 텍스트 편집기에서 고치세요.",
    badValue: "{where} 값은 쓸 수 없는 값이므로{more} 텍스트 편집기에서 고치세요.",
    duplicateId:
      "{where}의 ID {id|이/가} 두 번 이상 쓰였으니{more} 복구한 사본을 열거나 텍스트 편집기에서 바꾸세요.",
    danglingParent:
      "{id|이/가} 들어 있다는 {other|이/가} 존재하지 않으니({where}){more} 복구한 사본을 열거나 텍스트 편집기에서 고치세요.",
    danglingSource:
      "연결 {id|이/가} 시작하는 {other|이/가} 존재하지 않으니({where}){more} 복구한 사본을 열거나 텍스트 편집기에서 고치세요.",
    danglingTarget:
      "연결 {id|이/가} 끝나는 {other|이/가} 존재하지 않으니({where}){more} 복구한 사본을 열거나 텍스트 편집기에서 고치세요.",
    parentCycle:
      "{ids|이/가} 서로의 안에 순환하여 들어 있으니({where}){more} 복구한 사본을 열거나 텍스트 편집기에서 고치세요.",
    parentSelf:
      "{id|이/가} 자기 자신 안에 들어 있으니({where}){more} 복구한 사본을 열거나 텍스트 편집기에서 고치세요.",
    componentParent:
      "{id|이/가} 들어 있는 {other|은/는} 컨테이너가 아니니({where}){more} 복구한 사본을 열거나 텍스트 편집기에서 고치세요.",
    tooDeepParents:
      "{id|이/가} 컨테이너 {limit}단계보다 깊이 들어 있으니({where}){more} 텍스트 편집기에서 컨테이너를 나누세요.",
  },
  more: "(그 밖의 문제 {count}건)",
  ownKinds: {
    notList:
      "{where}의 사용자 정의 종류는 대괄호로 묶은 목록이 아니어서 제외했으니 텍스트 편집기에서 고치세요.",
    notObject:
      "{where}의 사용자 정의 종류는 중괄호로 묶은 객체가 아니어서 제외했으니 텍스트 편집기에서 고치세요.",
    tooMany:
      "{where}의 사용자 정의 종류는 처음 {limit}개만 쓰이므로 나머지는 다른 다이어그램으로 옮기세요.",
    badId:
      "{where}의 사용자 정의 종류는 ID가 acme/relay처럼 계열/이름 형식이 아니어서 제외했으니 텍스트 편집기에서 고치세요.",
    builtInFamily:
      "{where}의 사용자 정의 종류 {id|은/는} 계열이 Lintel의 것이어서 제외했으니 acme처럼 고유한 계열을 쓰세요.",
    duplicateId:
      "{where}의 사용자 정의 종류 {id|은/는} 앞의 것과 ID가 같아 제외했으니 다른 ID로 바꾸세요.",
    noName:
      "{where}의 사용자 정의 종류 {id|은/는} 이름이 없어 제외했으니 텍스트 편집기에서 추가하세요.",
    unknownRole:
      "사용자 정의 종류 {id|은/는} {where}의 역할이 server나 database처럼 Lintel이 아는 역할이 아니어서 제외했으니 텍스트 편집기에서 고치세요.",
    unknownIcon:
      "{where}에 적은 사용자 정의 종류 {id}의 아이콘을 알 수 없어 역할의 아이콘으로 그렸으니 aws/ec2처럼 카탈로그의 종류를 적으세요.",
    badValue: "{where} 값은 Lintel이 아는 값이 아니어서 제외했으니 텍스트 편집기에서 고치세요.",
    tooManyProperties: "{where}의 속성은 처음 {limit}개만 쓰이므로 나머지는 지우세요.",
    badProperty:
      "{where}의 속성은 키가 없거나 Lintel이 모르는 유형이어서 제외했으니 텍스트 편집기에서 고치세요.",
  },
  repair: {
    renamedNode: "ID {id|이/가} 두 번 쓰여 나중 구성요소의 ID를 {other|으로/로} 바꾸었습니다.",
    renamedEdge: "ID {id|이/가} 두 번 쓰여 나중 연결의 ID를 {other|으로/로} 바꾸었습니다.",
    removedEdge: "한쪽 끝이 없는 연결 {id|을/를} 지웠습니다({source}에서 {target}까지).",
    lostParent: "컨테이너 {other|이/가} 없어 {id|을/를} 페이지로 옮겼습니다.",
    cutCircle: "{other|을/를} 거쳐 자기 자신 안에 들어 있던 {id|을/를} 페이지로 옮겼습니다.",
    lifted: "컨테이너가 아닌 {other} 안에 있던 {id|을/를} {container} 안으로 옮겼습니다.",
    liftedToPage: "컨테이너가 아닌 {other} 안에 있던 {id|을/를} 페이지로 옮겼습니다.",
  },
};
