/** Audit: an outsider's look at a campaign's public log, once as an audit or again and again as a witness. */
export { handOver } from "./hand-over.ts";
export { usualFolder } from "./kept-tiles.ts";
export { reportPage } from "./report.tsx";
export { auditLog, type LogAudit } from "./run.ts";
export { type LogSource, openSource } from "./source.ts";
export { verdictLine } from "./verdict.ts";
export { witnessLog } from "./witness.ts";
