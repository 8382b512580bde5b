import type { Kind } from "../../define-kind.ts";
import { naver } from "./naver-kind.ts";

/** Stands between the cloud and the user's own sites. */
const BETWEEN = { deployments: ["public", "hybrid"] } as const;

// prettier-ignore
export const naverInfrastructure: readonly Kind[] = [
  // places
  naver("region", "region", null, "Naver Cloud region", "네이버 클라우드 리전", "NCP region, KR, Pyeongchon, Gasan", "한국 리전, 서울 리전, 수도권, 춘천"),
  naver("zone", "availability-zone", null, "Naver Cloud zone", "네이버 클라우드 존", "KR-1, KR-2, multi-zone, AZ", "가용 영역, 가용 존, 멀티 존"),
  naver("vpc", "network", null, "Naver Cloud VPC", "네이버 클라우드 VPC", "virtual private cloud, NCP VPC", "가상 사설 클라우드, VPC"),
  naver("subnet", "subnet", null, "Naver Cloud subnet", "네이버 클라우드 서브넷", "NACL, public subnet, private subnet", "퍼블릭 서브넷, 프라이빗 서브넷"),
  naver("auto-scaling", "pool", null, "Naver Cloud Auto Scaling group", "네이버 클라우드 오토 스케일링 그룹", "ASG, launch configuration", "자동 확장, 오토스케일링", { icon: "autoscaling" }),
  naver("kubernetes", "cluster", "paas", "Ncloud Kubernetes Service", "네이버 클라우드 쿠버네티스 서비스", "NKS, K8s, managed Kubernetes", "관리형 쿠버네티스", { icon: "kubernetes" }),
  // compute
  naver("server", "vm", "iaas", "Naver Cloud Server", "네이버 클라우드 서버", "NCP server, Ncloud server, VM, instance, ACG, VDS", "가상 서버, 인스턴스, 엔클라우드", { icon: "instance-virtual" }),
  naver("gpu-server", "vm", "iaas", "Naver Cloud GPU Server", "네이버 클라우드 GPU 서버", "deep learning, accelerator", "그래픽 처리 장치, 딥러닝", { icon: "chip" }),
  naver("bare-metal-server", "server", "iaas", "Naver Cloud Bare Metal Server", "네이버 클라우드 베어메탈 서버", "physical server, dedicated", "물리 서버, 단독 서버"),
  naver("cloud-functions", "function", "faas", "Naver Cloud Functions", "네이버 클라우드 Cloud Functions", "FaaS, serverless", "클라우드 펑션, 서버리스, 함수"),
  // dedicated rack in the user's own building
  naver("neurocloud", "host", "iaas", "Neurocloud", "뉴로클라우드", "hybrid, on-premises rack", "하이브리드 클라우드, 전용 랙", { deployment: "hybrid", deployments: ["hybrid", "on-prem"] }),
  // network
  naver("load-balancer", "load-balancer", "paas", "Naver Cloud Load Balancer", "네이버 클라우드 로드 밸런서", "ALB, NLB, Network Proxy Load Balancer", "부하 분산, 애플리케이션 로드밸런서"),
  naver("global-dns", "dns", "paas", "Naver Cloud Global DNS", "네이버 클라우드 글로벌 DNS", "domain, anycast DNS", "도메인, 네임 서버"),
  naver("global-traffic-manager", "gslb", "paas", "Naver Cloud Global Traffic Manager", "네이버 클라우드 글로벌 트래픽 매니저", "GTM, GSLB, Global Route Manager", "광역 부하 분산"),
  naver("cdn", "cdn", "paas", "Naver Cloud CDN", "네이버 클라우드 CDN", "Global Edge, CDN+, edge cache", "글로벌 엣지, 콘텐츠 전송"),
  naver("api-gateway", "api-gateway", "paas", "Naver Cloud API Gateway", "네이버 클라우드 API 게이트웨이", "REST, API key", "API 관리"),
  naver("internet-gateway", "internet-gateway", "paas", "Naver Cloud Internet Gateway", "네이버 클라우드 인터넷 게이트웨이", "IGW", "외부 관문"),
  naver("nat-gateway", "nat-gateway", "paas", "Naver Cloud NAT Gateway", "네이버 클라우드 NAT 게이트웨이", "egress, source NAT", "나트, 주소 변환"),
  naver("ipsec-vpn", "vpn-gateway", "paas", "Naver Cloud IPsec VPN", "네이버 클라우드 IPsec VPN", "site-to-site, virtual private gateway", "사이트 간 VPN, 가상 사설망", BETWEEN),
  naver("ssl-vpn", "vpn-gateway", "paas", "Naver Cloud SSL VPN", "네이버 클라우드 SSL VPN", "remote access, administrator access", "원격 접속, 운영자 접속", BETWEEN),
  naver("cloud-connect", "dedicated-gateway", "paas", "Naver Cloud Connect", "네이버 클라우드 커넥트", "leased line, private line", "전용 회선, 전용선", BETWEEN),
  naver("transit-vpc-connect", "transit-gateway", "paas", "Naver Cloud Transit VPC Connect", "네이버 클라우드 Transit VPC Connect", "hub VPC", "트랜짓 VPC, 중계", BETWEEN),
  // storage
  naver("object-storage", "object-storage", "paas", "Naver Cloud Object Storage", "네이버 클라우드 오브젝트 스토리지", "bucket, S3 compatible", "버킷, 객체 스토리지"),
  naver("archive-storage", "object-storage", "paas", "Naver Cloud Archive Storage", "네이버 클라우드 아카이브 스토리지", "cold storage, long-term", "장기 보관", { icon: "archive" }),
  naver("block-storage", "block-storage", "iaas", "Naver Cloud Block Storage", "네이버 클라우드 블록 스토리지", "disk, volume, SSD", "디스크, 볼륨"),
  naver("nas", "file-storage", "paas", "Naver Cloud NAS", "네이버 클라우드 NAS", "NFS, CIFS, shared file system", "나스, 공유 스토리지"),
  naver("backup", "backup-vault", "paas", "Naver Cloud Backup", "네이버 클라우드 백업", "server backup, DB backup", "서버 백업, 소산"),
];
