/** Client: asks a server's API, with types made from its schemas. Runs wherever there is fetch, and imports nothing. */
import { type Operations, type Problem, ROUTES } from "./schema.ts";

export type { Campaign, Event, Figures, Operations, Problem, Rank } from "./schema.ts";

/** What a client is made of. */
export interface ClientSettings {
  /** The server's address, for instance "https://crowd.example.org". */
  readonly address: string;
  /** Asks over the network: the platform's fetch. */
  readonly ask: (url: string, request: RequestInit) => Promise<Response>;
  /** A key from the studio, for what is not public. */
  readonly key?: string;
  /** Breaks off each request that takes longer, in milliseconds; 30 seconds when not given. */
  readonly patience?: number;
}

type Id = keyof Operations;
type Given<Name extends Id> = Operations[Name]["given"];
type Answer<Name extends Id> = Operations[Name]["answer"];

/** Calls operations by their name in the document. */
export interface Client {
  /** Carries an operation out. Throws ApiProblem when the server refuses, and what `ask` throws when it cannot be reached. */
  call<Name extends Id>(name: Name, given: Given<Name>): Promise<Answer<Name>>;
}

/** A refusal by the server, as problem+json says it. */
export class ApiProblem extends Error {
  override name = "ApiProblem";
  readonly status: number;
  /** The address of the page that explains it. */
  readonly type: string;
  /** Seconds after which it makes sense to come back; null when the server says nothing of that. */
  readonly retryAfter: number | null;
  readonly errors: readonly { readonly field: string; readonly message: string }[];

  constructor(status: number, body: Partial<Problem>, retryAfter: number | null) {
    super(body.title ?? `answered ${status}`);
    this.status = status;
    this.type = body.type ?? "about:blank";
    this.errors = body.errors ?? [];
    this.retryAfter = retryAfter;
  }
}

const PATIENCE = 30_000;

/** A client for one server. */
export function openClient({ address, ask, key, patience = PATIENCE }: ClientSettings): Client {
  return {
    async call(name, given) {
      const [method, route] = ROUTES[name];
      const { params, query, headers, body } = given as {
        readonly params?: Record<string, string>;
        readonly query?: Record<string, string | number>;
        readonly headers?: Record<string, string>;
        readonly body?: unknown;
      };
      const place = route.replaceAll(/\{(\w+)\}/g, (_all, field: string) =>
        encodeURIComponent(params?.[field] ?? ""),
      );
      const search = Object.entries(query ?? {}).map(([field, value]) => [field, String(value)]);
      const answer = await ask(
        `${address}/api/v1${place}${search.length > 0 ? `?${new URLSearchParams(search)}` : ""}`,
        {
          method,
          headers: {
            accept: "application/json",
            ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
            ...(body === undefined ? {} : { "content-type": "application/json" }),
            ...headers,
          },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
          signal: AbortSignal.timeout(patience),
        },
      );
      if (answer.status === 204) return undefined as never;
      if (answer.ok) return (await answer.json()) as never;
      const told = Number(answer.headers.get("retry-after") ?? Number.NaN);
      throw new ApiProblem(
        answer.status,
        (await answer.json().catch(() => ({}))) as Partial<Problem>,
        Number.isFinite(told) ? told : null,
      );
    },
  };
}
