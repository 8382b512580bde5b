import type { Kind } from "../../define-kind.ts";
import { machineOf } from "../../form-questions.ts";
import { aws, awsSla } from "./aws-kind.ts";

const EC2 = machineOf(
  "t3.micro", "t3.medium", "t4g.medium", "m7i.large", "m7g.large", "m7i.xlarge", "c7i.large",
  "c7g.large", "r7i.large", "r7g.large", "g6.xlarge",
); // prettier-ignore

// prettier-ignore
export const awsCompute: readonly Kind[] = [
  // the figure is the instance-level commitment: one instance, no second zone
  aws("ec2", "vm", "iaas", "Amazon EC2", "Amazon EC2", "EC2, instance, virtual machine, VM, elastic compute cloud", "인스턴스, 가상 머신, 가상 서버", { form: EC2, availability: awsSla(0.995, "compute", "2022-05-05") }),
  aws("lightsail", "vm", "iaas", "Amazon Lightsail", "Amazon Lightsail", "VPS, simple server", "라이트세일, 가상 사설 서버"),
  aws("lambda", "function", "faas", "AWS Lambda", "AWS Lambda", "function, FaaS, serverless", "람다, 함수, 서버리스", { availability: awsSla(0.9995, "lambda", "2019-01-31") }),
  aws("fargate", "workload", "serverless", "AWS Fargate", "AWS Fargate", "serverless container, task", "파게이트, 서버리스 컨테이너"),
  aws("app-runner", "app-service", "serverless", "AWS App Runner", "AWS App Runner", "container web app", "앱 러너"),
  aws("elastic-beanstalk", "app-service", "paas", "AWS Elastic Beanstalk", "AWS Elastic Beanstalk", "PaaS, web app", "빈스톡, 웹앱"),
  aws("amplify", "app-service", "baas", "AWS Amplify", "AWS Amplify", "BaaS, web hosting, front end", "앰플리파이, 프런트엔드, 웹 호스팅, 백엔드 서비스"),
  aws("step-functions", "function", "paas", "AWS Step Functions", "AWS Step Functions", "workflow, state machine", "스텝 펑션, 워크플로, 상태 머신", { icon: "workflow-automation" }),
  aws("batch", "batch", "serverless", "AWS Batch", "AWS Batch", "batch computing, job queue", "배치 컴퓨팅"),
  aws("iot-core", "iot-gateway", "paas", "AWS IoT Core", "AWS IoT Core", "MQTT, devices", "사물인터넷, 아이오티"),
  // runs on the user's own machine at the edge
  aws("greengrass", "edge-server", null, "AWS IoT Greengrass", "AWS IoT Greengrass", "edge runtime", "그린그래스, 에지 런타임", { deployment: "hybrid", deployments: ["hybrid", "on-prem"] }),
  aws("workspaces", "vdi", "daas", "Amazon WorkSpaces", "Amazon WorkSpaces", "VDI, DaaS, virtual desktop", "워크스페이스, 가상 PC, 가상 데스크톱"),
  aws("appstream", "vdi", "daas", "Amazon WorkSpaces Applications", "Amazon WorkSpaces Applications", "AppStream 2.0, application streaming", "앱스트림, 애플리케이션 가상화"),
];
