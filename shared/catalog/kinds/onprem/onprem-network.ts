import type { Kind } from "../../define-kind.ts";
import { onPrem } from "./onprem-kind.ts";

// prettier-ignore
export const onPremNetwork: readonly Kind[] = [
  // lines and places
  onPrem("internet-line", "isp", "Internet line", "인터넷 회선", "ISP, carrier, uplink", "통신사, 회선, 업링크"),
  onPrem("dedicated-line", "dedicated-gateway", "Leased line", "전용 회선", "private line, MPLS, dark fiber", "전용선, 사설 회선, 광회선"),
  onPrem("branch-office", "office", "Branch office", "지사", "remote site, store", "지점, 영업점, 매장"),
  onPrem("dr-centre", "datacenter", "Disaster recovery centre", "재해복구센터", "DR, DR site, secondary data center", "DR, DR 센터, 재해복구, 백업 센터, 제2센터", { icon: "ibm-cloud-resiliency" }),
  // devices
  onPrem("router", "router", "Hardware router", "라우터 장비", "L3, edge router", "라우팅, L3 장비"),
  onPrem("switch", "switch", "Hardware switch", "스위치 장비", "L2, L3, core switch, ToR", "L2 스위치, L3 스위치, 백본"),
  onPrem("core-switch", "switch", "Core switch", "코어 스위치", "backbone switch, L3 switch, spine", "백본 스위치, 스파인", { icon: "switch-layer-3" }),
  onPrem("san-switch", "switch", "SAN switch", "SAN 스위치", "Fibre Channel switch", "광채널 스위치, 파이버 채널"),
  onPrem("wireless-controller", "switch", "Wireless controller", "무선랜 컨트롤러", "Wi-Fi, access point, WLC, AP", "와이파이, 무선 AP", { icon: "wifi-controller" }),
  onPrem("sd-wan", "router", "SD-WAN edge", "SD-WAN 장비", "software-defined WAN", "소프트웨어 정의 광역망", { icon: "hybrid-networking" }),
  onPrem("firewall", "firewall", "Hardware firewall", "방화벽 장비", "UTM, NGFW, FW", "침입 차단 시스템, 차세대 방화벽"),
  onPrem("ips", "ips", "IPS appliance", "IPS 장비", "intrusion prevention, IDS", "침입 방지 시스템, 침입 탐지"),
  onPrem("ddos-appliance", "ddos-protection", "Anti-DDoS appliance", "DDoS 방어 장비", "scrubbing, anti-DDoS", "디도스 장비, 디도스 차단"),
  onPrem("waf", "waf", "WAF appliance", "웹 방화벽 장비", "web application firewall, WAPPLES", "웹방화벽, 와플"),
  onPrem("network-access-control", "firewall", "Network access control", "네트워크 접근 제어", "NAC, 802.1X", "낵, 네트워크 접근 통제", { icon: "network-admin-control" }),
  onPrem("load-balancer", "load-balancer", "Load balancer appliance", "로드 밸런서 장비", "L4, L7, ADC, F5, LB", "L4 스위치, L7 스위치, 부하 분산"),
  onPrem("gslb", "gslb", "GSLB appliance", "GSLB 장비", "global server load balancing, GTM", "광역 부하 분산 장비"),
  onPrem("proxy-server", "reverse-proxy", "Proxy server", "프록시 서버", "reverse proxy, forward proxy, Squid", "프록시, 웹 프록시"),
  onPrem("dns-server", "dns", "DNS server", "DNS 서버", "BIND, name server", "네임 서버, 도메인 서버"),
  onPrem("vpn-gateway", "vpn-gateway", "VPN appliance", "VPN 장비", "IPsec, SSL VPN", "가상 사설망, 브이피엔"),
];
