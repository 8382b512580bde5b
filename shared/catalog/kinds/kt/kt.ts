import type { Kind } from "../../define-kind.ts";
import { kindsOf } from "../../kind-table.ts";

/** A kind of KT's public cloud. */
const kt = kindsOf("kt", { deployment: "public", deployments: ["public"] });

/** Stands between the cloud and the user's own sites. */
const BETWEEN = { deployments: ["public", "hybrid"] } as const;

/** KT Cloud, in the order of the palette. */
// prettier-ignore
export const ktKinds: readonly Kind[] = [
  // places
  kt("zone", "availability-zone", null, "KT Cloud zone", "KT Cloud 존", "AZ, DX-M1, DX-Central, DX-G, ucloud", "목동 존, 천안 존, 가용 영역"),
  kt("vpc", "network", null, "KT Cloud VPC", "KT Cloud VPC", "virtual private cloud, account network", "가상 사설 클라우드, 계정 네트워크"),
  kt("subnet", "subnet", null, "KT Cloud tier", "KT Cloud 티어", "subnet, tier, DMZ tier, private tier", "서브넷, DMZ 티어"),
  kt("auto-scaling", "pool", null, "KT Cloud Auto Scaling group", "KT Cloud 오토 스케일링 그룹", "ASG, scaling policy", "자동 확장, 오토스케일링", { icon: "autoscaling" }),
  kt("kubernetes", "cluster", "paas", "KT Cloud Kubernetes Service", "KT Cloud 쿠버네티스 서비스", "K2P, KKS, K8s, managed Kubernetes", "관리형 쿠버네티스", { icon: "kubernetes" }),
  // compute
  kt("server", "vm", "iaas", "KT Cloud Server", "KT Cloud 서버", "ucloud server, VM, virtual server", "유클라우드, 가상 서버, 인스턴스", { icon: "instance-virtual" }),
  kt("gpu-server", "vm", "iaas", "KT Cloud GPU Server", "KT Cloud GPU 서버", "deep learning, accelerator", "그래픽 처리 장치, 딥러닝", { icon: "chip" }),
  kt("bare-metal-server", "server", "iaas", "KT Cloud Bare Metal Server", "KT Cloud 베어메탈 서버", "physical server, dedicated", "물리 서버, 단독 서버"),
  kt("vdi", "vdi", "daas", "KT Cloud VDI", "KT Cloud VDI", "DaaS, virtual desktop", "가상 PC, 가상 데스크톱, 클라우드 PC"),
  // network
  kt("load-balancer", "load-balancer", "paas", "KT Cloud Load Balancer", "KT Cloud 로드 밸런서", "LB, ucloud load balancer", "부하 분산"),
  kt("gslb", "gslb", "paas", "KT Cloud GSLB", "KT Cloud GSLB", "global load balancing", "광역 부하 분산"),
  kt("dns", "dns", "paas", "KT Cloud DNS", "KT Cloud DNS", "domain, name server", "도메인, 네임 서버"),
  kt("cdn", "cdn", "paas", "KT Cloud CDN", "KT Cloud CDN", "CDN Global, content delivery", "콘텐츠 전송"),
  kt("virtual-router", "firewall", "paas", "KT Cloud virtual router", "KT Cloud 가상 라우터", "VR, firewall, port forwarding, NAT", "방화벽, 포트 포워딩", { icon: "router" }),
  kt("vpn", "vpn-gateway", "paas", "KT Cloud VPN", "KT Cloud VPN", "site-to-site, SSL VPN, IPsec", "사이트 간 VPN, 가상 사설망", BETWEEN),
  kt("dedicated-line", "dedicated-gateway", "paas", "KT Cloud Direct Connect line", "KT Cloud 전용 회선", "Connect Hub, leased line, private line", "전용선, 커넥트 허브", BETWEEN),
  kt("waf", "waf", "paas", "KT Cloud WAF", "KT Cloud 웹 방화벽", "web application firewall", "웹방화벽"),
  kt("clean-zone", "ddos-protection", "paas", "KT CleanZone", "KT 클린존", "anti-DDoS, scrubbing", "디도스 방어"),
  // storage and databases
  kt("object-storage", "object-storage", "paas", "KT Cloud Object Storage", "KT Cloud 오브젝트 스토리지", "ucloud storage, bucket, Swift", "버킷, 객체 스토리지, 유클라우드 스토리지"),
  kt("volume", "block-storage", "iaas", "KT Cloud volume", "KT Cloud 볼륨", "disk, SSD, block storage", "디스크, 블록 스토리지"),
  kt("nas", "file-storage", "paas", "KT Cloud NAS", "KT Cloud NAS", "NFS, CIFS, shared file system", "나스, 공유 스토리지"),
  kt("backup", "backup-vault", "paas", "KT Cloud Backup", "KT Cloud 백업", "server backup", "서버 백업, 소산"),
  kt("database", "database", "paas", "KT Cloud Database", "KT Cloud 데이터베이스", "DBaaS, ucloud DB, MySQL", "유클라우드 DB, 디비"),
  kt("cache", "cache", "paas", "KT Cloud Redis", "KT Cloud 레디스", "in-memory", "캐시, 인메모리"),
  // operation
  kt("iam", "idp", "paas", "KT Cloud IAM", "KT Cloud IAM", "users, roles, policies", "권한 관리, 사용자, 역할", { icon: "user-access" }),
  kt("monitoring", "monitoring", "paas", "KT Cloud Monitoring", "KT Cloud 모니터링", "ucloud watch, metrics, alarms", "유클라우드 워치, 지표, 경보", { icon: "cloud-monitoring" }),
  kt("container-registry", "registry", "paas", "KT Cloud Container Registry", "KT Cloud 컨테이너 레지스트리", "images", "이미지 저장소"),
];
