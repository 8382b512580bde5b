import { defineKind, type Kind } from "../../define-kind.ts";
import { aws } from "./aws-kind.ts";

export const awsZones: readonly Kind[] = [
  aws({
    id: "region",
    role: "region",
    names: { en: "AWS Region", ko: "AWS 리전" },
    words: { en: ["ap-northeast-2", "Seoul"], ko: ["서울 리전", "지역"] },
  }),
  aws({
    id: "availability-zone",
    role: "availability-zone",
    names: { en: "AWS Availability Zone", ko: "AWS 가용 영역" },
    words: { en: ["AZ", "multi-AZ"], ko: ["가용영역", "가용 구역"] },
  }),
  aws({
    id: "vpc",
    role: "network",
    names: { en: "Amazon VPC", ko: "Amazon VPC" },
    words: { en: ["virtual private cloud", "network"], ko: ["가상 사설 클라우드", "네트워크"] },
  }),
  aws({
    id: "subnet",
    role: "subnet",
    names: { en: "VPC subnet", ko: "VPC 서브넷" },
    words: { en: ["public subnet", "private subnet"], ko: ["퍼블릭 서브넷", "프라이빗 서브넷"] },
  }),
  aws({
    id: "auto-scaling-group",
    role: "pool",
    names: { en: "EC2 Auto Scaling group", ko: "EC2 Auto Scaling 그룹" },
    words: { en: ["ASG", "scale out"], ko: ["오토 스케일링 그룹", "자동 확장", "스케일 아웃"] },
    icon: "autoscaling",
  }),
  aws({
    id: "ecs",
    role: "cluster",
    names: { en: "Amazon ECS cluster", ko: "Amazon ECS 클러스터" },
    words: {
      en: ["elastic container service", "containers"],
      ko: ["이씨에스", "컨테이너 오케스트레이션"],
    },
    serviceModel: "paas",
    icon: "container-services",
  }),
  aws({
    id: "eks",
    role: "cluster",
    names: { en: "Amazon EKS cluster", ko: "Amazon EKS 클러스터" },
    words: {
      en: ["elastic kubernetes service", "Kubernetes", "K8s"],
      ko: ["쿠버네티스", "관리형 쿠버네티스"],
    },
    serviceModel: "paas",
    icon: "kubernetes",
  }),
  defineKind({
    id: "aws/outposts",
    role: "host",
    names: { en: "AWS Outposts", ko: "AWS Outposts" },
    words: {
      en: ["on-premises rack", "hybrid"],
      ko: ["아웃포스트", "하이브리드", "온프레미스 랙"],
    },
    // AWS's machine in the user's own building
    deployment: "hybrid",
    deployments: ["hybrid", "on-prem"],
    serviceModel: "iaas",
  }),
];
