import type { Kind } from "../../define-kind.ts";
import { kindsOf } from "../../kind-table.ts";

/** A kind of Gabia's public cloud. */
const gabia = kindsOf("gabia", { deployment: "public", deployments: ["public"] });

/** Gabia, in the order of the palette. */
// prettier-ignore
export const gabiaKinds: readonly Kind[] = [
  gabia("zone", "availability-zone", null, "Gabia Cloud zone", "가비아 클라우드 존", "AZ, Gwacheon, Gasan", "과천, 가산, 가용 영역"),
  gabia("network", "network", null, "Gabia Cloud network", "가비아 클라우드 네트워크", "VPC, private network", "사설 네트워크, 가상 네트워크"),
  gabia("subnet", "subnet", null, "Gabia Cloud subnet", "가비아 클라우드 서브넷", "address range", "사설 서브넷"),
  gabia("auto-scaling", "pool", null, "Gabia Cloud Auto Scaling group", "가비아 클라우드 오토 스케일링 그룹", "scale out", "자동 확장", { icon: "autoscaling" }),
  gabia("kubernetes", "cluster", "paas", "Gabia Cloud Kubernetes", "가비아 클라우드 쿠버네티스", "K8s, managed Kubernetes", "관리형 쿠버네티스", { icon: "kubernetes" }),
  gabia("gcloud-server", "vm", "iaas", "Gabia Cloud Server", "가비아 클라우드 서버", "g cloud, G-Cloud, VM, virtual server", "g클라우드, 지클라우드, 가상 서버", { icon: "instance-virtual" }),
  gabia("server-hosting", "server", "iaas", "Gabia server hosting", "가비아 서버 호스팅", "dedicated server, colocation", "단독 서버, 코로케이션"),
  gabia("web-hosting", "app-service", "paas", "Gabia web hosting", "가비아 웹 호스팅", "shared hosting, PHP, WordPress", "공유 호스팅, 워드프레스"),
  gabia("load-balancer", "load-balancer", "paas", "Gabia Cloud Load Balancer", "가비아 클라우드 로드 밸런서", "LB, L4, L7", "로드밸런서, 부하 분산"),
  gabia("dns", "dns", "paas", "Gabia DNS", "가비아 DNS", "domain registration, name server, My Gabia", "도메인 등록, 네임 서버, 네임플러스"),
  gabia("cdn", "cdn", "paas", "Gabia CDN", "가비아 CDN", "content delivery", "콘텐츠 전송"),
  gabia("firewall", "firewall", "paas", "Gabia Cloud firewall", "가비아 클라우드 방화벽", "firewall group, access control", "방화벽 그룹, 접근 제어"),
  gabia("waf", "waf", "paas", "Gabia web firewall", "가비아 웹 방화벽", "WAF", "웹방화벽"),
  gabia("vpn", "vpn-gateway", "paas", "Gabia Cloud VPN", "가비아 클라우드 VPN", "site-to-site, SSL VPN", "가상 사설망"),
  gabia("storage", "object-storage", "paas", "Gabia Cloud storage", "가비아 클라우드 스토리지", "object storage, bucket", "오브젝트 스토리지, 버킷"),
  gabia("block-storage", "block-storage", "iaas", "Gabia Cloud block storage", "가비아 클라우드 블록 스토리지", "disk, volume", "디스크, 볼륨"),
  gabia("nas", "file-storage", "paas", "Gabia Cloud NAS", "가비아 클라우드 NAS", "NFS, shared storage", "나스, 공유 스토리지"),
  gabia("database", "database", "paas", "Gabia Cloud database", "가비아 클라우드 데이터베이스", "managed MySQL, MariaDB", "디비, 관리형 데이터베이스"),
  gabia("backup", "backup-vault", "paas", "Gabia Cloud backup", "가비아 클라우드 백업", "snapshot", "스냅샷, 소산"),
  gabia("security-monitoring", "siem", "paas", "Gabia security monitoring", "가비아 보안 관제", "managed SOC, IPS", "침입 탐지, 관제"),
  gabia("monitoring", "monitoring", "paas", "Gabia Cloud monitoring", "가비아 클라우드 모니터링", "metrics, alarms", "지표, 경보", { icon: "cloud-monitoring" }),
  gabia("ssl-certificate", "secret-store", "paas", "Gabia SSL certificate", "가비아 SSL 인증서", "TLS certificate", "보안 서버 인증서", { icon: "certificate" }),
];
