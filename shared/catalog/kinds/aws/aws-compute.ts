import type { Kind } from "../../define-kind.ts";
import { NOTES } from "../../notes.ts";
import { aws, awsSla } from "./aws-kind.ts";

export const awsCompute: readonly Kind[] = [
  aws({
    id: "ec2",
    role: "vm",
    names: { en: "Amazon EC2", ko: "Amazon EC2" },
    words: {
      en: ["EC2", "instance", "virtual machine", "VM", "elastic compute cloud"],
      ko: ["인스턴스", "가상 머신", "가상 서버"],
    },
    serviceModel: "iaas",
    icon: "instance-virtual",
    // the instance-level commitment: one instance, no second zone
    availability: awsSla(0.995, "compute", "2022-05-05"),
    form: ["os", NOTES.instanceType, NOTES.keyPair, NOTES.securityGroup, NOTES.storageGiB],
  }),
  aws({
    id: "lambda",
    role: "function",
    names: { en: "AWS Lambda", ko: "AWS Lambda" },
    words: { en: ["function", "FaaS", "serverless"], ko: ["람다", "함수", "서버리스"] },
    serviceModel: "faas",
    availability: awsSla(0.9995, "lambda", "2019-01-31"),
  }),
  aws({
    id: "fargate",
    role: "workload",
    names: { en: "AWS Fargate", ko: "AWS Fargate" },
    words: { en: ["serverless container", "task"], ko: ["파게이트", "서버리스 컨테이너"] },
    serviceModel: "serverless",
  }),
  aws({
    id: "elastic-beanstalk",
    role: "app-service",
    names: { en: "AWS Elastic Beanstalk", ko: "AWS Elastic Beanstalk" },
    words: { en: ["PaaS", "web app"], ko: ["빈스톡", "웹앱"] },
    serviceModel: "paas",
  }),
  aws({
    id: "amplify",
    role: "app-service",
    names: { en: "AWS Amplify", ko: "AWS Amplify" },
    words: { en: ["web hosting", "front end"], ko: ["앰플리파이", "프런트엔드", "웹 호스팅"] },
    serviceModel: "paas",
  }),
  aws({
    id: "step-functions",
    role: "function",
    names: { en: "AWS Step Functions", ko: "AWS Step Functions" },
    words: { en: ["workflow", "state machine"], ko: ["스텝 펑션", "워크플로", "상태 머신"] },
    serviceModel: "paas",
    icon: "workflow-automation",
  }),
  aws({
    id: "iot-core",
    role: "iot-gateway",
    names: { en: "AWS IoT Core", ko: "AWS IoT Core" },
    words: { en: ["MQTT", "devices"], ko: ["사물인터넷", "아이오티"] },
    serviceModel: "paas",
  }),
];
