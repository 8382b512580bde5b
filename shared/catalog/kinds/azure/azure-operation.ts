import type { Kind } from "../../define-kind.ts";
import { azure } from "./azure-kind.ts";

// prettier-ignore
export const azureOperation: readonly Kind[] = [
  // identity and secrets
  azure("entra-id", "idp", "paas", "Microsoft Entra ID", "Microsoft Entra ID", "Azure AD, Azure Active Directory, AAD, SSO, users, roles", "엔트라 ID, 애저 AD, 사용자, 역할, 권한 관리", { icon: "user-access" }),
  azure("entra-external-id", "idp", "paas", "Microsoft Entra External ID", "Microsoft Entra External ID", "Azure AD B2C, customer identity, CIAM", "애저 AD B2C, 고객 인증"),
  azure("entra-domain-services", "directory", "paas", "Microsoft Entra Domain Services", "Microsoft Entra Domain Services", "Azure AD DS, managed domain", "도메인 서비스, 관리형 도메인"),
  azure("key-vault", "secret-store", "paas", "Azure Key Vault", "Azure Key Vault", "secrets, keys, certificates, AKV", "키 자격 증명 모음, 키 볼트, 시크릿"),
  // always three partitions apart, never one machine: serverless
  azure("managed-hsm", "hsm", "serverless", "Azure Managed HSM", "Azure 관리형 HSM", "hardware security module, dedicated HSM", "하드웨어 보안 모듈"),
  // watching
  azure("monitor", "monitoring", "paas", "Azure Monitor", "Azure Monitor", "metrics, alerts", "애저 모니터, 지표, 경고", { icon: "cloud-monitoring" }),
  azure("log-analytics", "logging", "paas", "Azure Log Analytics", "Azure Log Analytics", "workspace, KQL, logs", "로그 분석, 로그 작업 영역"),
  azure("application-insights", "tracing", "paas", "Azure Application Insights", "Azure Application Insights", "APM, telemetry", "애플리케이션 인사이트, 호출 추적"),
  azure("sentinel", "siem", "paas", "Microsoft Sentinel", "Microsoft Sentinel", "Azure Sentinel, SOAR", "센티널, 보안 관제"),
  azure("defender-for-cloud", "siem", "paas", "Microsoft Defender for Cloud", "클라우드용 Microsoft Defender", "Azure Security Center, CSPM", "디펜더, 보안 센터, 보안 태세"),
  // delivery
  azure("container-registry", "registry", "paas", "Azure Container Registry", "Azure Container Registry", "ACR, images", "컨테이너 레지스트리"),
  azure("devops", "cicd", "paas", "Azure DevOps", "Azure DevOps", "Azure Pipelines, VSTS, TFS, Azure Repos", "애저 데브옵스, 빌드, 배포 파이프라인", { icon: "continuous-deployment" }),
  azure("automation", "config-server", "paas", "Azure Automation", "Azure Automation", "runbook, update management", "애저 자동화, 런북"),
  azure("resource-manager", "iac", "paas", "Azure Resource Manager", "Azure Resource Manager", "ARM template, Bicep, Blueprints", "ARM 템플릿, 바이셉"),
  // finished applications
  azure("openai", "saas-app", "paas", "Azure OpenAI", "Azure OpenAI", "GPT, LLM, generative AI, AI Foundry", "오픈AI, 생성형 AI, 거대 언어 모델", { icon: "ai-generate" }),
  azure("ai-services", "saas-app", "paas", "Azure AI services", "Azure AI 서비스", "Cognitive Services, vision, speech", "코그니티브 서비스, 인공지능", { icon: "ai" }),
  azure("machine-learning", "saas-app", "paas", "Azure Machine Learning", "Azure Machine Learning", "AML, training, ML", "머신러닝, 기계 학습", { icon: "machine-learning" }),
  azure("communication-services", "saas-app", "paas", "Azure Communication Services", "Azure Communication Services", "SMS, email sending, calling", "문자 발송, 메일 발송", { icon: "send-alt" }),
  azure("notification-hubs", "queue", "paas", "Azure Notification Hubs", "Azure Notification Hubs", "push notification", "푸시 알림", { icon: "notification" }),
];
