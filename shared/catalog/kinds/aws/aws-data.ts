import type { Kind } from "../../define-kind.ts";
import { databaseOf } from "../../form-questions.ts";
import { aws, awsSla } from "./aws-kind.ts";

const RDS = databaseOf("MySQL", "PostgreSQL", "MariaDB", "Oracle", "SQL Server", "Db2");
const AURORA = databaseOf("Aurora MySQL", "Aurora PostgreSQL");

// prettier-ignore
export const awsData: readonly Kind[] = [
  // storage
  aws("s3", "object-storage", "paas", "Amazon S3", "Amazon S3", "bucket, object storage", "버킷, 오브젝트 스토리지, 객체 스토리지", { availability: awsSla(0.999, "s3", "2023-11-28") }),
  aws("s3-glacier", "object-storage", "paas", "Amazon S3 Glacier", "Amazon S3 Glacier", "archive, cold storage", "글레이셔, 아카이브, 장기 보관", { icon: "archive" }),
  aws("ebs", "block-storage", "iaas", "Amazon EBS", "Amazon EBS", "volume, disk, block storage", "볼륨, 디스크, 블록 스토리지"),
  aws("efs", "file-storage", "paas", "Amazon EFS", "Amazon EFS", "NFS, file system", "파일 스토리지, 공유 파일 시스템"),
  aws("fsx", "file-storage", "paas", "Amazon FSx", "Amazon FSx", "Windows file server, Lustre, ONTAP, OpenZFS", "에프에스엑스, 윈도우 파일 서버"),
  aws("storage-gateway", "file-storage", null, "AWS Storage Gateway", "AWS Storage Gateway", "file gateway, hybrid storage", "스토리지 게이트웨이, 하이브리드 스토리지", { deployment: "hybrid", deployments: ["hybrid", "on-prem"] }),
  aws("backup", "backup-vault", "paas", "AWS Backup", "AWS Backup", "vault, snapshot", "백업, 스냅샷"),
  aws("elastic-disaster-recovery", "backup-vault", "paas", "AWS Elastic Disaster Recovery", "AWS Elastic Disaster Recovery", "DRS, DR, CloudEndure", "재해 복구, 재해복구", { icon: "ibm-cloud-resiliency" }),
  // databases
  aws("rds", "database", "paas", "Amazon RDS", "Amazon RDS", "relational database, DB, MySQL, PostgreSQL, MariaDB, Oracle, SQL Server", "관계형 데이터베이스, 디비, 데이터베이스", { form: RDS }),
  aws("aurora", "database", "paas", "Amazon Aurora", "Amazon Aurora", "relational database, DB, RDS", "오로라, 데이터베이스, 디비", { form: AURORA }),
  aws("rds-proxy", "reverse-proxy", "serverless", "Amazon RDS Proxy", "Amazon RDS Proxy", "connection pool", "커넥션 풀, DB 프록시"),
  aws("dynamodb", "nosql", "serverless", "Amazon DynamoDB", "Amazon DynamoDB", "NoSQL, key-value, DDB", "다이나모디비, 키값 저장소", { availability: awsSla(0.9999, "dynamodb", "2022-03-10") }),
  aws("documentdb", "nosql", "paas", "Amazon DocumentDB", "Amazon DocumentDB", "MongoDB compatible, document database", "도큐먼트디비, 몽고디비"),
  aws("keyspaces", "nosql", "serverless", "Amazon Keyspaces", "Amazon Keyspaces", "Cassandra", "키스페이스, 카산드라"),
  aws("neptune", "nosql", "paas", "Amazon Neptune", "Amazon Neptune", "graph database", "넵튠, 그래프 데이터베이스", { icon: "chart-network" }),
  aws("timestream", "nosql", "serverless", "Amazon Timestream", "Amazon Timestream", "time series", "타임스트림, 시계열 데이터베이스"),
  aws("elasticache", "cache", "paas", "Amazon ElastiCache", "Amazon ElastiCache", "Redis, Valkey, Memcached", "캐시, 레디스"),
  aws("memorydb", "cache", "paas", "Amazon MemoryDB", "Amazon MemoryDB", "durable Redis, in-memory database", "메모리디비, 인메모리 데이터베이스"),
  aws("opensearch", "search", "paas", "Amazon OpenSearch Service", "Amazon OpenSearch Service", "Elasticsearch, search", "오픈서치, 검색 엔진"),
  // analysis
  aws("redshift", "data-warehouse", "paas", "Amazon Redshift", "Amazon Redshift", "DW, analytics, data warehouse", "레드시프트, 데이터 웨어하우스"),
  aws("athena", "data-warehouse", "serverless", "Amazon Athena", "Amazon Athena", "SQL on S3, query", "아테나, 쿼리 서비스", { icon: "query" }),
  aws("glue", "batch", "serverless", "AWS Glue", "AWS Glue", "ETL, data catalog", "글루, 데이터 카탈로그, 데이터 변환"),
  aws("emr", "batch", "paas", "Amazon EMR", "Amazon EMR", "Hadoop, Spark, big data", "하둡, 스파크, 빅데이터"),
  aws("quicksight", "saas-app", "saas", "Amazon QuickSight", "Amazon QuickSight", "BI, dashboards", "퀵사이트, 대시보드, 시각화", { icon: "dashboard" }),
  // queues and streams
  aws("sqs", "queue", "paas", "Amazon SQS", "Amazon SQS", "simple queue service, message queue", "메시지 큐"),
  aws("sns", "queue", "paas", "Amazon SNS", "Amazon SNS", "simple notification service, pub/sub, topic", "알림, 주제, 토픽", { icon: "notification" }),
  aws("eventbridge", "queue", "paas", "Amazon EventBridge", "Amazon EventBridge", "event bus, scheduler", "이벤트 버스, 이벤트브리지", { icon: "event" }),
  aws("kinesis", "stream", "paas", "Amazon Kinesis", "Amazon Kinesis", "data streams, streaming", "키네시스, 스트리밍", { availability: awsSla(0.999, "kinesis", "2019-01-31") }),
  aws("data-firehose", "stream", "paas", "Amazon Data Firehose", "Amazon Data Firehose", "Kinesis Firehose, delivery stream", "파이어호스, 전송 스트림"),
  aws("msk", "stream", "paas", "Amazon MSK", "Amazon MSK", "Managed Streaming for Apache Kafka", "카프카, 관리형 카프카"),
];
