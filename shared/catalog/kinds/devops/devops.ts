import type { Kind } from "../../define-kind.ts";
import { kindsOf } from "../../kind-table.ts";

/** Tools that build, deliver and watch software, wherever they run: the place and the runner stay unsaid. */
const devops = kindsOf("devops");

// prettier-ignore
export const devopsKinds: readonly Kind[] = [
  // source and delivery
  devops("source-repository", "scm", null, "Git repository", "Git 저장소", "source repository, GitLab, Gitea, version control", "깃 저장소, 형상 관리, 소스 저장소"),
  devops("ci", "cicd", null, "Continuous integration", "지속적 통합(CI)", "CI, build, test, Jenkins", "빌드 서버, 젠킨스, 자동 빌드", { icon: "continuous-integration" }),
  devops("cd", "cicd", null, "Continuous delivery", "지속적 배포(CD)", "CD, deployment, Spinnaker", "배포 자동화, 스피네이커", { icon: "continuous-deployment" }),
  devops("gitops", "cicd", null, "GitOps controller", "GitOps 배포 도구", "Argo CD, Flux, Kubernetes delivery", "깃옵스, 아르고 CD, 플럭스", { icon: "renew" }),
  devops("test-automation", "cicd", null, "Test automation", "테스트 자동화", "Selenium, Playwright, end-to-end tests", "셀레니움, 자동 시험", { icon: "test-tool" }),
  devops("load-testing", "cicd", null, "Load testing", "부하 시험 도구", "JMeter, k6, nGrinder, performance test", "엔그라인더, 제이미터, 성능 시험", { icon: "meter" }),
  devops("code-quality", "cicd", null, "Code quality gate", "코드 품질 검사", "SonarQube, static analysis, SAST", "소나큐브, 정적 분석, 시큐어 코딩", { icon: "code-reference" }),
  devops("image-registry", "registry", null, "Image store", "컨테이너 이미지 저장소", "image registry, Harbor, Docker registry", "하버, 도커 레지스트리, 이미지 레지스트리"),
  devops("artifact-repository", "registry", null, "Artifact repository", "산출물 저장소", "Nexus, Artifactory, Maven, npm", "넥서스, 아티팩토리, 패키지 저장소", { icon: "repo-artifact" }),
  devops("image-builder", "iac", null, "Image builder", "서버 이미지 빌더", "Packer, golden image, AMI build", "패커, 골든 이미지, 이미지 제작", { icon: "build-image" }),
  devops("infrastructure-as-code", "iac", null, "Infrastructure as code tool", "IaC 도구", "Terraform, OpenTofu, Pulumi, Vagrant", "테라폼, 풀루미, 베이그런트, 코드형 인프라"),
  devops("configuration-management", "config-server", null, "Configuration management tool", "구성 관리 도구", "Ansible, Chef, Puppet, Salt, Serf", "앤서블, 셰프, 퍼핏, 서프"),
  devops("config-server", "config-server", null, "Application configuration server", "애플리케이션 설정 서버", "Spring Cloud Config, feature configuration", "스프링 클라우드 컨피그, 환경 설정", { icon: "settings-edit" }),
  devops("feature-flags", "config-server", null, "Feature flag service", "기능 플래그", "LaunchDarkly, Unleash, feature toggle", "피처 플래그, 기능 토글, 점진 공개", { icon: "flag" }),
  devops("service-catalogue", "app", null, "Developer portal", "개발자 포털", "Backstage, service catalogue, platform engineering", "백스테이지, 서비스 카탈로그", { icon: "catalog" }),
  devops("issue-tracker", "app", null, "Issue tracker", "이슈 관리 도구", "Jira, Redmine, ticket, bug", "레드마인, 지라, 티켓", { icon: "task" }),
  devops("workflow-scheduler", "batch", null, "Workflow scheduler", "워크플로 스케줄러", "Airflow, Argo Workflows, DAG, cron", "에어플로, 작업 스케줄러", { icon: "event-schedule" }),
  // watching
  devops("monitoring", "monitoring", null, "Metrics monitoring", "지표 모니터링", "Prometheus, Grafana, metrics", "프로메테우스, 그라파나, 메트릭"),
  devops("dashboard", "monitoring", null, "Operations dashboard", "운영 대시보드", "Grafana, Kibana, status board", "그라파나, 키바나, 상황판", { icon: "dashboard" }),
  devops("alerting", "monitoring", null, "Alerting", "장애 알림", "Alertmanager, on-call, pager", "경보, 알람, 당직 호출", { icon: "notification" }),
  devops("uptime-check", "monitoring", null, "Uptime check", "서비스 점검", "synthetic monitoring, health probe, blackbox exporter", "외부 점검, 헬스 체크, 가상 사용자 점검", { icon: "end-to-end-monitoring" }),
  devops("logging", "logging", null, "Log pipeline", "로그 파이프라인", "ELK, Fluentd, Loki, Logstash", "로그 수집기, 플루언트디, 로키, 로그스태시"),
  devops("tracing", "tracing", null, "Distributed tracing", "분산 추적 도구", "Jaeger, Zipkin, OpenTelemetry, Tempo", "예거, 집킨, 오픈텔레메트리"),
  devops("apm", "tracing", null, "Application performance monitoring", "애플리케이션 성능 관리", "APM, Pinpoint, Scouter, Elastic APM", "APM, 핀포인트, 스카우터, 제니퍼", { icon: "chart-performance" }),
  devops("backup-service", "backup-vault", null, "Backup tool", "백업 도구", "Velero, Restic, backup service", "벨레로, 백업 서비스, 자동 백업"),
  devops("chaos-testing", "cicd", null, "Failure injection", "장애 주입 시험", "Chaos Monkey, Litmus, game day", "카오스 엔지니어링, 카오스 몽키", { icon: "lightning" }),
  // clusters
  devops("service-mesh", "reverse-proxy", null, "Service mesh", "서비스 메시", "Istio, Linkerd, Envoy, sidecar", "이스티오, 링커디, 사이드카", { icon: "microservices-1" }),
  devops("service-discovery", "consul", null, "Service discovery", "서비스 디스커버리", "Eureka, Consul, registry of services", "유레카, 서비스 등록", { icon: "search-locate" }),
];
