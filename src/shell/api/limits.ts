import type { FastifyReply } from "fastify";
import { type Instant, MINUTE } from "#kernel";

/** How many requests one caller may make in a minute. */
export interface Policy {
  readonly name: string;
  readonly quota: number;
}

/** Callers remembered at once; past it the oldest windows are forgotten. */
const MOST_CALLERS = 50_000;

/** Counts requests by caller in windows of a minute, in this process. */
export function openLimits(now: () => Instant) {
  const windows = new Map<string, { readonly until: Instant; used: number }>();
  return {
    /**
     * Counts one request and says in its answer how many are left (RateLimit and RateLimit-Policy of the IETF
     * draft). False, with Retry-After, when there are none.
     */
    take(reply: FastifyReply, { name, quota }: Policy, caller: string): boolean {
      const key = `${name} ${caller}`;
      const at = now();
      let window = windows.get(key);
      if (!window || window.until <= at) {
        windows.delete(key);
        if (windows.size >= MOST_CALLERS) windows.delete(windows.keys().next().value!);
        window = { until: at + MINUTE, used: 0 };
        windows.set(key, window);
      }
      window.used += 1;
      const seconds = Math.ceil((window.until - at) / 1000);
      reply
        .header("ratelimit-policy", `"${name}";q=${quota};w=${MINUTE / 1000}`)
        .header("ratelimit", `"${name}";r=${Math.max(0, quota - window.used)};t=${seconds}`);
      if (window.used <= quota) return true;
      reply.header("retry-after", String(seconds));
      return false;
    },
  };
}

export type Limits = ReturnType<typeof openLimits>;

/** Requests a minute of one caller, by what is asked for. */
export const PUBLIC = { name: "public", quota: 600 } as const satisfies Policy;
export const KEY = { name: "key", quota: 600 } as const satisfies Policy;
export const PLEDGES = { name: "pledges", quota: 1200 } as const satisfies Policy;
