import { defineKind, type Kind } from "../../define-kind.ts";

type OnPremKind = Omit<Kind, "deployment" | "deployments" | "serviceModel">;

/** A machine the user owns and runs; `id` is given without the family. */
function onPrem(kind: OnPremKind): Kind {
  return defineKind({
    ...kind,
    id: `onprem/${kind.id}`,
    deployment: "on-prem",
    // a private cloud stands on the same machines
    deployments: ["on-prem", "private", "hybrid"],
    serviceModel: "on-prem",
  });
}

/** On-premises equipment and servers, in the order of the palette. */
export const onPremKinds: readonly Kind[] = [
  // machines
  onPrem({
    id: "physical-server",
    role: "server",
    names: { en: "Physical server", ko: "물리 서버" },
    words: { en: ["bare metal", "machine", "x86"], ko: ["베어메탈", "장비", "서버"] },
  }),
  onPrem({
    id: "hypervisor-type-1",
    role: "host",
    names: { en: "Hypervisor host (type 1)", ko: "하이퍼바이저 호스트 (Type 1)" },
    words: {
      en: ["bare-metal hypervisor", "ESXi", "KVM", "Hyper-V", "Xen"],
      ko: ["베어메탈 하이퍼바이저", "가상화 호스트", "타입 1"],
    },
    hypervisor: "bare-metal",
  }),
  onPrem({
    id: "hypervisor-type-2",
    role: "host",
    names: { en: "Hypervisor host (type 2)", ko: "하이퍼바이저 호스트 (Type 2)" },
    words: {
      en: ["hosted hypervisor", "VirtualBox", "VMware Workstation"],
      ko: ["호스트형 하이퍼바이저", "버추얼박스", "타입 2"],
    },
    hypervisor: "hosted",
  }),
  onPrem({
    id: "virtual-machine",
    role: "vm",
    names: { en: "On-premises VM", ko: "온프레미스 가상 머신" },
    words: { en: ["virtual machine", "VM", "guest"], ko: ["가상 서버", "VM", "게스트"] },
  }),
  onPrem({
    id: "web-server",
    role: "server",
    names: { en: "Web server", ko: "웹 서버" },
    words: { en: ["HTTP", "Apache", "nginx", "IIS"], ko: ["웹서버", "아파치", "엔진엑스"] },
    icon: "application-web",
  }),
  onPrem({
    id: "app-server",
    role: "server",
    names: { en: "Application server", ko: "애플리케이션 서버" },
    words: {
      en: ["WAS", "Tomcat", "JEUS", "middleware"],
      ko: ["WAS", "톰캣", "미들웨어", "앱 서버"],
    },
    icon: "application",
  }),
  onPrem({
    id: "api-server",
    role: "server",
    names: { en: "API server", ko: "API 서버" },
    words: { en: ["REST", "backend"], ko: ["에이피아이", "백엔드"] },
    icon: "api",
  }),
  onPrem({
    id: "ftp-server",
    role: "server",
    names: { en: "FTP server", ko: "FTP 서버" },
    words: { en: ["SFTP", "FTPS", "file transfer"], ko: ["파일 전송", "에프티피"] },
    icon: "document-export",
  }),
  onPrem({
    id: "mail-server",
    role: "server",
    names: { en: "Mail server", ko: "메일 서버" },
    words: { en: ["SMTP", "IMAP", "email", "Exchange"], ko: ["이메일", "전자우편"] },
    icon: "email",
  }),
  onPrem({
    id: "print-server",
    role: "server",
    names: { en: "Print server", ko: "프린트 서버" },
    words: { en: ["printer"], ko: ["프린터", "인쇄", "출력"] },
    icon: "printer",
  }),
  onPrem({
    id: "database",
    role: "database",
    names: { en: "Database server", ko: "데이터베이스 서버" },
    words: {
      en: ["DB", "RDBMS", "Oracle", "MySQL", "PostgreSQL", "Tibero"],
      ko: ["DB 서버", "디비", "오라클", "티베로"],
    },
  }),
  onPrem({
    id: "directory",
    role: "directory",
    names: { en: "Directory server", ko: "디렉터리 서버" },
    words: { en: ["Active Directory", "AD", "LDAP"], ko: ["액티브 디렉터리", "도메인 컨트롤러"] },
  }),
  onPrem({
    id: "bastion",
    role: "bastion",
    names: { en: "Bastion server", ko: "배스천 서버" },
    words: { en: ["jump host", "PAM"], ko: ["점프 서버", "서버 접근 제어", "접근 통제"] },
  }),
  onPrem({
    id: "monitoring-server",
    role: "monitoring",
    names: { en: "Monitoring server", ko: "모니터링 서버" },
    words: { en: ["NMS", "Zabbix", "Nagios", "Prometheus"], ko: ["관제", "자빅스", "감시"] },
  }),
  // network
  onPrem({
    id: "internet-line",
    role: "isp",
    names: { en: "Internet line", ko: "인터넷 회선" },
    words: { en: ["ISP", "carrier", "uplink"], ko: ["통신사", "회선", "업링크"] },
  }),
  onPrem({
    id: "router",
    role: "router",
    names: { en: "Hardware router", ko: "라우터 장비" },
    words: { en: ["L3", "edge router"], ko: ["라우팅", "L3 장비"] },
  }),
  onPrem({
    id: "switch",
    role: "switch",
    names: { en: "Hardware switch", ko: "스위치 장비" },
    words: { en: ["L2", "L3", "core switch", "ToR"], ko: ["L2 스위치", "L3 스위치", "백본"] },
  }),
  onPrem({
    id: "firewall",
    role: "firewall",
    names: { en: "Hardware firewall", ko: "방화벽 장비" },
    words: { en: ["UTM", "NGFW", "FW"], ko: ["침입 차단 시스템", "차세대 방화벽"] },
  }),
  onPrem({
    id: "ips",
    role: "ips",
    names: { en: "IPS appliance", ko: "IPS 장비" },
    words: { en: ["intrusion prevention", "IDS"], ko: ["침입 방지 시스템", "침입 탐지"] },
  }),
  onPrem({
    id: "load-balancer",
    role: "load-balancer",
    names: { en: "Load balancer appliance", ko: "로드 밸런서 장비" },
    words: { en: ["L4", "L7", "ADC", "F5", "LB"], ko: ["L4 스위치", "L7 스위치", "부하 분산"] },
  }),
  onPrem({
    id: "proxy-server",
    role: "reverse-proxy",
    names: { en: "Proxy server", ko: "프록시 서버" },
    words: { en: ["reverse proxy", "forward proxy", "Squid"], ko: ["프록시", "웹 프록시"] },
  }),
  onPrem({
    id: "vpn-gateway",
    role: "vpn-gateway",
    names: { en: "VPN appliance", ko: "VPN 장비" },
    words: { en: ["IPsec", "SSL VPN"], ko: ["가상 사설망", "브이피엔"] },
  }),
  // storage and power
  onPrem({
    id: "san",
    role: "block-storage",
    names: { en: "SAN storage", ko: "SAN 스토리지" },
    words: { en: ["storage area network", "Fibre Channel", "iSCSI"], ko: ["스토리지", "광채널"] },
  }),
  onPrem({
    id: "nas",
    role: "file-storage",
    names: { en: "NAS storage", ko: "NAS 스토리지" },
    words: { en: ["NFS", "SMB", "file server"], ko: ["나스", "파일 서버", "공유 폴더"] },
  }),
  onPrem({
    id: "backup-server",
    role: "backup-vault",
    names: { en: "Backup server", ko: "백업 서버" },
    words: { en: ["NetBackup", "Veeam"], ko: ["백업", "소산"] },
  }),
  onPrem({
    id: "tape-library",
    role: "backup-vault",
    names: { en: "Tape library", ko: "테이프 라이브러리" },
    words: { en: ["LTO", "archive", "VTL"], ko: ["테이프", "소산 백업", "아카이브"] },
    icon: "cd-archive",
  }),
  onPrem({
    id: "ups",
    role: "power",
    names: { en: "UPS", ko: "무정전 전원 장치" },
    words: {
      en: ["uninterruptible power supply", "battery", "power"],
      ko: ["UPS", "유피에스", "배터리", "전원"],
    },
    icon: "battery-charging",
  }),
];
