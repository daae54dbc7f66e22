import type { FastifyReply } from "fastify";
import type { Words } from "../words/index.ts";

/** Why a request to the API was not carried out, with its HTTP status: the closed list. */
export const PROBLEMS = {
  malformed: 400,
  "idempotency-key": 400,
  "key-missing": 401,
  "key-unknown": 401,
  scope: 403,
  "not-found": 404,
  "not-open": 409,
  "under-way": 409,
  "too-many-kept": 409,
  "too-large": 413,
  "media-type": 415,
  invalid: 422,
  "idempotency-reused": 422,
  "too-many": 429,
  server: 500,
  busy: 503,
  away: 503,
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

/** What is wrong with one field, and how to mend it. */
export interface FieldFault {
  readonly field: string;
  readonly message: string;
}

/** A refusal on its way to the caller. */
export class Problem extends Error {
  override name = "Problem";
  readonly code: ProblemCode;
  readonly faults: readonly FieldFault[];

  constructor(code: ProblemCode, faults: readonly FieldFault[] = []) {
    super(code);
    this.code = code;
    this.faults = faults;
  }
}

/** Where each kind of problem is explained, below the server's address. */
function problemPath(code: ProblemCode): string {
  return `/api/problems/${code}`;
}

/** Answers with problem+json (RFC 9457); its type is the address of the page that explains it. */
export function answerProblem(
  reply: FastifyReply,
  words: Words,
  address: string,
  { code, faults }: Pick<Problem, "code" | "faults">,
): FastifyReply {
  const status = PROBLEMS[code];
  if (status === 401) reply.header("www-authenticate", 'Bearer realm="flashcrowd"');
  if (status === 503) reply.header("retry-after", "5");
  return reply
    .status(status)
    .header("content-type", "application/problem+json; charset=utf-8")
    .header("cache-control", "no-store")
    .send(
      JSON.stringify({
        type: `${address}${problemPath(code)}`,
        title: words.say(`api.problem.${code}`),
        status,
        detail: words.say(`api.problem.${code}.text`),
        ...(faults.length > 0 ? { errors: faults } : {}),
      }),
    );
}
