/** Audits of public logs, as the commands use them. */
export {
  auditLog,
  handOver,
  type LogAudit,
  openSource,
  reportPage,
  usualFolder,
  verdictLine,
  witnessLog,
} from "./audit/index.ts";
