import type { Kind } from "../../define-kind.ts";
import { databaseOf, NAMED_DATABASE } from "../../form-questions.ts";
import { gcp, gcpSla } from "./gcp-kind.ts";

const CLOUD_SQL = databaseOf("MySQL", "PostgreSQL", "SQL Server");

// prettier-ignore
export const gcpData: readonly Kind[] = [
  // storage
  // the figure is that of the standard class in one region
  gcp("cloud-storage", "object-storage", "paas", "Cloud Storage", "Cloud Storage", "GCS, bucket", "클라우드 스토리지, 버킷", { availability: gcpSla(0.999, "storage/sla-20210624.html", "2021-06-24") }),
  gcp("persistent-disk", "block-storage", "iaas", "Persistent Disk", "Persistent Disk", "PD, Hyperdisk, volume", "영구 디스크, 볼륨"),
  // the figure is that of the zonal tiers
  gcp("filestore", "file-storage", "paas", "Filestore", "Filestore", "NFS, managed file share", "파일스토어, 공유 파일 시스템", { availability: gcpSla(0.999, "filestore/sla/index-20230320", "2023-03-20") }),
  gcp("backup-and-dr", "backup-vault", "paas", "Backup and DR Service", "Backup and DR Service", "backup vault, Actifio", "백업 및 재해 복구"),
  // databases
  gcp("cloud-sql", "database", "paas", "Cloud SQL", "Cloud SQL", "MySQL, PostgreSQL, SQL Server, relational database", "클라우드 SQL, 디비", { form: CLOUD_SQL }),
  gcp("alloydb", "database", "paas", "AlloyDB for PostgreSQL", "AlloyDB for PostgreSQL", "Postgres compatible", "알로이디비, 포스트그레스", { form: NAMED_DATABASE }),
  gcp("spanner", "database", "serverless", "Cloud Spanner", "Cloud Spanner", "distributed SQL, NewSQL, global database", "스패너, 분산 데이터베이스"),
  gcp("bigtable", "nosql", "paas", "Bigtable", "Bigtable", "wide column, HBase compatible, Cloud Bigtable", "빅테이블, 와이드 컬럼"),
  // the figure is that of one region
  gcp("firestore", "nosql", "serverless", "Firestore", "Firestore", "Datastore, document database", "파이어스토어, 데이터스토어, 문서 데이터베이스", { availability: gcpSla(0.9999, "firestore/sla-20180724", "2018-07-24") }),
  gcp("memorystore", "cache", "paas", "Memorystore", "Memorystore", "Redis, Valkey, Memcached", "메모리스토어, 레디스, 캐시"),
  // analysis
  gcp("bigquery", "data-warehouse", "serverless", "BigQuery", "BigQuery", "DW, SQL analytics, data warehouse", "빅쿼리, 데이터 웨어하우스", { availability: gcpSla(0.9999, "bigquery/sla-20200625", "2020-06-25") }),
  gcp("dataflow", "batch", "serverless", "Dataflow", "Dataflow", "Apache Beam, ETL, stream processing", "데이터플로, 아파치 빔, 데이터 처리", { icon: "data-refinery" }),
  gcp("dataproc", "batch", "paas", "Dataproc", "Dataproc", "Spark, Hadoop, big data", "데이터프록, 하둡, 스파크"),
  gcp("composer", "batch", "paas", "Cloud Composer", "Cloud Composer", "Apache Airflow, DAG", "컴포저, 에어플로, 워크플로"),
  gcp("looker", "saas-app", "saas", "Looker", "Looker", "BI, Data Studio, dashboards", "루커, 데이터 스튜디오, 시각화", { icon: "dashboard" }),
  // queues and streams
  gcp("pubsub", "queue", "paas", "Pub/Sub", "Pub/Sub", "messaging, topic, subscription", "펍섭, 메시지 큐, 토픽", { availability: gcpSla(0.9995, "pubsub/sla-20180403", "2017-07-27") }),
  gcp("cloud-tasks", "queue", "paas", "Cloud Tasks", "Cloud Tasks", "task queue", "클라우드 태스크, 작업 큐", { availability: gcpSla(0.9995, "tasks/sla", "2021-06-22") }),
  gcp("eventarc", "queue", "paas", "Eventarc", "Eventarc", "event routing, trigger", "이벤트 라우팅", { icon: "event" }),
  gcp("datastream", "stream", "serverless", "Datastream", "Datastream", "CDC, change data capture, replication", "데이터스트림, 변경 데이터 캡처"),
];
