import type { Kind } from "../../define-kind.ts";
import { NAMED_DATABASE } from "../../form-questions.ts";
import { naver } from "./naver-kind.ts";

// prettier-ignore
export const naverPlatform: readonly Kind[] = [
  // databases and analysis
  naver("cloud-db-mysql", "database", "paas", "Naver Cloud DB for MySQL", "네이버 클라우드 DB for MySQL", "Cloud DB, managed MySQL", "클라우드 디비, 마이에스큐엘", { form: NAMED_DATABASE }),
  naver("cloud-db-postgresql", "database", "paas", "Naver Cloud DB for PostgreSQL", "네이버 클라우드 DB for PostgreSQL", "Cloud DB, managed Postgres", "클라우드 디비, 포스트그레스", { form: NAMED_DATABASE }),
  naver("cloud-db-mssql", "database", "paas", "Naver Cloud DB for MSSQL", "네이버 클라우드 DB for MSSQL", "Cloud DB, SQL Server", "클라우드 디비, SQL 서버", { form: NAMED_DATABASE }),
  naver("cloud-db-mongodb", "nosql", "paas", "Naver Cloud DB for MongoDB", "네이버 클라우드 DB for MongoDB", "Cloud DB, document database", "클라우드 디비, 몽고디비"),
  naver("cloud-db-cache", "cache", "paas", "Naver Cloud DB for Cache", "네이버 클라우드 DB for Cache", "Cloud DB for Redis, Valkey, in-memory", "레디스, 클라우드 디비"),
  naver("search-engine-service", "search", "paas", "Naver Cloud Search Engine Service", "네이버 클라우드 Search Engine Service", "SES, Elasticsearch, OpenSearch", "엘라스틱서치, 오픈서치, 검색 엔진"),
  naver("cloud-hadoop", "batch", "paas", "Naver Cloud Hadoop", "네이버 클라우드 Cloud Hadoop", "Spark, Hive, big data", "하둡, 스파크, 빅데이터"),
  naver("data-streaming-service", "stream", "paas", "Naver Cloud Data Streaming Service", "네이버 클라우드 Data Streaming Service", "CDSS, Kafka", "카프카, 데이터 스트리밍"),
  // identity and security
  naver("sub-account", "idp", "paas", "Naver Cloud Sub Account", "네이버 클라우드 서브 어카운트", "IAM, users, roles, policies", "서브 계정, 권한 관리, 사용자, 역할", { icon: "user-access" }),
  naver("single-sign-on", "idp", "paas", "Ncloud Single Sign-On", "네이버 클라우드 통합 로그인", "SSO, SAML", "싱글 사인온", { icon: "login" }),
  naver("key-management", "kms", "paas", "Naver Cloud Key Management Service", "네이버 클라우드 키 관리 서비스", "KMS, encryption keys", "암호화 키, 키 매니지먼트"),
  naver("secret-manager", "secret-store", "paas", "Naver Cloud Secret Manager", "네이버 클라우드 시크릿 매니저", "secrets, credentials", "비밀정보, 비밀번호"),
  naver("certificate-manager", "secret-store", "paas", "Naver Cloud Certificate Manager", "네이버 클라우드 인증서 매니저", "TLS certificate, SSL", "SSL 인증서", { icon: "certificate" }),
  naver("security-monitoring", "siem", "paas", "Naver Cloud Security Monitoring", "네이버 클라우드 보안 관제", "IDS, IPS, WAF, managed SOC", "시큐리티 모니터링, 침입 탐지"),
  naver("web-security-checker", "saas-app", "saas", "Naver Cloud Web Security Checker", "네이버 클라우드 웹 보안 점검", "vulnerability scan, WSC", "웹 시큐리티 체커, 취약점 점검", { icon: "scan" }),
  // operation
  naver("cloud-insight", "monitoring", "paas", "Naver Cloud Insight", "네이버 클라우드 인사이트", "metrics, alarms, Monitoring", "클라우드 인사이트, 지표, 경보", { icon: "cloud-monitoring" }),
  naver("cloud-log-analytics", "logging", "paas", "Naver Cloud Log Analytics", "네이버 클라우드 로그 분석", "CLA, Effective Log Search & Analytics, ELSA", "클라우드 로그 애널리틱스"),
  naver("cloud-activity-tracer", "logging", "paas", "Naver Cloud Activity Tracer", "네이버 클라우드 활동 추적", "CAT, audit log", "액티비티 트레이서, 감사 로그", { icon: "cloud-auditing" }),
  naver("container-registry", "registry", "paas", "Naver Cloud Container Registry", "네이버 클라우드 컨테이너 레지스트리", "NCR, images", "이미지 저장소"),
  naver("source-commit", "scm", "paas", "Naver Cloud SourceCommit", "네이버 클라우드 SourceCommit", "Git hosting", "소스커밋, 소스 저장소"),
  naver("source-pipeline", "cicd", "paas", "Naver Cloud SourcePipeline", "네이버 클라우드 SourcePipeline", "SourceBuild, SourceDeploy, CI, CD", "소스파이프라인, 소스빌드, 소스디플로이, 배포", { icon: "continuous-deployment" }),
  // finished applications
  naver("simple-easy-notification", "saas-app", "paas", "Naver Cloud SENS", "네이버 클라우드 알림 발송(SENS)", "Simple & Easy Notification Service, SMS, push", "문자 발송, 알림톡, 푸시", { icon: "notification" }),
  naver("outbound-mailer", "saas-app", "paas", "Naver Cloud Outbound Mailer", "네이버 클라우드 메일 발송", "email sending", "아웃바운드 메일러, 이메일 전송", { icon: "email" }),
  naver("clova-studio", "saas-app", "paas", "CLOVA Studio", "클로바 스튜디오", "HyperCLOVA X, LLM, generative AI", "하이퍼클로바, 생성형 AI, 거대 언어 모델", { icon: "ai-generate" }),
  naver("clova-ocr", "saas-app", "paas", "CLOVA OCR", "클로바 OCR", "text recognition, document", "문자 인식, 문서 인식", { icon: "document-processor" }),
  naver("papago", "saas-app", "paas", "Papago Translation", "파파고 번역", "machine translation, NMT", "기계 번역", { icon: "translate" }),
  naver("maps", "saas-app", "paas", "Naver Maps API", "네이버 지도 API", "geocoding, directions", "지도, 길찾기, 주소 검색", { icon: "location" }),
  naver("live-station", "saas-app", "paas", "Naver Cloud Live Station", "네이버 클라우드 라이브 스테이션", "live streaming, video, VOD Station", "라이브 방송, 동영상 송출", { icon: "video" }),
];
