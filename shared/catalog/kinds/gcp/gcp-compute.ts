import type { Kind } from "../../define-kind.ts";
import { machineOf } from "../../form-questions.ts";
import { gcp } from "./gcp-kind.ts";

const COMPUTE_ENGINE = machineOf(
  "e2-micro", "e2-medium", "e2-standard-2", "e2-standard-4", "n2-standard-2", "n2-highmem-2",
  "n2d-standard-2", "c3-standard-4", "t2d-standard-1",
); // prettier-ignore

// prettier-ignore
export const gcpCompute: readonly Kind[] = [
  // places
  gcp("region", "region", null, "Google Cloud region", "Google Cloud 리전", "asia-northeast3, Seoul", "구글 클라우드 서울 리전"),
  gcp("zone", "availability-zone", null, "Google Cloud zone", "Google Cloud 영역", "AZ, asia-northeast3-a", "구글 클라우드 가용 영역, 존"),
  gcp("organization", "group", null, "Google Cloud organization", "Google Cloud 조직", "folder, resource hierarchy", "폴더, 리소스 계층", { icon: "group-account" }),
  gcp("project", "group", null, "Google Cloud project", "Google Cloud 프로젝트", "billing, quota", "프로젝트, 결제 단위", { icon: "ibm-cloud-projects" }),
  gcp("vpc", "network", null, "Google Cloud VPC network", "Google Cloud VPC 네트워크", "virtual private cloud, Shared VPC", "가상 사설 클라우드, 공유 VPC"),
  gcp("subnet", "subnet", null, "Google Cloud subnet", "Google Cloud 서브넷", "subnetwork, regional subnet", "하위 네트워크"),
  gcp("instance-group", "pool", null, "Managed instance group", "관리형 인스턴스 그룹", "MIG, autoscaler, instance template", "자동 확장, 인스턴스 템플릿", { icon: "autoscaling" }),
  gcp("gke", "cluster", "paas", "Google Kubernetes Engine", "Google Kubernetes Engine", "GKE, K8s, Autopilot", "쿠버네티스, 구글 쿠버네티스 엔진", { icon: "kubernetes" }),
  gcp("vmware-engine", "cluster", "iaas", "Google Cloud VMware Engine", "Google Cloud VMware Engine", "GCVE, vSphere", "브이엠웨어 엔진"),
  gcp("sole-tenant-node", "host", "iaas", "Sole-tenant node", "단독 테넌트 노드", "dedicated host, BYOL", "전용 호스트"),
  gcp("distributed-cloud", "host", "iaas", "Google Distributed Cloud", "Google Distributed Cloud", "GDC, Anthos, on-premises", "분산형 클라우드, 안토스", { deployment: "hybrid", deployments: ["hybrid", "on-prem"] }),
  // compute
  gcp("compute-engine", "vm", "iaas", "Compute Engine", "Compute Engine", "GCE, VM, instance, virtual machine", "컴퓨트 엔진, 가상 머신, 인스턴스", { form: COMPUTE_ENGINE }),
  gcp("app-engine", "app-service", "serverless", "App Engine", "App Engine", "GAE, PaaS, web app", "앱 엔진, 웹앱"),
  gcp("cloud-run", "workload", "serverless", "Cloud Run", "Cloud Run", "serverless container, Knative", "클라우드 런, 서버리스 컨테이너"),
  gcp("cloud-functions", "function", "faas", "Cloud Run functions", "Cloud Run functions", "Cloud Functions, FaaS, GCF, serverless", "클라우드 펑션, 함수, 서버리스"),
  gcp("workflows", "function", "serverless", "Google Cloud Workflows", "Google Cloud Workflows", "orchestration, state machine", "워크플로, 오케스트레이션", { icon: "workflow-automation" }),
  gcp("cloud-scheduler", "batch", "serverless", "Cloud Scheduler", "Cloud Scheduler", "cron, timer", "클라우드 스케줄러, 예약 작업", { icon: "event-schedule" }),
  gcp("batch", "batch", "serverless", "Google Cloud Batch", "Google Cloud Batch", "HPC, batch jobs", "배치 컴퓨팅"),
  gcp("firebase", "app-service", "baas", "Firebase", "Firebase", "BaaS, mobile back end, hosting", "파이어베이스, 모바일 백엔드"),
  gcp("cloud-workstations", "vdi", "daas", "Cloud Workstations", "Cloud Workstations", "development desktop", "클라우드 워크스테이션, 개발 환경"),
];
