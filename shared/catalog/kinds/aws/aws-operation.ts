import type { Kind } from "../../define-kind.ts";
import { aws } from "./aws-kind.ts";

// prettier-ignore
export const awsOperation: readonly Kind[] = [
  // identity and secrets
  aws("iam", "idp", "paas", "AWS IAM", "AWS IAM", "identity and access management, users, roles, policies", "권한 관리, 사용자, 역할, 정책, 아이엠", { icon: "user-access" }),
  aws("iam-identity-center", "idp", "paas", "AWS IAM Identity Center", "AWS IAM Identity Center", "SSO, single sign-on, AWS SSO", "통합 로그인, 자격 증명 센터", { icon: "two-factor-authentication" }),
  aws("cognito", "idp", "paas", "Amazon Cognito", "Amazon Cognito", "user pool, sign-in, login", "코그니토, 로그인, 사용자 풀"),
  aws("directory-service", "directory", "paas", "AWS Directory Service", "AWS Directory Service", "Managed Microsoft AD", "관리형 AD, 액티브 디렉터리"),
  aws("kms", "kms", "paas", "AWS KMS", "AWS KMS", "key management service, encryption", "키 관리, 암호화"),
  aws("cloudhsm", "hsm", "paas", "AWS CloudHSM", "AWS CloudHSM", "hardware security module", "클라우드 HSM, 하드웨어 보안 모듈"),
  aws("secrets-manager", "secret-store", "paas", "AWS Secrets Manager", "AWS Secrets Manager", "vault, password, credentials", "비밀정보, 시크릿, 비밀번호"),
  aws("certificate-manager", "secret-store", "paas", "AWS Certificate Manager", "AWS Certificate Manager", "ACM, TLS certificate", "인증서 관리", { icon: "certificate" }),
  // watching
  aws("guardduty", "siem", "paas", "Amazon GuardDuty", "Amazon GuardDuty", "threat detection", "가드듀티, 위협 탐지"),
  aws("security-hub", "siem", "paas", "AWS Security Hub", "AWS Security Hub", "CSPM, posture", "시큐리티 허브, 보안 태세"),
  aws("inspector", "siem", "paas", "Amazon Inspector", "Amazon Inspector", "vulnerability scan", "인스펙터, 취약점 점검"),
  aws("macie", "siem", "paas", "Amazon Macie", "Amazon Macie", "sensitive data discovery", "메이시, 민감 데이터 탐지"),
  aws("cloudwatch", "monitoring", "paas", "Amazon CloudWatch", "Amazon CloudWatch", "metrics, alarms", "클라우드워치, 모니터링, 지표, 경보", { icon: "cloud-monitoring" }),
  aws("managed-prometheus", "monitoring", "paas", "Amazon Managed Service for Prometheus", "Amazon Managed Service for Prometheus", "AMP, metrics", "관리형 프로메테우스"),
  aws("managed-grafana", "monitoring", "paas", "Amazon Managed Grafana", "Amazon Managed Grafana", "AMG, dashboards", "관리형 그라파나", { icon: "dashboard" }),
  aws("cloudtrail", "logging", "paas", "AWS CloudTrail", "AWS CloudTrail", "audit log", "클라우드트레일, 감사 로그"),
  aws("config", "logging", "paas", "AWS Config", "AWS Config", "configuration recorder, compliance", "구성 기록, 규정 준수", { icon: "cloud-auditing" }),
  aws("x-ray", "tracing", "paas", "AWS X-Ray", "AWS X-Ray", "distributed tracing", "엑스레이, 분산 추적"),
  // delivery
  aws("ecr", "registry", "paas", "Amazon ECR", "Amazon ECR", "container registry, images", "컨테이너 레지스트리, 이미지 저장소"),
  aws("codecommit", "scm", "paas", "AWS CodeCommit", "AWS CodeCommit", "Git hosting", "코드커밋, 소스 저장소"),
  aws("codepipeline", "cicd", "paas", "AWS CodePipeline", "AWS CodePipeline", "CD, delivery pipeline", "코드파이프라인, 배포 파이프라인", { icon: "continuous-deployment" }),
  aws("codebuild", "cicd", "paas", "AWS CodeBuild", "AWS CodeBuild", "CI, build", "코드빌드, 빌드", { icon: "build-tool" }),
  aws("codedeploy", "cicd", "paas", "AWS CodeDeploy", "AWS CodeDeploy", "deployment, blue/green", "코드디플로이, 배포 자동화", { icon: "deploy" }),
  aws("cloudformation", "iac", "paas", "AWS CloudFormation", "AWS CloudFormation", "stack, template, CDK", "클라우드포메이션, 스택"),
  aws("systems-manager", "config-server", "paas", "AWS Systems Manager", "AWS Systems Manager", "SSM, Session Manager, Parameter Store, patching", "시스템즈 매니저, 세션 매니저, 패치 관리"),
  // finished applications
  aws("ses", "saas-app", "paas", "Amazon SES", "Amazon SES", "simple email service, mail sending", "메일 발송, 이메일 전송", { icon: "email" }),
  aws("bedrock", "saas-app", "paas", "Amazon Bedrock", "Amazon Bedrock", "generative AI, LLM, foundation models", "베드록, 생성형 AI, 거대 언어 모델", { icon: "ai-generate" }),
  aws("sagemaker", "saas-app", "paas", "Amazon SageMaker AI", "Amazon SageMaker AI", "machine learning, training, ML", "세이지메이커, 머신러닝, 기계 학습", { icon: "machine-learning" }),
  aws("rekognition", "saas-app", "paas", "Amazon Rekognition", "Amazon Rekognition", "image recognition, computer vision", "레코그니션, 이미지 인식", { icon: "visual-recognition" }),
  aws("connect", "saas-app", "saas", "Amazon Connect", "Amazon Connect", "contact center, call center", "커넥트, 콜센터", { icon: "headset" }),
];
