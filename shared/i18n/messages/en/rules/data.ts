import type { RuleText } from "../../../rule-text.ts";

export const data = {
  "data/no-backup": {
    title: "Data is not backed up",
    finding: "Nobody backs up {subject}. What is deleted or overwritten there is gone.",
    why: "Redundancy copies mistakes too.",
    fix: "Turn on automatic backups, or draw a backup to a vault. Data that can be made again may be marked as rebuildable.",
  },
  "data/backup-same-domain": {
    title: "Backup is kept where the data is",
    finding: "The backups of {subject} are kept in {related}, which can be lost together with it.",
    variants: {
      stated:
        "The backups of {subject} are kept where it stands, and can be lost together with it.",
    },
    why: "What takes the data takes the backup.",
    fix: "Keep a copy at another site, or in a store that outlives a whole zone.",
  },
  "data/rpo-not-met": {
    title: "Backups are rarer than the recovery point allows",
    finding:
      "{subject} is backed up every {interval#minute/minutes}, but no more than {allowed#minute/minutes} of data may be lost.",
    why: "Everything since the last backup is lost.",
    fix: "Turn on point-in-time recovery, replicate the data, or back it up more often.",
  },
  "data/personal-data-cross-border": {
    title: "Personal data leaves the country",
    finding: "{subject} keeps personal data abroad ({country}), and no consent is stated.",
    variants: {
      sent: "Personal data goes from {source} to {target} abroad ({country}), and no consent is stated.",
    },
    why: "Transfer abroad needs consent and notice.",
    fix: "Keep the data in the country, or obtain consent to the transfer abroad and state it.",
  },
  "data/cache-as-primary-store": {
    title: "A volatile cache is the only store",
    finding: "All that {subject} keeps is in {related}, which is empty after a restart.",
    why: "A restart forgets everything.",
    fix: "Keep the data in a database, or turn on the cache's persistence.",
  },
  "data/no-versioning": {
    title: "Object storage keeps no versions",
    finding: "{subject} keeps only the last version of each object.",
    why: "An overwritten object is gone.",
    fix: "Turn on versioning, with a rule that removes old versions in time.",
  },
  "data/shared-database": {
    title: "Microservices share one database",
    finding: "Different services work on {subject}: {related}.",
    why: "A schema change or lock in one service breaks the others.",
    fix: "Give each service its own database, and let the others ask the service.",
  },
  "data/backup-not-tested": {
    title: "Restoring was never tried",
    finding: "Nobody has tried to restore {subject} from a backup.",
    why: "A backup nobody has restored is a hope.",
    fix: "Restore a backup regularly, and note when it was done and how long it took.",
  },
  "data/no-offsite-backup": {
    title: "No copy off site",
    finding: "No copy of {subject} is kept at another site.",
    why: "One fire, or one ransomware run, must not reach the last copy.",
    fix: "Keep one copy at another site that cannot be changed from here.",
  },
  "data/personal-data-controls-missing": {
    title: "Personal data lacks a legal control",
    finding: "{subject} holds personal data, but these are stated to be missing: {keys}.",
    why: "Who looked, how long and with what consent must be known.",
    fix: "Log who reads the data, delete it when its time is over, and collect it with consent.",
  },
  "data/on-prem-data-in-cloud": {
    title: "Data that must stay on premises is in the cloud",
    finding: "{subject} must stay on premises, but stands in the cloud.",
    variants: { copied: "{source} must stay on premises, but is copied to {target} in the cloud." },
    why: "The rule was made by law or contract.",
    fix: "Move the data and its copies to a site of your own, or have the rule changed.",
  },
} as const satisfies Record<string, RuleText>;
