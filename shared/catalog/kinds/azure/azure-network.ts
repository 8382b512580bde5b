import type { Kind } from "../../define-kind.ts";
import { azure } from "./azure-kind.ts";

/** Stands between the cloud and the user's own sites. */
const BETWEEN = { deployments: ["public", "hybrid"] } as const;

// prettier-ignore
export const azureNetwork: readonly Kind[] = [
  azure("front-door", "gslb", "paas", "Azure Front Door", "Azure Front Door", "global load balancer, CDN, AFD", "프런트 도어, 프론트도어"),
  azure("traffic-manager", "gslb", "paas", "Azure Traffic Manager", "Azure Traffic Manager", "DNS load balancing, GSLB", "트래픽 매니저"),
  azure("dns", "dns", "paas", "Azure DNS", "Azure DNS", "private DNS zone, domain", "애저 DNS, 도메인"),
  azure("cdn", "cdn", "paas", "Azure CDN", "Azure CDN", "content delivery, edge cache", "콘텐츠 전송 네트워크"),
  azure("application-gateway", "load-balancer", "paas", "Azure Application Gateway", "Azure Application Gateway", "L7, App Gateway, AGW", "애플리케이션 게이트웨이, 로드 밸런서", { icon: "load-balancer-application" }),
  azure("load-balancer", "load-balancer", "paas", "Azure Load Balancer", "Azure 부하 분산 장치", "L4, ALB, LB", "로드 밸런서, 애저 로드밸런서", { icon: "load-balancer-network" }),
  azure("api-management", "api-gateway", "paas", "Azure API Management", "Azure API Management", "APIM, API gateway", "API 관리, API 게이트웨이"),
  azure("waf", "waf", "paas", "Azure Web Application Firewall", "Azure 웹 애플리케이션 방화벽", "WAF policy", "애저 WAF, 웹 방화벽"),
  azure("ddos-protection", "ddos-protection", "paas", "Azure DDoS Protection", "Azure DDoS Protection", "anti-DDoS", "디도스 방어"),
  azure("firewall", "firewall", "paas", "Azure Firewall", "Azure Firewall", "network firewall, FQDN filtering", "애저 방화벽, 네트워크 방화벽"),
  azure("nat-gateway", "nat-gateway", "paas", "Azure NAT Gateway", "Azure NAT Gateway", "outbound, SNAT", "NAT 게이트웨이, 주소 변환"),
  azure("vpn-gateway", "vpn-gateway", "paas", "Azure VPN Gateway", "Azure VPN Gateway", "site-to-site, point-to-site, IPsec", "VPN 게이트웨이, 가상 사설망", BETWEEN),
  azure("expressroute", "dedicated-gateway", "paas", "Azure ExpressRoute", "Azure ExpressRoute", "ER, leased line, private peering", "익스프레스라우트, 전용 회선, 전용선", BETWEEN),
  azure("virtual-wan", "transit-gateway", "paas", "Azure Virtual WAN", "Azure Virtual WAN", "vWAN, virtual hub", "가상 WAN, 허브", BETWEEN),
  azure("bastion", "bastion", "paas", "Azure Bastion", "Azure Bastion", "jump host, RDP over browser", "애저 배스천, 점프 서버"),
];
