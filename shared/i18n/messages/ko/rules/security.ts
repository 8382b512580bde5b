import type { RuleText } from "../../../rule-text.ts";

export const security = {
  "security/public-database": {
    title: "인터넷에서 접근 가능한 데이터베이스",
    finding: "{subject|은/는} 인터넷에서 접근할 수 있어, 누구나 로그인을 시도할 수 있습니다.",
    why: "데이터베이스로 들어오는 길은 가능한 한 적어야 합니다.",
    fix: "공인 주소와 열린 포트를 없애고 애플리케이션 서버만 접근하도록 제한하세요.",
  },
  "security/admin-port-exposed": {
    title: "관리 포트가 인터넷에 열림",
    finding:
      "{subject|은/는} 인터넷 어디에서나 원격 관리를 시도할 수 있습니다. 관리용 포트나 프로토콜이 외부에 열려 있습니다.",
    why: "인터넷에 열린 SSH와 RDP는 몇 분 안에 공격을 받습니다.",
    fix: "포트를 닫고, VPN으로 접속하는 다중 인증 배스천을 거쳐 관리하세요.",
  },
  "security/public-storage": {
    title: "공개된 스토리지",
    finding: "{subject|을/를} 인터넷에서 읽을 수 있습니다.",
    why: "공개된 버킷은 그 자체로 데이터가 새는 통로입니다.",
    fix: "공개 접근을 끄세요. 공개 웹사이트용이라면 그렇게 표시하고 데이터 등급을 공개로 지정하세요.",
  },
  "security/unencrypted-at-rest": {
    title: "저장 데이터 미암호화",
    finding: "{subject|은/는} 데이터를 암호화하지 않고 저장합니다.",
    why: "디스크를 잃어버리거나 스냅샷이 복사되면 내용을 그대로 읽을 수 있습니다.",
    fix: "저장 데이터 암호화를 켜세요.",
  },
  "security/unencrypted-in-transit-untrusted": {
    title: "외부 구간 통신 미암호화",
    finding:
      "{source}에서 {target|으로/로} 가는 통신이 암호화되지 않은 채 신뢰할 수 없는 구간을 지납니다.",
    why: "중간에서 누구나 읽고 바꿀 수 있습니다.",
    fix: "HTTPS처럼 암호화된 프로토콜을 사용하세요.",
  },
  "security/unencrypted-in-transit-internal": {
    title: "내부 민감 통신 미암호화",
    finding: "민감한 데이터가 {source}에서 {target|으로/로} 암호화되지 않은 채 전송됩니다.",
    why: "애플리케이션과 데이터베이스를 나누면 둘 사이의 대화가 네트워크를 지나게 됩니다.",
    fix: "TLS 등으로 연결을 암호화하세요.",
  },
  "security/insecure-protocol": {
    title: "안전하지 않은 프로토콜",
    finding:
      "{source|이/가} {target|과/와} {protocol} 프로토콜로 통신합니다. 이 프로토콜은 비밀번호를 평문으로 보냅니다.",
    why: "Telnet, FTP 같은 프로토콜은 비밀번호를 평문으로 보냅니다.",
    fix: "SSH, SFTP, LDAPS, SNMPv3, SMB 3 등 안전한 후속 프로토콜로 바꾸세요.",
  },
  "security/unauthenticated-access": {
    title: "인증 없는 접근",
    finding: "{target|은/는} {source|이/가} 누구인지 확인하지 않고 호출을 받습니다.",
    why: "같은 네트워크에 있다는 것이 신원의 증명은 아닙니다.",
    fix: "상호 TLS, 토큰, 계정 등으로 호출자를 인증하세요.",
  },
  "security/missing-waf": {
    title: "웹 방화벽 없음",
    finding: "외부의 웹 요청이 웹 방화벽 없이 {subject|을/를} 거쳐 {apps}에 도달합니다.",
    variants: { itself: "외부의 웹 요청이 웹 방화벽 없이 {subject}에 도달합니다." },
    why: "인젝션 공격과 봇은 허용된 포트로 들어옵니다.",
    fix: "이 진입점에 웹 방화벽을 켜거나 그 앞에 웹 방화벽을 두세요.",
  },
  "security/admin-without-mfa": {
    title: "다중 인증 없는 관리 접속",
    finding: "관리자가 비밀번호만으로 {subject}에 접속합니다.",
    why: "비밀번호 하나만 도난당해도 뚫립니다.",
    fix: "다중 인증을 의무화하세요.",
  },
  "security/admin-without-bastion": {
    title: "접근 통제 없이 관리 접속",
    finding: "{source|이/가} 신뢰 수준이 다른 구역에서 {target|을/를} 직접 관리합니다.",
    why: "들어오는 길이 늘어날 때마다 그만큼 지켜야 합니다.",
    fix: "배스천, 세션 관리 서비스 또는 접근 통제 솔루션을 거쳐 관리하세요.",
  },
  "security/colocated-app-and-database": {
    title: "공개 애플리케이션과 DB가 같은 장비",
    finding:
      "외부에서 접근할 수 있는 {apps|이/가} {stores|과/와} 같은 장비 {subject}에서 실행됩니다.",
    why: "애플리케이션은 어디서든 요청을 받아야 하고, 데이터베이스는 거의 어디서도 받지 않아야 합니다.",
    fix: "데이터베이스를 별도 장비로 옮기세요.",
  },
  "security/secrets-not-in-vault": {
    title: "비밀정보가 금고 밖에 있음",
    finding: "{subject|은/는} 비밀번호나 키를 코드, 이미지, 파일 또는 환경 변수에 보관합니다.",
    why: "코드와 이미지에 든 비밀정보는 복사될 때마다 함께 퍼집니다.",
    fix: "비밀정보를 비밀 저장소에 두고 실행할 때 가져오세요.",
  },
  "security/identity-not-isolated": {
    title: "인증·키 서비스가 공개 서버와 같은 구역",
    finding:
      "{subject|이/가} 외부에 서비스하는 {related|과/와} 같은 서브넷 또는 같은 장비에 있습니다.",
    why: "웹 서버가 침해되더라도 그 옆에 키가 있어서는 안 됩니다.",
    fix: "별도의 구역으로 옮기세요.",
  },
  "security/mixed-trust-on-host": {
    title: "신뢰 수준이 다른 시스템이 한 호스트에",
    finding:
      "호스트 {subject}에서 외부를 향한 시스템({outer})과 내부 시스템({inner})이 함께 실행됩니다.",
    why: "하이퍼바이저가 뚫리면 그 위의 모든 구역이 함께 뚫립니다.",
    fix: "신뢰 수준이 다른 시스템은 서로 다른 호스트에서 실행하세요.",
  },
  "security/management-plane-exposed": {
    title: "관리 영역이 인터넷에 노출",
    finding: "인터넷에서 {subject}의 관리 인터페이스에 접근할 수 있습니다.",
    why: "관리 영역을 가진 사람은 모든 것을 가집니다.",
    fix: "공개 접근을 막거나, 알려진 주소만 허용하고 다중 인증을 의무화하세요.",
  },
  "security/gateway-without-authentication": {
    title: "게이트웨이가 인증하지 않음",
    finding: "{subject|은/는} 호출자를 확인하지 않고 외부 요청을 {related|으로/로} 전달합니다.",
    why: "게이트웨이 뒤의 서비스들은 서로를 믿습니다.",
    fix: "게이트웨이에서 호출자를 인증하세요.",
  },
  "security/unpatched-system": {
    title: "패치되지 않는 시스템",
    finding: "{subject|은/는} 보안 패치를 받지 않고 있습니다.",
    why: "IaaS와 온프레미스에서 운영체제 관리는 사용자의 책임입니다.",
    fix: "정기적으로 패치하세요. 자동화하면 가장 좋습니다.",
  },
  "security/end-of-life-system": {
    title: "지원이 종료된 시스템",
    finding: "{subject|은/는} 제조사 지원이 끝난 버전을 사용합니다.",
    why: "더 이상 수정본이 나오지 않습니다.",
    fix: "지원되는 버전으로 옮기세요.",
  },
  "security/registry-without-scanning": {
    title: "이미지 취약점을 검사하지 않음",
    finding: "{subject}에 있는 이미지의 알려진 취약점을 검사하지 않습니다.",
    why: "배포할 때마다 기반 이미지의 결함이 함께 복사됩니다.",
    fix: "이미지를 올릴 때, 그리고 새 취약점이 알려질 때마다 검사하세요.",
  },
  "security/pipeline-with-admin-rights": {
    title: "파이프라인에 운영 관리자 권한",
    finding: "{subject|이/가} 필요 이상의 권한으로 {targets}에 배포합니다.",
    why: "파이프라인을 장악한 사람은 운영 환경을 장악합니다.",
    fix: "파이프라인에는 이 배포에 필요한 권한만 부여하세요.",
  },
  "security/long-lived-keys": {
    title: "키를 교체하지 않음",
    finding: "{subject}의 키가 한 번도 교체되지 않습니다.",
    why: "유출된 키는 교체할 때까지 계속 쓸 수 있습니다.",
    fix: "키를 자동으로 교체하세요.",
  },
  "security/shared-credentials": {
    title: "계정·인증정보 공유",
    finding: "여러 사람이나 장치가 {subject}의 계정 또는 키 하나를 함께 사용합니다.",
    why: "장치 하나를 도난당하거나 한 명이 퇴사하면 전부 열리고, 누가 했는지도 알 수 없습니다.",
    fix: "사람과 장치마다 고유한 인증정보를 부여하세요.",
  },
  "security/data-port-exposed": {
    title: "데이터 포트가 인터넷에 열림",
    finding: "{subject|이/가} 데이터 포트를 인터넷에 열어 두었습니다: {ports}.",
    why: "내부 서비스는 외부에 노출되도록 만들어지지 않았습니다.",
    fix: "이 포트를 인터넷에 대해 닫으세요.",
  },
  "security/no-rate-limit": {
    title: "요청 제한·DDoS 방어 없는 공개 진입점",
    finding: "{subject|은/는} 인터넷에서 오는 요청을 제한 없이 받습니다.",
    variants: {
      fixed:
        "{subject|은/는} 인터넷에서 오는 요청을 제한 없이 받지만, {fixed}의 용량은 고정되어 있습니다.",
    },
    why: "의도했든 아니든, 요청이 몰리면 모든 용량을 차지합니다.",
    fix: "요청 속도를 제한하거나 DDoS 방어를 켜세요.",
  },
} as const satisfies Record<string, RuleText>;
