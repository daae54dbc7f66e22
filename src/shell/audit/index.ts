/** Audit: an outsider's look at a campaign's public log, with nothing but its address. */
export { usualFolder } from "./kept-tiles.ts";
export { reportPage } from "./report.tsx";
export { auditLog, type LogAudit } from "./run.ts";
export { type LogSource, openSource } from "./source.ts";
export { verdictLine } from "./verdict.ts";
