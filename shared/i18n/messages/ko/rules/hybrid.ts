import type { RuleText } from "../../../rule-text.ts";

export const hybrid = {
  "hybrid/single-link": {
    title: "사이트 간 회선이 하나뿐",
    finding:
      "{a|과/와} {b} 사이의 회선이 하나뿐입니다. 이 회선이 끊기면 {lost|은/는} 서비스를 쓸 수 없습니다.",
    why: "케이블 하나만 끊겨도 서비스가 멈춥니다.",
    fix: "다른 통신사와 다른 경로로 회선을 하나 더 두세요. 인터넷 VPN으로도 대신할 수 있습니다.",
  },
  "hybrid/link-not-diverse": {
    title: "이중 회선이 같은 약점을 공유",
    finding:
      "{a|과/와} {b} 사이의 모든 회선이 같은 통신사, 같은 장소 또는 같은 장비를 지나므로, 한 번의 장애로 모두 끊길 수 있습니다.",
    why: "한 통신사, 한 관로, 한 라우터를 지나는 두 회선은 하나나 다름없습니다.",
    fix: "두 번째 회선은 다른 통신사, 다른 건물, 다른 장비를 지나게 하세요.",
  },
  "hybrid/unencrypted-site-link": {
    title: "사이트 간 통신 미암호화",
    finding: "{source}에서 {target|으로/로} 가는 통신이 암호화되지 않은 채 사이트 밖으로 나갑니다.",
    why: "사이트와 사이트 사이의 네트워크는 내 것이 아닙니다.",
    fix: "연결을 암호화하거나 VPN을 거치게 하세요.",
  },
  "hybrid/chatty-cross-site-dependency": {
    title: "다른 사이트의 데이터에 의존",
    finding: "{source|은/는} 응답할 때마다 다른 사이트의 {target|이/가} 필요합니다.",
    why: "모든 질의가 거리만큼 느려집니다.",
    fix: "애플리케이션 곁에 복제본이나 캐시를 두거나, 둘을 같은 곳으로 옮기세요.",
  },
  "hybrid/on-prem-identity-dependency": {
    title: "클라우드 로그인이 사내 인증에 의존",
    finding:
      "클라우드의 {related|이/가} 데이터센터의 {subject}에 인증을 맡기지만, 클라우드에는 그 복제본이 없습니다.",
    why: "회선이 끊기면 클라우드에도 아무도 로그인할 수 없습니다.",
    fix: "클라우드 리전에 인증 서비스의 복제본을 두세요.",
  },
  "hybrid/private-cloud-exposed": {
    title: "외부에서 접근되는 프라이빗 클라우드",
    finding: "{subject|은/는} 프라이빗 클라우드에 있지만 인터넷에서 접근할 수 있습니다.",
    why: "프라이빗 클라우드는 외부 접근이 없음을 전제로 합니다. VPN이나 전용선으로만 들어와야 합니다.",
    fix: "VPN이나 전용선으로 접속하게 하거나, 공개할 부분을 퍼블릭 클라우드로 옮기세요.",
  },
  "hybrid/identity-not-federated": {
    title: "환경마다 계정이 따로 있음",
    finding: "{subject|은/는} {related|과/와} 연동되지 않고 계정을 따로 관리합니다.",
    why: "퇴사자의 계정이 아무도 모르게 남습니다.",
    fix: "인증 서비스를 연동하여 계정을 한곳에서 만들고 없애세요.",
  },
} as const satisfies Record<string, RuleText>;
