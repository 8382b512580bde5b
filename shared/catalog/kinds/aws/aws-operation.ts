import type { Kind } from "../../define-kind.ts";
import { aws } from "./aws-kind.ts";

export const awsOperation: readonly Kind[] = [
  aws({
    id: "iam",
    role: "idp",
    names: { en: "AWS IAM", ko: "AWS IAM" },
    words: {
      en: ["identity and access management", "users", "roles", "policies"],
      ko: ["권한 관리", "사용자", "역할", "정책", "아이엠"],
    },
    serviceModel: "paas",
  }),
  aws({
    id: "iam-identity-center",
    role: "idp",
    names: { en: "AWS IAM Identity Center", ko: "AWS IAM Identity Center" },
    words: { en: ["SSO", "single sign-on"], ko: ["통합 로그인", "자격 증명 센터"] },
    serviceModel: "paas",
    icon: "two-factor-authentication",
  }),
  aws({
    id: "cognito",
    role: "idp",
    names: { en: "Amazon Cognito", ko: "Amazon Cognito" },
    words: { en: ["user pool", "sign-in", "login"], ko: ["코그니토", "로그인", "사용자 풀"] },
    serviceModel: "paas",
  }),
  aws({
    id: "kms",
    role: "kms",
    names: { en: "AWS KMS", ko: "AWS KMS" },
    words: { en: ["key management service", "encryption"], ko: ["키 관리", "암호화"] },
    serviceModel: "paas",
  }),
  aws({
    id: "secrets-manager",
    role: "secret-store",
    names: { en: "AWS Secrets Manager", ko: "AWS Secrets Manager" },
    words: { en: ["vault", "password", "credentials"], ko: ["비밀정보", "시크릿", "비밀번호"] },
    serviceModel: "paas",
  }),
  aws({
    id: "guardduty",
    role: "siem",
    names: { en: "Amazon GuardDuty", ko: "Amazon GuardDuty" },
    words: { en: ["threat detection"], ko: ["가드듀티", "위협 탐지"] },
    serviceModel: "paas",
  }),
  aws({
    id: "cloudwatch",
    role: "monitoring",
    names: { en: "Amazon CloudWatch", ko: "Amazon CloudWatch" },
    words: { en: ["metrics", "alarms"], ko: ["클라우드워치", "모니터링", "지표", "경보"] },
    serviceModel: "paas",
  }),
  aws({
    id: "cloudtrail",
    role: "logging",
    names: { en: "AWS CloudTrail", ko: "AWS CloudTrail" },
    words: { en: ["audit log"], ko: ["클라우드트레일", "감사 로그"] },
    serviceModel: "paas",
  }),
  aws({
    id: "ecr",
    role: "registry",
    names: { en: "Amazon ECR", ko: "Amazon ECR" },
    words: { en: ["container registry", "images"], ko: ["컨테이너 레지스트리", "이미지 저장소"] },
    serviceModel: "paas",
  }),
  aws({
    id: "codepipeline",
    role: "cicd",
    names: { en: "AWS CodePipeline", ko: "AWS CodePipeline" },
    words: { en: ["CD", "delivery pipeline"], ko: ["코드파이프라인", "배포 파이프라인"] },
    serviceModel: "paas",
    icon: "continuous-deployment",
  }),
  aws({
    id: "codebuild",
    role: "cicd",
    names: { en: "AWS CodeBuild", ko: "AWS CodeBuild" },
    words: { en: ["CI", "build"], ko: ["코드빌드", "빌드"] },
    serviceModel: "paas",
    icon: "build-tool",
  }),
];
