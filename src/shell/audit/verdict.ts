import { type AuditFault, leavesInWords } from "#ledger";
import type { LogAudit } from "./run.ts";

/** What each fault means for whoever reads one line only. */
const MEANING: Readonly<Record<AuditFault, string>> = {
  "leaf-unreadable": "the log holds entries that are no leaves",
  "root-differs": "the leaves are not those that were signed",
  "rolled-back": "the log is shorter than it was",
  "history-changed": "the log's history was changed",
  "figure-differs": "the page counts other people than the log",
  "figures-ahead": "the page counts people who are not in the log",
  "duplicate-pseudonym": "the same person is counted twice",
  "impossible-order": "entries follow on each other as they cannot",
  "witness-unbelieved": "what it shows as its witnesses' signatures is not genuine",
  "too-fast": "people came faster than was stated as believable",
};

/** The verdict in one line. */
export function verdictLine(audit: LogAudit): string {
  const { verified, held, confirmed } = audit.figures;
  const size = leavesInWords(audit.size);
  if (audit.verdict === "consistent") {
    const against = [
      "its signature",
      ...(audit.published ? ["its page"] : []),
      ...(audit.seenBefore > 0 ? ["what was seen of it before"] : []),
    ];
    return `CONSISTENT: ${size} ${audit.size === 1 ? "agrees" : "agree"} with ${list(against)}: ${verified.toLocaleString("en")} verified, ${held.toLocaleString("en")} held, ${confirmed.toLocaleString("en")} confirmed.`;
  }
  const faults = Object.keys(audit.counts) as AuditFault[];
  return `INCONSISTENT: ${faults.map((fault) => MEANING[fault]).join("; ")} (${size}).`;
}

function list(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}
