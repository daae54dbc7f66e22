/** Audits of public logs, as the commands use them. */
export {
  auditLog,
  type LogAudit,
  openSource,
  reportPage,
  usualFolder,
  verdictLine,
  witnessLog,
} from "./audit/index.ts";
