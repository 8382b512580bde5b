import type { Wording } from "../../wording.ts";
import type { deploymentFilter as english } from "../en/deployment-filter.ts";

export const deploymentFilter: Wording<typeof english> = {
  commands: {
    "on-prem": "온프레미스만 강조",
    private: "프라이빗 클라우드만 강조",
    public: "퍼블릭 클라우드만 강조",
    hybrid: "하이브리드 클라우드만 강조",
    clear: "배포 모델 강조 해제",
  },
  entry: "{deployment}: {counted}",
  components: "구성요소 {count}개",
  containers: "컨테이너 {count}개",
  hint: "누르면 이 구성요소만 강조합니다. 다시 누르거나 Esc를 누르면 모두 보입니다",
};
