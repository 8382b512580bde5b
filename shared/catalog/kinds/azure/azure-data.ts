import type { Kind } from "../../define-kind.ts";
import { NAMED_DATABASE } from "../../form-questions.ts";
import { azure } from "./azure-kind.ts";

// prettier-ignore
export const azureData: readonly Kind[] = [
  // storage
  azure("blob-storage", "object-storage", "paas", "Azure Blob Storage", "Azure Blob Storage", "storage account, container, bucket", "블롭 스토리지, 블록 블롭, 스토리지 계정"),
  azure("data-lake-storage", "object-storage", "paas", "Azure Data Lake Storage", "Azure Data Lake Storage", "ADLS, data lake", "데이터 레이크"),
  azure("files", "file-storage", "paas", "Azure Files", "Azure Files", "SMB share, NFS, file share", "파일 공유, 애저 파일"),
  azure("netapp-files", "file-storage", "paas", "Azure NetApp Files", "Azure NetApp Files", "ANF, enterprise NAS", "넷앱 파일"),
  azure("managed-disk", "block-storage", "iaas", "Azure managed disk", "Azure 관리 디스크", "Premium SSD, Ultra Disk, volume", "디스크, 볼륨"),
  azure("backup", "backup-vault", "paas", "Azure Backup", "Azure Backup", "Recovery Services vault", "애저 백업, 복구 서비스 자격 증명 모음"),
  azure("site-recovery", "backup-vault", "paas", "Azure Site Recovery", "Azure Site Recovery", "ASR, DR, disaster recovery", "사이트 복구, 재해 복구", { icon: "ibm-cloud-resiliency" }),
  // databases
  azure("sql-database", "database", "paas", "Azure SQL Database", "Azure SQL Database", "SQL Server, relational database, DB", "SQL 데이터베이스, 디비", { form: NAMED_DATABASE }),
  azure("sql-managed-instance", "database", "paas", "Azure SQL Managed Instance", "Azure SQL Managed Instance", "SQL MI, SQL Server", "SQL 관리형 인스턴스", { form: NAMED_DATABASE }),
  azure("mysql", "database", "paas", "Azure Database for MySQL", "Azure Database for MySQL", "flexible server, MySQL", "마이에스큐엘, 디비", { form: NAMED_DATABASE }),
  azure("postgresql", "database", "paas", "Azure Database for PostgreSQL", "Azure Database for PostgreSQL", "flexible server, Postgres", "포스트그레스, 디비", { form: NAMED_DATABASE }),
  azure("cosmos-db", "nosql", "serverless", "Azure Cosmos DB", "Azure Cosmos DB", "NoSQL, DocumentDB, multi-model", "코스모스 DB, 코스모스디비"),
  azure("table-storage", "nosql", "serverless", "Azure Table Storage", "Azure Table Storage", "key-value, storage account", "테이블 스토리지, 키값 저장소"),
  azure("redis", "cache", "paas", "Azure Cache for Redis", "Azure Cache for Redis", "Azure Managed Redis, in-memory", "레디스, 캐시"),
  azure("ai-search", "search", "paas", "Azure AI Search", "Azure AI Search", "Cognitive Search, full text", "코그니티브 서치, 검색 엔진"),
  // analysis
  azure("synapse", "data-warehouse", "paas", "Azure Synapse Analytics", "Azure Synapse Analytics", "SQL DW, data warehouse", "시냅스, 데이터 웨어하우스"),
  azure("fabric", "data-warehouse", "saas", "Microsoft Fabric", "Microsoft Fabric", "OneLake, lakehouse", "패브릭, 레이크하우스"),
  azure("databricks", "data-warehouse", "paas", "Azure Databricks", "Azure Databricks", "Spark, lakehouse", "데이터브릭스, 스파크", { icon: "data-refinery" }),
  azure("data-factory", "batch", "serverless", "Azure Data Factory", "Azure Data Factory", "ADF, ETL, pipeline", "데이터 팩터리, 데이터 파이프라인"),
  azure("stream-analytics", "batch", "serverless", "Azure Stream Analytics", "Azure Stream Analytics", "real-time query", "스트림 분석, 실시간 분석", { icon: "chart-line-data" }),
  azure("power-bi", "saas-app", "saas", "Microsoft Power BI", "Microsoft Power BI", "BI, reports, dashboards", "파워 BI, 보고서, 시각화", { icon: "dashboard" }),
  // queues and streams
  azure("service-bus", "queue", "paas", "Azure Service Bus", "Azure Service Bus", "message queue, topic", "서비스 버스, 메시지 큐"),
  azure("queue-storage", "queue", "paas", "Azure Queue Storage", "Azure Queue Storage", "simple queue, storage account", "큐 스토리지"),
  azure("event-grid", "queue", "paas", "Azure Event Grid", "Azure Event Grid", "event routing, pub/sub", "이벤트 그리드", { icon: "event" }),
  azure("event-hubs", "stream", "paas", "Azure Event Hubs", "Azure Event Hubs", "Kafka compatible, streaming", "이벤트 허브, 카프카"),
];
