import type { Kind } from "../../define-kind.ts";
import { aws } from "./aws-kind.ts";

// prettier-ignore
export const awsZones: readonly Kind[] = [
  aws("region", "region", null, "AWS Region", "AWS 리전", "ap-northeast-2, Seoul", "서울 리전, 지역"),
  aws("availability-zone", "availability-zone", null, "AWS Availability Zone", "AWS 가용 영역", "AZ, multi-AZ", "가용영역, 가용 구역"),
  aws("local-zone", "availability-zone", null, "AWS Local Zone", "AWS 로컬 영역", "edge location, Wavelength", "로컬존, 웨이브렝스"),
  aws("vpc", "network", null, "Amazon VPC", "Amazon VPC", "virtual private cloud, network", "가상 사설 클라우드, 네트워크"),
  aws("subnet", "subnet", null, "VPC subnet", "VPC 서브넷", "public subnet, private subnet", "퍼블릭 서브넷, 프라이빗 서브넷"),
  aws("account", "group", null, "AWS account", "AWS 계정", "landing zone, Control Tower", "어카운트, 랜딩 존", { icon: "account" }),
  aws("organization", "group", null, "AWS Organizations unit", "AWS Organizations 조직 단위", "OU, organizational unit, multi-account", "조직, 다중 계정", { icon: "group-account" }),
  aws("auto-scaling-group", "pool", null, "EC2 Auto Scaling group", "EC2 Auto Scaling 그룹", "ASG, scale out", "오토 스케일링 그룹, 자동 확장, 스케일 아웃", { icon: "autoscaling" }),
  aws("eks-node-group", "pool", null, "EKS node group", "EKS 노드 그룹", "worker nodes, Karpenter", "워커 노드", { icon: "kubernetes-worker-node" }),
  aws("ecs", "cluster", "paas", "Amazon ECS cluster", "Amazon ECS 클러스터", "ECS, elastic container service, containers", "이씨에스, 컨테이너 오케스트레이션", { icon: "container-services" }),
  aws("eks", "cluster", "paas", "Amazon EKS cluster", "Amazon EKS 클러스터", "EKS, elastic kubernetes service, Kubernetes, K8s", "쿠버네티스, 관리형 쿠버네티스", { icon: "kubernetes" }),
  aws("dedicated-host", "host", "iaas", "EC2 Dedicated Host", "EC2 전용 호스트", "single tenant, BYOL", "단독 호스트, 라이선스 반입"),
  // AWS's machine in the user's own building
  aws("outposts", "host", "iaas", "AWS Outposts", "AWS Outposts", "on-premises rack, hybrid", "아웃포스트, 하이브리드, 온프레미스 랙", { deployment: "hybrid", deployments: ["hybrid", "on-prem"] }),
];
