import type { Kind } from "../../define-kind.ts";
import { aws, awsSla } from "./aws-kind.ts";

/** Stands between the cloud and the user's own sites. */
const BETWEEN = { deployments: ["public", "hybrid"] } as const;

// prettier-ignore
export const awsNetwork: readonly Kind[] = [
  aws("route53", "dns", "paas", "Amazon Route 53", "Amazon Route 53", "DNS, domain, R53", "도메인, 라우트 53, 디엔에스", { availability: awsSla(1, "route53", "2019-01-31") }),
  aws("cloudfront", "cdn", "paas", "Amazon CloudFront", "Amazon CloudFront", "CDN, edge", "클라우드프런트, 클라우드프론트, 콘텐츠 전송", { availability: awsSla(0.999, "cloudfront", "2019-01-31") }),
  aws("global-accelerator", "gslb", "paas", "AWS Global Accelerator", "AWS Global Accelerator", "anycast, static IP", "글로벌 액셀러레이터, 애니캐스트"),
  aws("alb", "load-balancer", "paas", "Application Load Balancer", "Application Load Balancer", "ALB, ELB, L7", "로드 밸런서, 애플리케이션 로드 밸런서", { icon: "load-balancer-application", availability: awsSla(0.9999, "elasticloadbalancing", "2022-07-25") }),
  aws("nlb", "load-balancer", "paas", "Network Load Balancer", "Network Load Balancer", "NLB, ELB, L4", "로드 밸런서, 네트워크 로드 밸런서", { icon: "load-balancer-network", availability: awsSla(0.9999, "elasticloadbalancing", "2022-07-25") }),
  aws("gateway-load-balancer", "load-balancer", "paas", "Gateway Load Balancer", "Gateway Load Balancer", "GWLB, ELB, virtual appliances", "게이트웨이 로드 밸런서, 가상 어플라이언스"),
  aws("api-gateway", "api-gateway", "paas", "Amazon API Gateway", "Amazon API Gateway", "APIGW, REST", "API 게이트웨이", { availability: awsSla(0.9995, "api-gateway", "2019-01-31") }),
  aws("appsync", "api-gateway", "paas", "AWS AppSync", "AWS AppSync", "GraphQL, real-time API", "앱싱크, 그래프큐엘"),
  aws("internet-gateway", "internet-gateway", "paas", "VPC internet gateway", "VPC 인터넷 게이트웨이", "IGW", "IGW"),
  aws("nat-gateway", "nat-gateway", "paas", "VPC NAT gateway", "VPC NAT 게이트웨이", "NAT, egress", "나트, 주소 변환"),
  aws("vpn-gateway", "vpn-gateway", "paas", "AWS Site-to-Site VPN", "AWS Site-to-Site VPN", "VGW, virtual private gateway, IPsec", "가상 사설망, VPN 게이트웨이", BETWEEN),
  aws("client-vpn", "vpn-gateway", "paas", "AWS Client VPN", "AWS Client VPN", "remote access, OpenVPN", "클라이언트 VPN, 원격 접속", BETWEEN),
  aws("direct-connect", "dedicated-gateway", "paas", "AWS Direct Connect", "AWS Direct Connect", "DX, leased line", "다이렉트 커넥트, 전용 회선, 전용선", BETWEEN),
  aws("transit-gateway", "transit-gateway", "paas", "AWS Transit Gateway", "AWS Transit Gateway", "TGW, hub", "트랜짓 게이트웨이, 전송 게이트웨이", BETWEEN),
  aws("waf", "waf", "paas", "AWS WAF", "AWS WAF", "web application firewall", "웹 방화벽"),
  aws("shield", "ddos-protection", "paas", "AWS Shield", "AWS Shield", "DDoS protection, Shield Advanced", "쉴드, 디도스 방어"),
  aws("network-firewall", "firewall", "paas", "AWS Network Firewall", "AWS Network Firewall", "stateful firewall, IPS", "네트워크 방화벽"),
];
