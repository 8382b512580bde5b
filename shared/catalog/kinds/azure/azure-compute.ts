import type { Kind } from "../../define-kind.ts";
import { machineOf } from "../../form-questions.ts";
import { azure } from "./azure-kind.ts";

const VM = machineOf(
  "Standard_B2s", "Standard_B2ms", "Standard_D2s_v5", "Standard_D4s_v5", "Standard_D2as_v5",
  "Standard_F2s_v2", "Standard_E2s_v5", "Standard_E4s_v5",
); // prettier-ignore

/** Stands in the user's own building. */
const HYBRID = { deployment: "hybrid", deployments: ["hybrid", "on-prem"] } as const;

// prettier-ignore
export const azureCompute: readonly Kind[] = [
  // places
  azure("region", "region", null, "Azure region", "Azure 지역", "Korea Central, Korea South, geography", "한국 중부, 한국 남부, 리전"),
  azure("availability-zone", "availability-zone", null, "Azure availability zone", "Azure 가용성 영역", "AZ, zone", "가용 영역, 가용 구역"),
  azure("subscription", "group", null, "Azure subscription", "Azure 구독", "billing, landing zone", "구독, 랜딩 존", { icon: "account" }),
  azure("resource-group", "group", null, "Azure resource group", "Azure 리소스 그룹", "RG", "리소스 묶음, 자원 그룹"),
  azure("vnet", "network", null, "Azure Virtual Network", "Azure 가상 네트워크", "VNet, private network", "브이넷, VNet"),
  azure("subnet", "subnet", null, "VNet subnet", "VNet 서브넷", "delegated subnet, NSG", "가상 네트워크 서브넷"),
  azure("vm-scale-set", "pool", null, "Virtual Machine Scale Set", "가상 머신 확장 집합", "VMSS, autoscale", "스케일 셋, 자동 확장, 확장 집합", { icon: "autoscaling" }),
  azure("aks", "cluster", "paas", "Azure Kubernetes Service", "Azure Kubernetes 서비스", "AKS, K8s, managed Kubernetes", "쿠버네티스, 관리형 쿠버네티스", { icon: "kubernetes" }),
  azure("red-hat-openshift", "cluster", "paas", "Azure Red Hat OpenShift", "Azure Red Hat OpenShift", "ARO, Kubernetes", "오픈시프트, 쿠버네티스", { icon: "kubernetes" }),
  azure("service-fabric", "cluster", "paas", "Azure Service Fabric", "Azure Service Fabric", "microservices platform", "서비스 패브릭"),
  azure("vmware-solution", "cluster", "iaas", "Azure VMware Solution", "Azure VMware Solution", "AVS, vSphere", "브이엠웨어, 브이스피어"),
  azure("dedicated-host", "host", "iaas", "Azure Dedicated Host", "Azure 전용 호스트", "single tenant", "단독 호스트"),
  azure("local", "host", "iaas", "Azure Local", "Azure Local", "Azure Stack HCI, on-premises cluster", "애저 스택, 하이브리드", HYBRID),
  // compute
  azure("vm", "vm", "iaas", "Azure Virtual Machine", "Azure 가상 머신", "VM, virtual machines, instance", "가상 서버, 인스턴스, 버추얼 머신", { form: VM }),
  azure("app-service", "app-service", "paas", "Azure App Service", "Azure App Service", "web app, PaaS, App Service plan", "앱 서비스, 웹앱"),
  azure("static-web-apps", "app-service", "serverless", "Azure Static Web Apps", "Azure Static Web Apps", "static site, Jamstack", "정적 웹앱"),
  azure("functions", "function", "faas", "Azure Functions", "Azure Functions", "FaaS, serverless, function app", "애저 펑션, 함수 앱, 서버리스"),
  azure("logic-apps", "function", "paas", "Azure Logic Apps", "Azure Logic Apps", "workflow, integration", "로직 앱, 워크플로", { icon: "workflow-automation" }),
  azure("container-apps", "workload", "serverless", "Azure Container Apps", "Azure Container Apps", "serverless container, ACA", "컨테이너 앱, 서버리스 컨테이너"),
  azure("container-instances", "workload", "serverless", "Azure Container Instances", "Azure Container Instances", "ACI, single container", "컨테이너 인스턴스"),
  azure("batch", "batch", "paas", "Azure Batch", "Azure Batch", "HPC, job scheduling", "배치 컴퓨팅"),
  azure("virtual-desktop", "vdi-broker", "daas", "Azure Virtual Desktop", "Azure Virtual Desktop", "AVD, WVD, Windows Virtual Desktop, VDI", "가상 데스크톱, 가상 PC"),
  azure("windows-365", "vdi", "daas", "Windows 365 Cloud PC", "Windows 365 클라우드 PC", "DaaS, cloud desktop", "클라우드 PC, 가상 데스크톱"),
  azure("iot-hub", "iot-gateway", "paas", "Azure IoT Hub", "Azure IoT Hub", "MQTT, devices, device provisioning", "사물인터넷 허브, 아이오티"),
  azure("iot-edge", "edge-server", null, "Azure IoT Edge", "Azure IoT Edge", "edge runtime", "에지 런타임, 엣지", HYBRID),
  azure("arc", "config-server", "paas", "Azure Arc", "Azure Arc", "hybrid management, multi-cloud", "애저 아크, 하이브리드 관리", { deployment: "hybrid", deployments: ["hybrid", "public", "on-prem"] }),
];
