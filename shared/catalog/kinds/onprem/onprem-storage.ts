import type { Kind } from "../../define-kind.ts";
import { onPrem } from "./onprem-kind.ts";

// prettier-ignore
export const onPremStorage: readonly Kind[] = [
  onPrem("san", "block-storage", "SAN storage", "SAN 스토리지", "storage area network, Fibre Channel, iSCSI", "스토리지, 광채널"),
  onPrem("disk-array", "block-storage", "Disk array", "디스크 어레이", "DAS, RAID, JBOD, direct-attached storage", "직결 스토리지, 레이드", { icon: "storage-pool" }),
  onPrem("nas", "file-storage", "NAS storage", "NAS 스토리지", "NFS, SMB, file server", "나스, 파일 서버, 공유 폴더"),
  onPrem("object-storage", "object-storage", "On-premises object storage", "온프레미스 오브젝트 스토리지", "MinIO, Ceph, S3 compatible", "미니오, 세프, 객체 스토리지"),
  onPrem("backup-server", "backup-vault", "Backup server", "백업 서버", "NetBackup, Veeam", "백업, 소산"),
  onPrem("virtual-tape-library", "backup-vault", "Virtual tape library", "가상 테이프 라이브러리", "VTL, deduplication", "중복 제거 백업"),
  onPrem("tape-library", "backup-vault", "Tape library", "테이프 라이브러리", "LTO, archive, tape", "테이프, 소산 백업, 아카이브", { icon: "cd-archive" }),
  // power
  onPrem("ups", "power", "UPS", "무정전 전원 장치", "uninterruptible power supply, battery, power", "UPS, 유피에스, 배터리, 전원", { icon: "battery-charging" }),
  onPrem("generator", "power", "Emergency generator", "비상 발전기", "diesel, backup power", "발전기, 비상 전원", { icon: "lightning" }),
  onPrem("power-distribution", "power", "Power distribution unit", "배전 장치", "PDU, ATS, switchgear", "분전반, 배전반, 피디유"),
];
