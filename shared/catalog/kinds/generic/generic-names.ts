import type { ComponentRole } from "../../roles.ts";

export interface GenericNames {
  readonly en: string;
  readonly ko: string;
  readonly words: { readonly en: readonly string[]; readonly ko: readonly string[] };
}

/** A row: names in both languages, then search words, each list comma-separated. */
function row(en: string, ko: string, wordsEn: string, wordsKo: string): GenericNames {
  const split = (words: string) => words.split(",").map((word) => word.trim());
  return { en, ko, words: { en: split(wordsEn), ko: split(wordsKo) } };
}

/** What every component role is called, and what else people type to find it. */
// prettier-ignore
export const GENERIC_NAMES: Readonly<Record<ComponentRole, GenericNames>> = {
  // entries
  user: row("User", "사용자", "client, customer, browser, end user, users, visitor, citizen", "클라이언트, 고객, 이용자, 유저, 브라우저, 시민, 민원인, 국민"),
  internet: row("Internet", "인터넷", "world wide web, WAN, public network", "외부망, 공중망"),
  "iot-device": row("IoT device", "IoT 기기", "sensor, thing, device, smart device", "사물인터넷, 센서, 디바이스, 단말"),
  partner: row("Partner system", "제휴사 시스템", "third party, external system, B2B, vendor", "협력사, 외부 기관, 외부 시스템, 대외 기관, 유관 기관, 연계 기관, 외부 API, 외부 연계"),
  office: row("Office", "사무실", "branch, headquarters, workplace, site", "지사, 본사, 지점, 오피스, 사업장"),
  admin: row("Administrator", "관리자", "operator, sysadmin, MSP, ops", "운영자, 시스템 관리자, 어드민"),
  developer: row("Developer", "개발자", "engineer, programmer, dev", "엔지니어, 프로그래머"),
  // network
  isp: row("Internet provider", "통신사", "ISP, carrier, uplink, internet line", "인터넷 사업자, 인터넷 회선, 통신 회선, 업링크, ISP"),
  "internet-gateway": row("Internet gateway", "인터넷 게이트웨이", "IGW", "IGW, 외부 관문"),
  router: row("Router", "라우터", "L3, routing, edge router", "라우팅, L3 장비, 공유기"),
  switch: row("Switch", "스위치", "L2, L3 switch, core switch, ToR", "L2, L3 스위치, 백본 스위치, 허브"),
  "ddos-protection": row("DDoS protection", "DDoS 방어", "anti-DDoS, scrubbing", "디도스, 디도스 방어, 사이버대피소"),
  firewall: row("Firewall", "방화벽", "FW, UTM, NGFW, packet filter, security group, ACL", "침입 차단, 파이어월, UTM, 차세대 방화벽, 보안 그룹"),
  ips: row("Intrusion prevention", "침입 방지 시스템", "IPS, IDS, intrusion detection", "IPS, IDS, 침입 탐지"),
  "vpn-gateway": row("VPN gateway", "VPN 게이트웨이", "IPsec, site-to-site, SSL VPN, remote access", "가상 사설망, 사이트 간 VPN, 브이피엔"),
  "transit-gateway": row("Transit gateway", "트랜짓 게이트웨이", "hub and spoke, network hub", "전송 게이트웨이, 중계 게이트웨이"),
  "nat-gateway": row("NAT gateway", "NAT 게이트웨이", "NAT, egress, source NAT", "주소 변환, 나트, 송신 게이트웨이"),
  "dedicated-gateway": row("Dedicated line gateway", "전용 회선 게이트웨이", "leased line, private line, MPLS", "전용선, 전용 회선, 사설 회선"),
  "load-balancer": row("Load balancer", "로드 밸런서", "LB, L4, L7, ADC, SLB", "부하 분산, 로드밸런서, 로드밸랜서, 로드발란서, 엘비, L4 스위치, L7 스위치"),
  gslb: row("Global load balancer", "글로벌 로드 밸런서", "GSLB, GTM, traffic manager, global traffic", "GSLB, 광역 부하 분산, 글로벌 서버 부하 분산"),
  dns: row("DNS", "DNS", "name server, domain name, resolver", "도메인, 네임 서버, 디엔에스, 도메인 네임 시스템"),
  cdn: row("CDN", "CDN", "content delivery network, edge cache, cache server", "콘텐츠 전송 네트워크, 캐시 서버, 씨디엔"),
  "api-gateway": row("API gateway", "API 게이트웨이", "APIGW, API management, gateway", "API 관리, 에이피아이, 게이트웨이"),
  "reverse-proxy": row("Reverse proxy", "리버스 프록시", "proxy, nginx, HAProxy, Envoy, Apache", "프록시, 역방향 프록시, 프록시 서버, 엔진엑스"),
  ingress: row("Ingress", "인그레스", "Kubernetes ingress, ingress controller", "인그레스 컨트롤러, 쿠버네티스 진입점"),
  waf: row("Web application firewall", "웹 방화벽", "WAF, web firewall", "웹 애플리케이션 방화벽, WAF, 와프, 왑"),
  "transfer-gateway": row("Network transfer gateway", "망연계 장비", "data diode, cross-domain, network separation, file transfer", "망연계, 망간 자료 전송, 망분리, 자료 전송"),
  "iot-gateway": row("IoT gateway", "IoT 게이트웨이", "edge gateway, device gateway, MQTT", "사물인터넷 게이트웨이, 기기 관문"),
  // compute
  server: row("Server", "서버", "web, web server, physical server, bare metal, machine, host", "웹, 웹 서버, 앱 서버, 물리 서버, 장비, 베어메탈"),
  vm: row("Virtual machine", "가상 머신", "VM, instance, virtual server, web server", "VM, 가상 서버, 웹 서버, 앱 서버, 인스턴스, 브이엠"),
  container: row("Container", "컨테이너", "Docker, OCI, podman", "도커, 파드, 포드"),
  workload: row("Workload", "워크로드", "deployment, replica set, pod, StatefulSet, Kubernetes workload", "디플로이먼트, 파드, 포드, 쿠버네티스 워크로드"),
  microservice: row("Microservice", "마이크로서비스", "MSA, service, domain service", "MSA, 서비스, 마이크로 서비스"),
  function: row("Function", "함수", "FaaS, serverless, cloud function", "서버리스, 펑션"),
  "app-service": row("App platform", "앱 서비스", "PaaS, app service, web app, Heroku", "PaaS, 웹앱, 애플리케이션 플랫폼"),
  app: row("Application", "애플리케이션", "app, process, web app, WAS, backend", "와스, 앱, 응용 프로그램, 프로세스, WAS, 어플리케이션, 백엔드"),
  batch: row("Batch job", "배치 작업", "scheduler, cron, ETL, job", "스케줄러, 크론, 일괄 처리, 배치"),
  vdi: row("Virtual desktop", "가상 데스크톱", "VDI, DaaS, remote desktop", "VDI, 가상 PC, 데스크톱 가상화"),
  "vdi-broker": row("VDI broker", "VDI 접속 브로커", "connection broker, desktop broker", "커넥션 브로커, 접속 중개, VDI"),
  "edge-server": row("Edge server", "에지 서버", "edge computing, MEC, edge node", "엣지 서버, 에지 컴퓨팅, 엣지, MEC"),
  // data
  database: row("Database", "데이터베이스", "DB, RDB, RDBMS, SQL, MySQL, PostgreSQL, Oracle, MariaDB, read replica, replica, reader, standby, primary, secondary", "DB, 디비, 관계형 데이터베이스, 오라클, 읽기 복제본, 리드 레플리카, 복제본, 레플리카, 예비 DB, 대기 DB, 복제 DB, 주 DB, 데이타베이스, 포스트그레SQL, 마리아DB, 큐브리드"),
  nosql: row("NoSQL database", "NoSQL 데이터베이스", "document database, key-value, MongoDB, Cassandra", "노에스큐엘, 몽고디비, 문서 데이터베이스, 키값 저장소"),
  "data-warehouse": row("Data warehouse", "데이터 웨어하우스", "DW, OLAP, analytics, data lake", "DW, 분석, 데이터 레이크, 정보계"),
  ledger: row("Ledger", "원장 데이터베이스", "blockchain, immutable record, journal", "블록체인, 장부, 불변 원장, 레저"),
  "file-storage": row("File storage", "파일 스토리지", "NAS, NFS, SMB, shared file system", "NAS, 공유 폴더, 파일 서버, 나스, 파일 저장소"),
  "block-storage": row("Block storage", "블록 스토리지", "disk, volume, SAN, SSD, HDD", "디스크, 볼륨, SAN, 블록 저장소"),
  cache: row("Cache", "캐시", "Redis, Memcached, Valkey, in-memory", "레디스, 인메모리, 임시 저장소"),
  "object-storage": row("Object storage", "오브젝트 스토리지", "bucket, blob", "버킷, 객체 스토리지, 객체 저장소"),
  search: row("Search engine", "검색 엔진", "Elasticsearch, OpenSearch, Solr, full text", "엘라스틱서치, 검색, 색인"),
  "backup-vault": row("Backup store", "백업 저장소", "backup, vault, archive, tape, snapshot", "백업, 소산, 아카이브, 테이프, 스냅샷"),
  queue: row("Message queue", "메시지 큐", "MQ, broker, RabbitMQ, MQTT, pub/sub", "큐, 메시지 브로커, 래빗엠큐, 메세지 큐"),
  stream: row("Event stream", "이벤트 스트림", "Kafka, streaming, commit log", "카프카, 스트리밍, 스트림"),
  etcd: row("etcd", "etcd", "key-value store, Kubernetes state, raft", "쿠버네티스 저장소, 엣시디, 합의 저장소"),
  zookeeper: row("ZooKeeper", "주키퍼", "Apache ZooKeeper, coordination", "아파치 주키퍼, 코디네이션, 분산 조정"),
  consul: row("Consul", "콘술", "service discovery, HashiCorp Consul", "서비스 디스커버리, 콘설, 서비스 검색"),
  // identity and secrets
  idp: row("Identity provider", "인증 서버", "IdP, SSO, OAuth, OIDC, IAM, Keycloak, login", "SSO, 통합 인증, 로그인, 아이덴티티, 계정 관리"),
  directory: row("Directory service", "디렉터리 서비스", "AD, Active Directory, LDAP, domain controller", "AD, 액티브 디렉터리, 도메인 컨트롤러, 디렉토리, 엘답"),
  kms: row("Key management", "키 관리 서비스", "KMS, encryption key, key service", "KMS, 암호화 키, 암호 키"),
  "secret-store": row("Secret store", "비밀 저장소", "vault, secrets manager, credentials, password", "금고, 볼트, 시크릿, 비밀번호, 비밀정보"),
  hsm: row("Hardware security module", "하드웨어 보안 모듈", "HSM, key hardware", "HSM, 보안 모듈"),
  // operation
  monitoring: row("Monitoring", "모니터링", "metrics, Prometheus, Grafana, alerting, NMS, Zabbix", "관제, 지표, 메트릭, 알림, 프로메테우스, 그라파나"),
  logging: row("Log collection", "로그 수집", "logging, ELK, Loki, Fluentd, syslog, audit", "로그, 로깅, 감사 로그, 로그 서버"),
  tracing: row("Tracing", "분산 추적", "APM, Jaeger, OpenTelemetry, Zipkin", "APM, 트레이싱, 호출 추적, 예거"),
  cicd: row("CI/CD", "CI/CD", "pipeline, build, deploy, Jenkins, continuous integration, continuous delivery", "빌드, 배포, 파이프라인, 젠킨스, 지속적 통합, 지속적 배포"),
  scm: row("Source repository", "소스 저장소", "Git, SCM, GitLab, GitHub, version control", "깃, 형상 관리, 깃랩, 깃허브, 버전 관리, 리포지토리"),
  registry: row("Image registry", "이미지 레지스트리", "container registry, Harbor, artifact, Docker Hub", "컨테이너 레지스트리, 하버, 도커 허브, 아티팩트"),
  siem: row("SIEM", "SIEM", "security events, SOC, threat detection, Wazuh", "보안 관제, 통합 보안 관제, 이벤트 관리, 위협 탐지"),
  "hypervisor-manager": row("Hypervisor manager", "하이퍼바이저 관리 서버", "vCenter, OpenStack, virtualization manager", "가상화 관리, 브이센터, 오픈스택"),
  "config-server": row("Configuration management", "구성 관리 서버", "Ansible, Puppet, Chef, Salt", "앤서블, 퍼핏, 셰프, 형상 자동화"),
  iac: row("Infrastructure as code", "코드형 인프라", "IaC, Terraform, CloudFormation, Packer", "IaC, 테라폼, 인프라 자동화"),
  bastion: row("Bastion host", "배스천 호스트", "jump host, jump server, jump box, PAM, access gateway", "점프 서버, 접근 통제, 배스티언, 베스천, 배스티온, 베스티온, 바스천, 바스티온, 게이트웨이 서버, 서버 접근 제어"),
  // everything else
  "saas-app": row("SaaS application", "SaaS 애플리케이션", "software as a service, external service, API service", "서비스형 소프트웨어, 외부 서비스, 사스"),
  power: row("Power supply", "전원 장치", "UPS, PDU, generator, battery", "UPS, 무정전 전원, 발전기, 배전, 배터리"),
  note: row("Note", "메모", "text, comment, annotation, sticky", "설명, 주석, 텍스트, 노트"),
};
