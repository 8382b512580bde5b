import type { Kind } from "../../define-kind.ts";
import { kindsOf } from "../../kind-table.ts";

/** What one runs as a cloud of one's own. Who runs it is left unsaid: it may be the user or a provider. */
const own = kindsOf("private", {
  deployment: "private",
  deployments: ["private", "on-prem", "hybrid"],
});

// prettier-ignore
export const privateKinds: readonly Kind[] = [
  // places
  own("hypervisor-cluster", "cluster", null, "Hypervisor cluster", "하이퍼바이저 클러스터", "vSphere, ESXi cluster, DRS, HA cluster", "가상화 클러스터, 브이스피어", { icon: "ibm-power-vs-private-cloud" }),
  own("hyperconverged", "cluster", null, "Hyperconverged cluster", "하이퍼컨버지드 클러스터", "HCI, Nutanix, vSAN, VxRail", "HCI, 뉴타닉스, 하이퍼 컨버지드 인프라", { icon: "software-resource-cluster" }),
  own("kubernetes", "cluster", null, "Private Kubernetes cluster", "프라이빗 쿠버네티스 클러스터", "K8s, OpenShift, Rancher, Tanzu", "쿠버네티스, 오픈시프트", { icon: "kubernetes" }),
  own("network", "network", null, "Private cloud network", "프라이빗 클라우드 네트워크", "Neutron, NSX, tenant network, SDN", "가상 네트워크, 테넌트 네트워크"),
  own("subnet", "subnet", null, "Private cloud subnet", "프라이빗 클라우드 서브넷", "VLAN, segment", "브이랜, 세그먼트"),
  own("project", "group", null, "Private cloud project", "프라이빗 클라우드 프로젝트", "tenant, quota", "테넌트, 할당량", { icon: "ibm-cloud-projects" }),
  // compute
  own("virtual-machine", "vm", null, "Private cloud VM", "프라이빗 클라우드 가상 머신", "virtual machine, Nova, instance, guest", "가상 서버, 인스턴스", { icon: "virtual-machine" }),
  own("application-platform", "app-service", null, "Private application platform", "프라이빗 애플리케이션 플랫폼", "PaaS, Cloud Foundry, K-PaaS, PaaS-TA", "파스, 파스타, 클라우드 파운드리"),
  own("virtual-desktop", "vdi", null, "Private virtual desktop", "프라이빗 가상 데스크톱", "VDI, remote desktop", "가상 PC, 업무용 데스크톱"),
  own("app-virtualization", "vdi", null, "Application virtualization server", "애플리케이션 가상화 서버", "RDS, XenApp, published apps, ThinApp", "앱 가상화, 서버 기반 컴퓨팅, SBC", { icon: "application-virtual" }),
  own("vdi-broker", "vdi-broker", null, "Private VDI broker", "프라이빗 VDI 브로커", "Horizon, Citrix, connection broker", "접속 브로커, 커넥션 브로커"),
  // network
  own("load-balancer", "load-balancer", null, "Private cloud load balancer", "프라이빗 클라우드 로드 밸런서", "Octavia, Avi, virtual LB", "가상 로드 밸런서"),
  own("firewall", "firewall", null, "Private cloud firewall", "프라이빗 클라우드 방화벽", "virtual firewall, distributed firewall", "가상 방화벽, 분산 방화벽"),
  own("vpn-gateway", "vpn-gateway", null, "Private cloud VPN gateway", "프라이빗 클라우드 VPN 게이트웨이", "site-to-site, IPsec", "사이트 간 VPN"),
  own("virtual-router", "router", null, "Virtual router", "가상 라우터", "VR, software router, NSX edge", "소프트웨어 라우터"),
  own("dns", "dns", null, "Private DNS", "사설 DNS", "internal DNS, Designate", "내부 DNS, 내부 도메인"),
  // data
  own("database", "database", null, "Private cloud database", "프라이빗 클라우드 데이터베이스", "DBaaS, Trove", "디비, 사내 데이터베이스 서비스"),
  own("cache", "cache", null, "Private cloud cache", "프라이빗 클라우드 캐시", "Redis, in-memory", "레디스, 인메모리"),
  own("message-queue", "queue", null, "Private cloud message queue", "프라이빗 클라우드 메시지 큐", "RabbitMQ, broker", "래빗엠큐, 메시지 브로커"),
  own("object-storage", "object-storage", null, "Private object storage", "프라이빗 오브젝트 스토리지", "Swift, MinIO, Ceph RGW", "객체 스토리지, 미니오"),
  own("block-storage", "block-storage", null, "Private block storage", "프라이빗 블록 스토리지", "Cinder, Ceph RBD, volume, SDS", "볼륨, 소프트웨어 정의 스토리지"),
  own("file-storage", "file-storage", null, "Private file storage", "프라이빗 파일 스토리지", "Manila, NFS, CephFS", "공유 파일 시스템"),
  own("backup", "backup-vault", null, "Private cloud backup", "프라이빗 클라우드 백업", "VM backup, snapshot, Veeam", "가상 머신 백업, 스냅샷"),
  // identity and operation
  own("cloud-manager", "hypervisor-manager", null, "Cloud manager", "클라우드 관리 플랫폼", "CMP, OpenStack, vCenter, Horizon portal, CloudStack", "오픈스택, 관리 포털, 브이센터"),
  own("identity", "idp", null, "Private cloud identity", "프라이빗 클라우드 인증", "Keystone, Keycloak, LDAP", "키스톤, 통합 인증"),
  own("secret-store", "secret-store", null, "Private secret store", "프라이빗 비밀 저장소", "HashiCorp Vault, Barbican", "볼트, 시크릿"),
  own("image-registry", "registry", null, "Private image registry", "프라이빗 이미지 레지스트리", "Harbor, Glance, Quay", "하버, 이미지 저장소"),
  own("monitoring", "monitoring", null, "Private cloud monitoring", "프라이빗 클라우드 모니터링", "Prometheus, vROps, Aria Operations", "프로메테우스, 관제"),
  own("bastion", "bastion", null, "Private cloud bastion", "프라이빗 클라우드 배스천", "jump host, PAM", "점프 서버, 접근 제어"),
];
