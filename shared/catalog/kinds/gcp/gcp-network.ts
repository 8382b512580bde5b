import type { Kind } from "../../define-kind.ts";
import { gcp } from "./gcp-kind.ts";

/** Stands between the cloud and the user's own sites. */
const BETWEEN = { deployments: ["public", "hybrid"] } as const;

// prettier-ignore
export const gcpNetwork: readonly Kind[] = [
  gcp("cloud-dns", "dns", "paas", "Cloud DNS", "Cloud DNS", "domain, managed zone", "클라우드 DNS, 도메인"),
  gcp("cloud-cdn", "cdn", "paas", "Cloud CDN", "Cloud CDN", "Media CDN, edge cache", "클라우드 CDN, 콘텐츠 전송"),
  gcp("cloud-load-balancing", "load-balancer", "paas", "Cloud Load Balancing", "Cloud Load Balancing", "GCLB, HTTP(S) load balancer, LB", "부하 분산, 로드 밸런서", { icon: "load-balancer-application" }),
  gcp("api-gateway", "api-gateway", "paas", "Google Cloud API Gateway", "Google Cloud API Gateway", "Cloud Endpoints, REST", "API 게이트웨이, 클라우드 엔드포인트"),
  gcp("apigee", "api-gateway", "paas", "Apigee API Management", "Apigee API Management", "Apigee X, API management", "아피지, API 관리"),
  gcp("cloud-armor", "waf", "paas", "Google Cloud Armor", "Google Cloud Armor", "WAF, DDoS, security policy", "클라우드 아머, 웹 방화벽, 디도스 방어"),
  gcp("cloud-ngfw", "firewall", "paas", "Cloud Next Generation Firewall", "Cloud NGFW 방화벽", "VPC firewall, NGFW, firewall policy", "차세대 방화벽, 방화벽 정책"),
  // these are distributed over the region and have no instance that could fail: serverless, not paas
  gcp("cloud-ids", "ips", "serverless", "Cloud IDS", "Cloud IDS", "intrusion detection", "침입 탐지"),
  gcp("cloud-nat", "nat-gateway", "serverless", "Cloud NAT", "Cloud NAT", "egress, source NAT", "클라우드 NAT, 주소 변환"),
  gcp("cloud-router", "router", "serverless", "Cloud Router", "Cloud Router", "BGP, dynamic routing", "클라우드 라우터, 동적 라우팅"),
  gcp("cloud-vpn", "vpn-gateway", "paas", "Cloud VPN", "Cloud VPN", "HA VPN, IPsec, site-to-site", "클라우드 VPN, 가상 사설망", BETWEEN),
  gcp("cloud-interconnect", "dedicated-gateway", "paas", "Cloud Interconnect", "Cloud Interconnect", "Dedicated Interconnect, Partner Interconnect, leased line", "클라우드 인터커넥트, 전용 회선, 전용선", BETWEEN),
  gcp("network-connectivity-center", "transit-gateway", "paas", "Network Connectivity Center", "Network Connectivity Center", "NCC, hub and spoke", "네트워크 허브", BETWEEN),
  gcp("identity-aware-proxy", "bastion", "serverless", "Identity-Aware Proxy", "Identity-Aware Proxy", "IAP, BeyondCorp, TCP forwarding", "신원 인식 프록시, 제로 트러스트 접속"),
];
