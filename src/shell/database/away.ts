import { reason } from "./unavailable.ts";

/** Codes of the operating system for a server that is not there, or went away in the middle. */
const NOT_REACHED = [
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
];

/**
 * PostgreSQL's own codes (its manual, appendix A): connection failures (08), a server that stops, starts or crashed
 * (57P0x), one that only reads because another one takes over (25006), and one without disk, memory or connections (53).
 */
const NOT_NOW = /^(08...|57P0[1-4]|25006|53...)$/;

/** What the driver says, without a code, when it loses or cannot get a connection. */
const LOST =
  /^Connection terminated|^timeout expired$|timeout exceeded when trying to connect|not queryable|Client was closed/;

/** True when an error means that the database cannot be used now, and not that the request was wrong. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = reason(error);
  return NOT_REACHED.includes(code) || NOT_NOW.test(code) || LOST.test(error.message);
}
