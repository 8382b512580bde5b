import type { Kind } from "../../define-kind.ts";
import { kindsOf } from "../../kind-table.ts";
import { NOTES } from "../../notes.ts";

/** Devices, what stands near them, and what is done with their data: the runner stays unsaid. */
const edge = kindsOf("edge");

/** What a device is asked, whatever it measures. */
const DEVICE = { form: [NOTES.model, NOTES.collects, "patched", "keyRotation"] } as const;
const COLLECTS = { form: [NOTES.collects, "consent", "retention"] } as const;

// prettier-ignore
export const edgeKinds: readonly Kind[] = [
  // devices
  edge("iot-device", "iot-device", null, "Smart device", "스마트 기기", "IoT device, thing, connected device", "사물인터넷 기기, 단말, 아이오티", DEVICE),
  edge("sensor", "iot-device", null, "Sensor", "센서", "temperature, vibration, telemetry", "온도, 진동, 계측", { ...DEVICE, icon: "sensor" }),
  edge("camera", "iot-device", null, "Network camera", "네트워크 카메라", "CCTV, IP camera, video", "씨씨티비, 영상 감시", { ...DEVICE, icon: "camera" }),
  edge("industrial-controller", "iot-device", null, "Industrial controller", "산업용 제어기", "PLC, DCS, OT, actuator", "PLC, 공장 설비, 제어 설비", { ...DEVICE, icon: "industry" }),
  edge("robot", "iot-device", null, "Robot", "로봇", "AGV, drone, actuator", "무인 운반차, 드론", { ...DEVICE, icon: "bot" }),
  edge("vehicle", "iot-device", null, "Connected vehicle", "커넥티드 차량", "car, telematics, V2X", "자동차, 텔레매틱스", { ...DEVICE, icon: "vehicle-connected" }),
  edge("smart-meter", "iot-device", null, "Smart meter", "스마트 계량기", "AMI, electricity, gas, water", "원격 검침, 전력량계", { ...DEVICE, icon: "meter-alt" }),
  edge("wearable", "iot-device", null, "Wearable device", "웨어러블 기기", "watch, health tracker, medical device", "스마트 워치, 건강 측정", { ...DEVICE, icon: "watch" }),
  edge("point-of-sale", "iot-device", null, "Point of sale terminal", "판매 시점 단말(POS)", "POS, kiosk, card reader", "포스, 키오스크, 카드 단말기", { ...DEVICE, icon: "kiosk-device" }),
  edge("mobile-app", "user", null, "Mobile app user", "모바일 앱 사용자", "smartphone, iOS, Android, client", "스마트폰, 앱 이용자", { icon: "mobile" }),
  // near the devices
  edge("edge-server", "edge-server", null, "Edge node", "에지 노드", "edge server, MEC, on-site computing", "엣지 서버, 현장 서버, 에지 컴퓨팅"),
  edge("edge-cluster", "cluster", null, "Edge cluster", "에지 클러스터", "K3s, MicroK8s, edge Kubernetes", "엣지 쿠버네티스, 경량 쿠버네티스", { icon: "edge-cluster" }),
  edge("edge-site", "datacenter", null, "Edge site", "에지 사이트", "factory, store, plant, micro data center", "공장, 매장, 현장, 엣지 센터", { icon: "industry" }),
  edge("inference", "app", null, "Edge inference", "에지 추론", "AI inference, computer vision, model serving", "인공지능 추론, 영상 분석, 모델 서빙", { icon: "machine-learning-model" }),
  edge("iot-gateway", "iot-gateway", null, "Field gateway", "현장 게이트웨이", "IoT gateway, protocol gateway, Modbus, OPC UA", "사물인터넷 게이트웨이, 프로토콜 변환"),
  edge("lpwan-gateway", "iot-gateway", null, "LPWAN gateway", "LPWAN 게이트웨이", "LoRa, LoRaWAN, Sigfox, NB-IoT", "로라, 저전력 광역망", { icon: "wifi" }),
  edge("mobile-base-station", "isp", null, "Mobile base station", "이동통신 기지국", "5G, LTE, cell tower, private 5G, RAN", "5G, 기지국, 이음5G, 특화망", { icon: "cell-tower" }),
  edge("satellite-link", "isp", null, "Satellite link", "위성 회선", "Starlink, VSAT", "위성 통신, 스타링크", { icon: "satellite" }),
  edge("scada", "app", null, "SCADA system", "SCADA 시스템", "HMI, process control, MES", "스카다, 공정 제어, 생산 관리", { icon: "operations-field" }),
  edge("device-management", "config-server", null, "Device management", "기기 관리 서버", "MDM, device twin, provisioning", "단말 관리, 기기 등록", { icon: "devices" }),
  edge("update-server", "cicd", null, "Over-the-air update server", "무선 업데이트 서버", "OTA, firmware", "OTA, 펌웨어 배포", { icon: "update-now" }),
  // data of customers and devices
  edge("data-collector", "app", null, "Data collector", "데이터 수집기", "tracker, SDK, ingestion, tag manager", "수집기, 로그 수집, 태그 관리", { ...COLLECTS, icon: "data-collection" }),
  edge("consent-manager", "app", null, "Consent manager", "동의 관리", "CMP, GDPR, cookie banner, opt-in", "개인정보 동의, 쿠키 동의, 수신 동의", { ...COLLECTS, icon: "cookie" }),
  edge("message-broker", "queue", null, "MQTT broker", "MQTT 브로커", "Mosquitto, EMQX, telemetry broker", "모스키토, 메시지 브로커"),
  edge("stream-processor", "app", null, "Stream processor", "스트림 처리기", "Flink, Spark Streaming, Kafka Streams, CEP", "플링크, 실시간 처리", { icon: "flow-stream-reference" }),
  edge("time-series-database", "nosql", null, "Time series database", "시계열 데이터베이스", "InfluxDB, TimescaleDB, historian", "인플럭스디비, 시계열 DB", { icon: "chart-line-data" }),
  edge("data-lake", "object-storage", null, "Data lake", "데이터 레이크", "raw data, lakehouse, Iceberg", "원시 데이터, 레이크하우스", { icon: "data-volume" }),
  edge("feature-store", "nosql", null, "Feature store", "피처 스토어", "machine learning features, Feast", "머신러닝 특징 저장소", { icon: "datastore" }),
  edge("customer-data-platform", "data-warehouse", null, "Customer data platform", "고객 데이터 플랫폼", "CDP, Segment, customer profile, Treasure Data", "CDP, 고객 통합 프로필, 트레저 데이터", { ...COLLECTS, icon: "customer" }),
  edge("device-data-platform", "data-warehouse", null, "Device data platform", "기기 데이터 플랫폼", "DDP, IoT platform, telemetry store", "DDP, 기기 데이터 저장소", { ...COLLECTS, icon: "iot-platform" }),
  edge("digital-twin", "app", null, "Digital twin", "디지털 트윈", "simulation, asset model", "모의 실험, 가상 모형", { icon: "asset-digital-twin" }),
];
