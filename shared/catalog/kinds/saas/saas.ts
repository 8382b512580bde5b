import type { Kind } from "../../define-kind.ts";
import { kindsOf } from "../../kind-table.ts";
import type { Role } from "../../roles.ts";

const row = kindsOf("saas", { deployment: "public", deployments: ["public"] });

/** A finished application that somebody else runs: the columns of `kindsOf` without the service model. */
const saas = (
  id: string,
  role: Role,
  en: string,
  ko: string,
  wordsEn: string,
  wordsKo: string,
  icon?: Kind["icon"],
): Kind => row(id, role, "saas", en, ko, wordsEn, wordsKo, icon && { icon });

/** Software as a service by what it is for; the products are search words. */
// prettier-ignore
export const saasKinds: readonly Kind[] = [
  // working together
  saas("email", "saas-app", "Email service", "이메일 서비스", "Gmail, Exchange Online, Outlook, NAVER WORKS Mail", "메일, 지메일, 아웃룩, 네이버웍스 메일", "email"),
  saas("chat", "saas-app", "Team chat", "업무용 메신저", "Slack, Microsoft Teams, Jandi, KakaoWork, messenger", "슬랙, 팀즈, 잔디, 카카오워크, 채팅, 협업 도구", "chat"),
  saas("video-meeting", "saas-app", "Video meeting", "화상 회의", "Zoom, Google Meet, Teams, Webex", "줌, 구글 미트, 영상 회의", "video-chat"),
  saas("office", "saas-app", "Online office suite", "온라인 오피스", "Microsoft 365, Google Workspace, Office 365, Hancom Docs", "마이크로소프트 365, 구글 워크스페이스, 한컴독스, 문서 편집", "document"),
  saas("file-sharing", "saas-app", "File sharing", "파일 공유 서비스", "Dropbox, OneDrive, Google Drive, Box", "드롭박스, 원드라이브, 구글 드라이브, 웹하드", "folder-shared"),
  saas("groupware", "saas-app", "Groupware service", "그룹웨어 서비스", "NAVER WORKS, Hiworks, Dooray, Daou Office, electronic approval", "네이버웍스, 하이웍스, 두레이, 다우오피스, 전자결재", "collaborate"),
  saas("wiki", "saas-app", "Knowledge base", "위키·지식 관리", "Notion, Confluence, documentation", "노션, 컨플루언스, 문서 협업", "wikis"),
  saas("project-management", "saas-app", "Project management", "프로젝트 관리", "Jira, Asana, Trello, monday.com, issue tracker", "지라, 아사나, 트렐로, 일정 관리", "roadmap"),
  saas("e-signature", "saas-app", "Electronic signature", "전자 서명", "DocuSign, Modusign, contract", "모두싸인, 전자 계약", "document-signed"),
  // running a business
  saas("crm", "saas-app", "Customer relationship management", "고객 관계 관리", "CRM, Salesforce, HubSpot, Dynamics 365", "CRM, 세일즈포스, 영업 관리", "customer"),
  saas("customer-support", "saas-app", "Customer support desk", "고객 상담 서비스", "Zendesk, Channel Talk, Freshdesk, help desk", "젠데스크, 채널톡, 헬프데스크", "customer-service"),
  saas("erp", "saas-app", "Cloud ERP", "클라우드 ERP", "SAP S/4HANA Cloud, NetSuite, Douzone, Ecount", "더존, 이카운트, 전사적 자원 관리", "enterprise"),
  saas("human-resources", "saas-app", "Human resources service", "인사 관리 서비스", "HR, Workday, Flex, payroll", "플렉스, 급여, 근태, 워크데이", "group"),
  saas("accounting", "saas-app", "Accounting service", "회계 서비스", "tax invoice, QuickBooks, bookkeeping", "세금계산서, 경리, 재무", "finance"),
  saas("payment-gateway", "saas-app", "Payment gateway", "전자 결제(PG)", "PG, Toss Payments, KG Inicis, Stripe, PayPal, card payment", "토스페이먼츠, 이니시스, 결제 대행, 카드 결제", "payment-methods"),
  saas("commerce", "saas-app", "Online shop service", "쇼핑몰 서비스", "Cafe24, Shopify, Smart Store, e-commerce", "카페24, 스마트스토어, 전자상거래", "shopping-cart"),
  saas("marketing-automation", "saas-app", "Marketing automation", "마케팅 자동화", "Braze, Mailchimp, Marketo, campaign", "브레이즈, 스티비, 캠페인", "bullhorn"),
  saas("web-analytics", "saas-app", "Web analytics", "웹 분석", "Google Analytics, Amplitude, Mixpanel", "구글 애널리틱스, 앰플리튜드, 방문자 분석", "analytics"),
  saas("business-intelligence", "saas-app", "Business intelligence service", "BI 서비스", "Tableau Cloud, dashboards, reports", "태블로, 시각화, 보고서", "dashboard"),
  saas("messaging", "saas-app", "Message delivery service", "메시지 발송 서비스", "SMS, push, Twilio, SendGrid, KakaoTalk notification", "문자 발송, 알림톡, 푸시, 솔라피", "send-alt"),
  saas("maps", "saas-app", "Map service", "지도 서비스", "Google Maps, Kakao Map, geocoding", "카카오맵, 구글 지도, 위치 정보", "location"),
  saas("video-streaming", "saas-app", "Video streaming service", "동영상 스트리밍 서비스", "YouTube, Vimeo, Kollus, live", "유튜브, 비메오, 콜러스", "video"),
  saas("learning", "saas-app", "Learning management service", "학습 관리 서비스", "LMS, e-learning, Canvas, Moodle", "이러닝, 온라인 교육", "education"),
  saas("ai-api", "saas-app", "AI model service", "AI 모델 서비스", "LLM API, ChatGPT, Claude, Gemini, generative AI", "챗GPT, 클로드, 제미나이, 생성형 AI, 거대 언어 모델", "ai-generate"),
  saas("content-management", "saas-app", "Headless content service", "콘텐츠 관리 서비스", "CMS, Contentful, Sanity", "씨엠에스, 헤드리스 CMS", "document-multiple-01"),
  // platforms somebody else runs
  saas("data-warehouse", "data-warehouse", "Cloud data warehouse service", "클라우드 데이터 웨어하우스 서비스", "Snowflake, Databricks", "스노우플레이크, 데이터브릭스"),
  saas("managed-database", "nosql", "Hosted database service", "호스팅 데이터베이스 서비스", "MongoDB Atlas, Supabase, PlanetScale, DBaaS", "몽고디비 아틀라스, 수파베이스"),
  saas("search", "search", "Hosted search service", "호스팅 검색 서비스", "Algolia, Elastic Cloud", "알골리아, 엘라스틱 클라우드"),
  saas("cdn", "cdn", "CDN service", "CDN 서비스", "Cloudflare, Akamai, Fastly", "클라우드플레어, 아카마이, 패스틀리"),
  saas("dns", "dns", "DNS service", "DNS 서비스", "Cloudflare DNS, NS1, domain registrar", "도메인 등록 대행, 클라우드플레어 DNS"),
  saas("backup", "backup-vault", "Backup service", "백업 서비스", "Druva, Veeam Data Cloud, Microsoft 365 backup", "클라우드 백업 서비스"),
  // identity and security
  saas("identity", "idp", "Identity service", "통합 인증 서비스", "Okta, Auth0, OneLogin, SSO", "옥타, 통합 로그인", "two-factor-authentication"),
  saas("social-login", "idp", "Social login", "소셜 로그인", "Kakao Login, Naver Login, Google sign-in, OAuth", "카카오 로그인, 네이버 로그인, 간편 로그인", "login"),
  saas("identity-verification", "idp", "Identity verification", "본인 확인 서비스", "PASS, KYC, mobile verification", "패스, 휴대폰 본인 인증, 실명 확인", "identification"),
  saas("password-manager", "secret-store", "Password manager", "비밀번호 관리 서비스", "1Password, LastPass, Bitwarden", "원패스워드, 비밀번호 금고"),
  saas("endpoint-security", "siem", "Endpoint security service", "단말 보안 서비스", "EDR, CrowdStrike, SentinelOne, antivirus", "EDR, 크라우드스트라이크, 백신", "devices"),
  saas("zero-trust-access", "vpn-gateway", "Zero trust access service", "제로 트러스트 접속 서비스", "ZTNA, SASE, Zscaler, Cloudflare Access", "제트스케일러, 지스케일러, 사세", "user-access"),
  // building software
  saas("source-hosting", "scm", "Source hosting", "소스 호스팅", "GitHub, GitLab.com, Bitbucket, Git", "깃허브, 깃랩, 비트버킷, 소스 저장소"),
  saas("ci-service", "cicd", "Hosted CI/CD", "호스팅 CI/CD 서비스", "GitHub Actions, CircleCI, Vercel", "깃허브 액션, 서클CI, 배포 자동화"),
  saas("image-registry", "registry", "Hosted image registry", "호스팅 이미지 레지스트리", "Docker Hub, GHCR, Quay.io", "도커 허브"),
  saas("monitoring", "monitoring", "Monitoring service", "모니터링 서비스", "Datadog, New Relic, WhaTap, observability", "데이터독, 뉴렐릭, 와탭, 관측"),
  saas("log-management", "logging", "Log management service", "로그 관리 서비스", "Splunk Cloud, Sumo Logic, Loggly", "스플렁크, 로그 분석"),
  saas("error-tracking", "tracing", "Error tracking", "오류 추적 서비스", "Sentry, Rollbar, Bugsnag, APM", "센트리, 오류 수집"),
  saas("incident-alerting", "monitoring", "Incident alerting", "장애 알림 서비스", "PagerDuty, Opsgenie, on-call", "페이저듀티, 당직, 호출", "notification"),
];
