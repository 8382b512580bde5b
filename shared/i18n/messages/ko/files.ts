import type { Wording } from "../../wording.ts";
import type { files as english } from "../en/files.ts";

export const files: Wording<typeof english> = {
  thisFile: "파일",
  quoted: "‘{name}’",
  errors: {
    "not-found":
      "{name|을/를} 찾을 수 없습니다. 파일이나 폴더가 이동되었거나 이름이 바뀌었거나 삭제되었습니다. 현재 위치를 선택하세요.",
    "not-permitted":
      "{name|을/를} 사용할 권한이 없습니다. 권한을 요청하거나 다른 위치를 선택하세요.",
    "read-only":
      "{name|은/는} 읽기 전용이므로 저장하지 않았습니다. 다른 이름으로 저장하거나 쓰기를 허용하세요.",
    "disk-full":
      "디스크 공간이 부족하여 {name|을/를} 저장하지 못했습니다. 마지막으로 저장한 내용은 그대로 있습니다. 공간을 확보한 뒤 다시 저장하세요.",
    "too-large": "{name|이/가} 최대 크기인 64MiB를 넘습니다. 변경된 내용은 없습니다.",
    "not-text":
      "{name|은/는} UTF-8 텍스트 파일이 아니어서 열 수 없습니다. .lintel 파일을 선택하세요.",
    "is-a-folder": "{name|은/는} 폴더입니다. 파일을 선택하세요.",
    "name-not-allowed":
      '{name|은/는} 여기에서 파일 이름으로 사용할 수 없습니다. / \\ : * ? " < > | 를 뺀 더 짧은 이름을 사용하세요.',
    "unknown-token": "Lintel이 다시 시작되어 어느 파일인지 알 수 없습니다. 파일을 다시 여세요.",
    "invalid-input":
      "Lintel 창에서 허용되지 않는 요청을 보냈습니다. 변경된 내용은 없습니다. Lintel을 다시 시작하세요.",
    unavailable: "여기에서는 사용할 수 없는 기능입니다.",
    "host-gone":
      "Lintel 호스트가 종료되었거나 다시 시작되어 이 페이지에서 더 이상 파일에 접근할 수 없습니다. Lintel을 다시 시작하고 표시되는 주소를 여세요. 작업 내용을 안전하게 옮길 때까지 이 페이지를 닫지 마세요.",
    failed:
      "{name|을/를} 읽거나 쓰지 못했습니다. 디스크나 네트워크에서 오류가 발생했습니다. 작업 내용은 그대로 있으니 다시 시도하거나 다른 위치를 선택하세요.",
  },
};
