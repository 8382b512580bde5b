import type { Kind } from "../../define-kind.ts";
import { kindsOf } from "../../kind-table.ts";

/** Security equipment and services, wherever they run: the place and the runner stay unsaid. */
const security = kindsOf("security");

// prettier-ignore
export const securityKinds: readonly Kind[] = [
  // at the border
  security("firewall", "firewall", null, "Next-generation firewall", "차세대 방화벽", "NGFW, Palo Alto, FortiGate, SECUI", "팔로알토, 포티게이트, 시큐아이"),
  security("waf", "waf", null, "Web firewall", "웹 애플리케이션 방화벽", "WAF, ModSecurity, WAPPLES", "웹 방화벽, 와플, 모드시큐리티"),
  security("ids-ips", "ips", null, "Intrusion detection and prevention", "침입 탐지·방지 시스템", "IDS, IPS, Snort, Suricata", "IDS, IPS, 침입 탐지, 침입 방지, 스노트"),
  security("ddos-protection", "ddos-protection", null, "DDoS mitigation", "DDoS 대응 서비스", "DDoS protection, scrubbing center, anti-DDoS", "디도스 방어, 사이버대피소, 세정 센터"),
  security("secure-web-gateway", "reverse-proxy", null, "Secure web gateway", "유해 사이트 차단 게이트웨이", "SWG, URL filtering, forward proxy", "URL 필터링, 웹 프록시, 비업무 사이트 차단", { icon: "gateway-public" }),
  security("tls-inspection", "reverse-proxy", null, "TLS inspection", "암호화 트래픽 가시화 장비", "SSL decryption, SSL visibility", "SSL 복호화, SSL 가시성", { icon: "locked" }),
  security("mail-gateway", "reverse-proxy", null, "Mail security gateway", "메일 보안 게이트웨이", "spam filter, anti-phishing, SEG", "스팸 차단, 악성 메일 차단", { icon: "gateway-mail" }),
  security("sandbox", "ips", null, "Malware sandbox", "악성코드 분석 샌드박스", "APT protection, FireEye, detonation", "APT 대응, 지능형 위협", { icon: "debug" }),
  security("transfer-gateway", "transfer-gateway", null, "Cross-domain transfer gateway", "망연계 솔루션", "network separation, transfer between networks, file transfer, streaming link", "망연계, 망분리, 망간 자료 전송, 자료 전송"),
  security("data-diode", "transfer-gateway", null, "Data diode", "일방향 전송 장비", "one-way gateway, OT network", "단방향 전송, 데이터 다이오드"),
  // access
  security("bastion", "bastion", null, "Privileged access gateway", "서버 접근 제어", "bastion, PAM, jump server, HIWARE, Teleport", "배스천, 점프 서버, 하이웨어, 특권 계정"),
  security("database-access-control", "bastion", null, "Database access gateway", "데이터베이스 접근 제어", "DB access control, QueryPie, Chakra Max", "DB 접근 제어, 쿼리파이, 샤크라", { icon: "data-accessor" }),
  security("vpn-client", "vpn-gateway", null, "Remote access VPN", "원격 접속 VPN", "VPN client, SSL VPN, WireGuard, OpenVPN", "재택 근무 VPN, 오픈VPN, 와이어가드", { icon: "vpn" }),
  security("zero-trust-gateway", "vpn-gateway", null, "Zero trust gateway", "제로 트러스트 게이트웨이", "ZTNA, software-defined perimeter, SDP", "SDP, 소프트웨어 정의 경계", { icon: "user-access" }),
  security("network-access-control", "firewall", null, "Network admission control", "네트워크 접근 통제", "NAC, Genian, 802.1X", "NAC, 지니언, 단말 인증", { icon: "network-admin-control" }),
  security("identity-provider", "idp", null, "Single sign-on", "통합 인증 시스템", "identity provider, SSO, Keycloak, SAML, OIDC", "SSO, 키클록, 통합 로그인, 싱글 사인온"),
  security("multi-factor-authentication", "idp", null, "Multi-factor authentication server", "다중 인증 서버", "MFA, OTP, FIDO, authenticator", "2차 인증, 일회용 비밀번호, 생체 인증", { icon: "two-factor-authentication" }),
  security("identity-management", "idp", null, "Identity and access governance", "계정·권한 관리 시스템", "IAM, IGA, account lifecycle", "IM, EAM, 계정 수명 주기", { icon: "id-management" }),
  // keys and data
  security("secrets-manager", "secret-store", null, "Secrets vault", "비밀정보 금고", "secrets manager, HashiCorp Vault, credentials", "볼트, 시크릿 관리, 비밀번호 금고"),
  security("key-management", "kms", null, "Key management system", "암호 키 관리 시스템", "KMS, KMIP, encryption key server", "키 관리 서버, 암호화 키"),
  security("hsm", "hsm", null, "HSM", "HSM 보안 장비", "hardware security module, key hardware, payment HSM", "하드웨어 보안 모듈, 암호 모듈"),
  security("certificate-authority", "secret-store", null, "Certificate authority", "인증 기관(CA)", "PKI, private CA, certificates, RA", "공개 키 기반 구조, 사설 인증서", { icon: "certificate-check" }),
  security("database-encryption", "kms", null, "Database encryption", "DB 암호화", "TDE, column encryption, D'Amo, tokenization", "디아모, 컬럼 암호화, 토큰화", { icon: "data-set-encryption" }),
  security("data-loss-prevention", "siem", null, "Data loss prevention", "정보 유출 방지", "DLP, DRM, document security", "DLP, 문서 보안, 개인정보 유출 차단", { icon: "document-security" }),
  // watching
  security("siem", "siem", null, "Security event management", "보안 이벤트 관리", "SIEM, ESM, Splunk, log correlation", "통합 보안 관제, 이벤트 분석, 스플렁크"),
  security("soar", "siem", null, "Security orchestration", "보안 대응 자동화", "SOAR, playbook, incident response", "SOAR, 침해 대응, 플레이북", { icon: "workflow-automation" }),
  security("endpoint-detection", "siem", null, "Endpoint detection and response", "단말 탐지 대응", "EDR, XDR, antivirus", "EDR, 백신, 악성코드 탐지", { icon: "devices" }),
  security("vulnerability-scanner", "siem", null, "Vulnerability scanner", "취약점 점검 도구", "Nessus, Trivy, penetration test", "취약점 스캐너, 모의 해킹", { icon: "scan" }),
  security("posture-management", "siem", null, "Cloud posture management", "클라우드 보안 형상 관리", "CSPM, CNAPP, CWPP, compliance", "CSPM, 보안 태세, 규정 준수 점검", { icon: "cloud-service-management" }),
  security("threat-intelligence", "siem", null, "Threat intelligence", "위협 정보", "CTI, IOC feed", "위협 인텔리전스, 침해 지표", { icon: "radar" }),
];
