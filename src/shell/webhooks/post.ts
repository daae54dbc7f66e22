import { lookup } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isNamed, isPublic, type Reach, refusedAddress } from "./address.ts";

/** How a message was answered. `status` is null when it was not. */
export interface Answer {
  readonly status: number | null;
  /** Why it does not count as taken; null when it does. */
  readonly failure: string | null;
  /** Milliseconds that the receiver asks us to stay away. */
  readonly stayAway: number | null;
  readonly took: number;
}

const LONGEST_STAY_AWAY = 24 * 3600 * 1000;

/**
 * Posts a message and gives what came of it; never throws. The address is looked up here, once, and every IP address
 * it leads to must be public: the connection goes to the one that was checked. Redirects are not followed, and
 * nothing of an answer's body is read. Who has not answered after `patience` milliseconds is given up for now.
 */
export async function postMessage(
  address: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  reach: Reach,
  patience: number,
  stop: AbortSignal,
): Promise<Answer> {
  const since = performance.now();
  const end = (status: number | null, failure: string | null, stayAway: number | null = null): Answer => ({
    status,
    failure,
    stayAway,
    took: performance.now() - since,
  });
  const refused = refusedAddress(address, reach);
  if (refused !== null) return end(null, refused);
  const url = new URL(address);
  return new Promise((resolve) => {
    const request = (url.protocol === "https:" ? https : http).request(url, {
      method: "POST",
      agent: false,
      headers: {
        "content-type": "application/json",
        "content-length": String(Buffer.byteLength(body)),
        "user-agent": "Flashcrowd-Webhooks/1",
        ...headers,
      },
      lookup: isNamed(url, reach) ? lookup : publicLookup,
      signal: AbortSignal.any([stop, AbortSignal.timeout(patience)]),
    });
    request.once("response", (response) => {
      const status = response.statusCode ?? 0;
      response.destroy();
      const taken = status >= 200 && status < 300;
      resolve(end(status, taken ? null : `answered ${status}`, stayAway(response.headers["retry-after"])));
    });
    request.on("error", (error: NodeJS.ErrnoException) => {
      const late = error.name === "AbortError" || error.name === "TimeoutError";
      resolve(
        end(null, late ? `no answer within ${patience} ms` : `no answer: ${error.code ?? error.message}`),
      );
    });
    request.end(body);
  });
}

/** Looks a name up, and fails when any of its addresses is one of a private network. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    if (error) return callback(error, "");
    if (found.length === 0 || found.some(({ address }) => isIP(address) === 0 || !isPublic(address))) {
      return callback(new PrivateAddress(), "");
    }
    if (options.all) return callback(null, found);
    callback(null, found[0]!.address, found[0]!.family);
  });
};

class PrivateAddress extends Error {
  override name = "PrivateAddress";
  code = "PRIVATE_ADDRESS";
}

/** Retry-After in seconds; its date form is left to the back-off. */
function stayAway(told: string | undefined): number | null {
  return told !== undefined && /^\d{1,9}$/.test(told)
    ? Math.min(Number(told) * 1000, LONGEST_STAY_AWAY)
    : null;
}
