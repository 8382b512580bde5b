import type { Kind } from "../../define-kind.ts";
import { gcp } from "./gcp-kind.ts";

// prettier-ignore
export const gcpOperation: readonly Kind[] = [
  // identity and secrets
  gcp("iam", "idp", "paas", "Google Cloud IAM", "Google Cloud IAM", "identity and access management, roles, service account, Cloud IAM", "권한 관리, 역할, 서비스 계정", { icon: "user-access" }),
  gcp("identity-platform", "idp", "paas", "Identity Platform", "Identity Platform", "customer login, Firebase Authentication, CIAM", "고객 로그인, 파이어베이스 인증"),
  gcp("cloud-identity", "idp", "paas", "Cloud Identity", "Cloud Identity", "Google Workspace accounts, SSO", "클라우드 아이덴티티, 통합 로그인"),
  gcp("managed-microsoft-ad", "directory", "paas", "Managed Service for Microsoft AD", "관리형 Microsoft AD 서비스", "Active Directory", "액티브 디렉터리"),
  gcp("cloud-kms", "kms", "paas", "Cloud Key Management Service", "Cloud Key Management Service", "Cloud KMS, encryption keys", "클라우드 KMS, 키 관리"),
  // a regional back end of the key service, not a machine: serverless
  gcp("cloud-hsm", "hsm", "serverless", "Google Cloud HSM", "Google Cloud HSM", "hardware security module", "하드웨어 보안 모듈"),
  gcp("secret-manager", "secret-store", "paas", "Google Cloud Secret Manager", "Google Cloud Secret Manager", "secrets, credentials, password", "시크릿 매니저, 비밀정보, 비밀번호"),
  // watching
  gcp("cloud-monitoring", "monitoring", "paas", "Cloud Monitoring", "Cloud Monitoring", "Stackdriver, metrics, uptime checks", "스택드라이버, 지표, 경보", { icon: "cloud-monitoring" }),
  gcp("cloud-logging", "logging", "paas", "Cloud Logging", "Cloud Logging", "Stackdriver Logging, audit logs", "스택드라이버 로그, 감사 로그"),
  gcp("cloud-trace", "tracing", "paas", "Cloud Trace", "Cloud Trace", "Stackdriver Trace, latency", "호출 추적, 지연 시간"),
  gcp("security-command-center", "siem", "paas", "Security Command Center", "Security Command Center", "SCC, CSPM, threat detection", "보안 커맨드 센터, 위협 탐지"),
  gcp("security-operations", "siem", "saas", "Google Security Operations", "Google Security Operations", "Chronicle, SIEM, SOAR", "크로니클, 보안 관제"),
  // delivery
  gcp("artifact-registry", "registry", "paas", "Artifact Registry", "Artifact Registry", "GCR, Container Registry, images, packages", "아티팩트 레지스트리, 이미지 저장소"),
  gcp("cloud-build", "cicd", "paas", "Google Cloud Build", "Google Cloud Build", "CI, build triggers", "클라우드 빌드, 빌드", { icon: "build-tool" }),
  gcp("cloud-deploy", "cicd", "paas", "Google Cloud Deploy", "Google Cloud Deploy", "CD, delivery pipeline", "클라우드 배포, 배포 파이프라인", { icon: "continuous-deployment" }),
  gcp("infrastructure-manager", "iac", "paas", "Infrastructure Manager", "Infrastructure Manager", "Terraform, Deployment Manager", "테라폼, 배포 관리자"),
  // finished applications
  gcp("vision-api", "saas-app", "paas", "Cloud Vision API", "Cloud Vision API", "image recognition, OCR, computer vision", "비전 API, 이미지 인식", { icon: "visual-recognition" }),
  gcp("vertex-ai", "saas-app", "paas", "Vertex AI", "Vertex AI", "Gemini, machine learning, LLM, AI Platform, AutoML", "버텍스 AI, 제미나이, 머신러닝, 생성형 AI", { icon: "machine-learning" }),
  gcp("speech-to-text", "saas-app", "paas", "Cloud Speech-to-Text", "Cloud Speech-to-Text", "speech recognition, STT", "음성 인식, 받아쓰기", { icon: "microphone" }),
  gcp("document-ai", "saas-app", "paas", "Document AI", "Document AI", "OCR, form parsing", "문서 인식, 도큐먼트 AI", { icon: "document-processor" }),
];
