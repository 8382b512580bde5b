import type { Kind } from "../../define-kind.ts";
import { machineOf, NAMED_DATABASE } from "../../form-questions.ts";
import { kindsOf } from "../../kind-table.ts";

/** A kind of NHN's public cloud. */
const nhn = kindsOf("nhn", { deployment: "public", deployments: ["public"] });

/** Stands between the cloud and the user's own sites. */
const BETWEEN = { deployments: ["public", "hybrid"] } as const;

const INSTANCE = machineOf(
  "u2.c1m2", "t2.c1m1", "m2.c1m2", "m2.c2m4", "m2.c4m8", "c2.c2m2", "c2.c4m4", "r2.c2m8",
); // prettier-ignore

/** NHN Cloud, in the order of the palette. */
// prettier-ignore
export const nhnKinds: readonly Kind[] = [
  // places
  nhn("region", "region", null, "NHN Cloud region", "NHN Cloud 리전", "Pangyo, Pyeongchon, Gwangju, KR1", "판교 리전, 평촌 리전, 광주 리전"),
  nhn("availability-zone", "availability-zone", null, "NHN Cloud availability zone", "NHN Cloud 가용성 영역", "AZ, kr-pub-a", "가용 영역, 가용 존"),
  nhn("project", "group", null, "NHN Cloud project", "NHN Cloud 프로젝트", "organization, appkey", "조직, 앱키", { icon: "ibm-cloud-projects" }),
  nhn("vpc", "network", null, "NHN Cloud VPC", "NHN Cloud VPC", "virtual private cloud, private network", "가상 사설 클라우드, 사설 네트워크"),
  nhn("subnet", "subnet", null, "NHN Cloud subnet", "NHN Cloud 서브넷", "VPC subnet, routing table", "라우팅 테이블"),
  nhn("auto-scale", "pool", null, "NHN Cloud Auto Scale group", "NHN Cloud 오토 스케일 그룹", "scaling group, instance template", "스케일링 그룹, 자동 확장", { icon: "autoscaling" }),
  nhn("kubernetes", "cluster", "paas", "NHN Kubernetes Service", "NHN Cloud 쿠버네티스 서비스", "NKS, K8s, managed Kubernetes", "관리형 쿠버네티스", { icon: "kubernetes" }),
  // compute
  nhn("instance", "vm", "iaas", "NHN Cloud Instance", "NHN Cloud 인스턴스", "VM, TOAST Cloud, virtual server, flavor", "가상 서버, 토스트 클라우드", { form: INSTANCE, icon: "instance-virtual" }),
  nhn("gpu-instance", "vm", "iaas", "NHN Cloud GPU Instance", "NHN Cloud GPU 인스턴스", "deep learning, accelerator", "그래픽 처리 장치, 딥러닝", { icon: "chip" }),
  nhn("cloud-functions", "function", "faas", "NHN Cloud Functions", "NHN Cloud 클라우드 펑션", "FaaS, serverless", "Cloud Functions, 함수, 서버리스"),
  nhn("container-service", "workload", "serverless", "NHN Container Service", "NHN Cloud 컨테이너 서비스", "NCS, serverless container", "서버리스 컨테이너"),
  nhn("gamebase", "app-service", "baas", "NHN Gamebase", "NHN 게임베이스", "BaaS, game back end", "게임 백엔드, 게임 플랫폼"),
  // network
  nhn("load-balancer", "load-balancer", "paas", "NHN Cloud Load Balancer", "NHN Cloud 로드 밸런서", "LB, L4, L7", "부하 분산"),
  nhn("dns", "dns", "paas", "NHN Cloud DNS Plus", "NHN Cloud DNS Plus", "domain, GSLB, name server", "도메인, 네임 서버"),
  nhn("cdn", "cdn", "paas", "NHN Cloud CDN", "NHN Cloud CDN", "content delivery, edge cache", "콘텐츠 전송"),
  nhn("api-gateway", "api-gateway", "paas", "NHN Cloud API Gateway", "NHN Cloud API 게이트웨이", "REST, API key", "API 관리"),
  nhn("internet-gateway", "internet-gateway", "paas", "NHN Cloud Internet Gateway", "NHN Cloud 인터넷 게이트웨이", "IGW", "외부 관문"),
  nhn("nat-gateway", "nat-gateway", "paas", "NHN Cloud NAT Gateway", "NHN Cloud NAT 게이트웨이", "egress, source NAT", "나트, 주소 변환"),
  nhn("vpn-gateway", "vpn-gateway", "paas", "NHN Cloud VPN Gateway", "NHN Cloud VPN 게이트웨이", "site-to-site, IPsec", "사이트 간 VPN, 가상 사설망", BETWEEN),
  nhn("direct-connect", "dedicated-gateway", "paas", "NHN Cloud Direct Connect", "NHN Cloud 전용 회선 연결", "leased line, Colocation Gateway", "다이렉트 커넥트, 전용선, 코로케이션 게이트웨이", BETWEEN),
  nhn("transit-hub", "transit-gateway", "paas", "NHN Cloud Transit Hub", "NHN Cloud 트랜짓 허브", "hub, VPC connection", "VPC 연결, 중계", BETWEEN),
  nhn("network-firewall", "firewall", "paas", "NHN Cloud Network Firewall", "NHN Cloud 네트워크 방화벽", "FW, access control", "방화벽, 접근 제어"),
  nhn("web-firewall", "waf", "paas", "NHN Cloud WEB Firewall", "NHN Cloud 웹 방화벽", "WAF", "웹방화벽"),
  nhn("ddos-guard", "ddos-protection", "paas", "NHN Cloud DDoS Guard", "NHN Cloud DDoS 가드", "anti-DDoS", "디도스 방어"),
  // storage and databases
  nhn("object-storage", "object-storage", "paas", "NHN Cloud Object Storage", "NHN Cloud 오브젝트 스토리지", "OBS, bucket, container, Swift", "버킷, 객체 스토리지"),
  nhn("block-storage", "block-storage", "iaas", "NHN Cloud Block Storage", "NHN Cloud 블록 스토리지", "volume, disk, SSD", "볼륨, 디스크"),
  nhn("nas", "file-storage", "paas", "NHN Cloud NAS", "NHN Cloud NAS", "NFS, shared file system", "나스, 공유 스토리지"),
  nhn("backup", "backup-vault", "paas", "NHN Cloud Backup", "NHN Cloud 백업", "agent backup", "서버 백업, 소산"),
  nhn("rds", "database", "paas", "NHN Cloud RDS", "NHN Cloud RDS", "RDS for MySQL, RDS for MariaDB, RDS for MS-SQL, relational database", "관계형 데이터베이스, 디비"),
  nhn("rds-postgresql", "database", "paas", "NHN Cloud RDS for PostgreSQL", "NHN Cloud RDS for PostgreSQL", "Postgres, managed PostgreSQL", "포스트그레스, 디비", { form: NAMED_DATABASE }),
  nhn("easycache", "cache", "paas", "NHN Cloud EasyCache", "NHN Cloud 이지캐시", "Redis, Valkey, in-memory", "레디스, 인메모리"),
  // identity and operation
  nhn("iam", "idp", "paas", "NHN Cloud IAM", "NHN Cloud IAM", "users, roles, governance, organization members", "권한 관리, 사용자, 역할, 조직 구성원", { icon: "user-access" }),
  nhn("secure-key-manager", "kms", "paas", "NHN Cloud Secure Key Manager", "NHN Cloud 시큐어 키 매니저", "KMS, SKM, encryption keys", "키 관리, 암호화 키"),
  nhn("security-monitoring", "siem", "paas", "NHN Cloud Security Monitoring", "NHN Cloud 보안 관제", "managed SOC, IPS", "시큐리티 모니터링, 침입 탐지"),
  nhn("appguard", "saas-app", "saas", "NHN AppGuard", "NHN 앱가드", "mobile app protection, tamper detection", "모바일 앱 보안, 위변조 탐지", { icon: "mobile-check" }),
  nhn("cloud-monitoring", "monitoring", "paas", "NHN Cloud Monitoring", "NHN Cloud 클라우드 모니터링", "System Monitoring, metrics, alarms", "시스템 모니터링, 지표, 경보", { icon: "cloud-monitoring" }),
  nhn("log-and-crash", "logging", "paas", "NHN Cloud Log & Crash Search", "NHN Cloud 로그 앤 크래시 서치", "log collection, crash reports", "로그 검색, 크래시"),
  nhn("cloudtrail", "logging", "paas", "NHN Cloud CloudTrail", "NHN Cloud 클라우드트레일", "audit log, user activity", "감사 로그, 활동 기록", { icon: "cloud-auditing" }),
  nhn("container-registry", "registry", "paas", "NHN Container Registry", "NHN Cloud 컨테이너 레지스트리", "NCR, images", "이미지 저장소"),
  nhn("pipeline", "cicd", "paas", "NHN Cloud Pipeline", "NHN Cloud 파이프라인", "CI, CD, Deploy", "배포, 빌드", { icon: "continuous-deployment" }),
  nhn("notification-hub", "saas-app", "paas", "NHN Cloud Notification Hub", "NHN Cloud 알림 허브", "SMS, KakaoTalk Bizmessage, Email, Push", "노티피케이션 허브, 문자 발송, 알림톡, 푸시", { icon: "notification" }),
];
