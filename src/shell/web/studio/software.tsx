import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { VNode } from "preact";
import Type, { type Static } from "typebox";
import { DAY, type Instant, MINUTE } from "#kernel";
import type { Scope } from "../../api/index.ts";
import type { ApiKey, Organiser } from "../../store/index.ts";
import type { Word, Words } from "../../words/index.ts";
import { described, Field } from "../form.tsx";
import { Scroll } from "../scroll.tsx";
import { askSignIn } from "../session.ts";
import { sendPage, type Web, wordsOf } from "../web.ts";
import { CopyLink } from "./figures.tsx";

const LIVES = { "30": 30 * DAY, "365": 365 * DAY, never: null } as const;
type Life = keyof typeof LIVES;

/** A form sends one value or several under one name. */
const Several = Type.Union([
  Type.Array(Type.String({ maxLength: 40 }), { maxItems: 20 }),
  Type.String({ maxLength: 40 }),
]);
const Form = Type.Object({
  name: Type.String({ maxLength: 100 }),
  scopes: Type.Optional(Several),
  life: Type.Enum(["30", "365", "never"]),
});
type TypedKey = Static<typeof Form>;

/** The keys with which other software acts for an organiser: made, shown once, revoked. */
export function softwareRoutes(app: FastifyInstance, web: Web): void {
  const empty: TypedKey = { name: "", scopes: ["read:campaigns"], life: "365" };
  const send = async (
    request: FastifyRequest,
    reply: FastifyReply,
    organiser: Organiser,
    shown: Omit<Shown, "words" | "scopes" | "keys" | "now">,
  ): Promise<FastifyReply> => {
    const words = wordsOf(request);
    const keys = await web.store.apiKeysOf(organiser.id, web.now());
    return sendPage(web, request, reply, {
      title: words.say("software.title"),
      personal: true,
      wide: true,
      scripts: ["copy.ts"],
      status: Object.keys(shown.wrong).length > 0 ? 422 : 200,
      body: <SoftwarePage {...{ words, keys, ...shown }} scopes={web.software.scopes} now={web.now()} />,
    });
  };

  app.get("/studio/software", async (request, reply) => {
    const organiser = await askSignIn(web, request, reply);
    return organiser ? send(request, reply, organiser, { typed: empty, wrong: {}, made: null }) : reply;
  });

  app.post<{ Body: TypedKey }>(
    "/studio/software/keys",
    { schema: { body: Form }, config: { rateLimit: { max: 20, timeWindow: MINUTE } } },
    async (request, reply) => {
      const organiser = await askSignIn(web, request, reply);
      if (!organiser) return reply;
      const name = request.body.name.trim();
      const scopes = web.software.scopes.filter((scope) => [request.body.scopes].flat().includes(scope));
      const wrong: Record<string, Word> = {};
      if (name === "") wrong.name = "software.wrong.name";
      if (scopes.length === 0) wrong.scopes = "software.wrong.scopes";
      if (Object.keys(wrong).length > 0) {
        return send(request, reply, organiser, { typed: request.body, wrong, made: null });
      }
      const [id, secret, now] = [web.software.newKeyId(), web.newToken(), web.now()];
      const life = LIVES[request.body.life as Life];
      const key = {
        id,
        organiserId: organiser.id,
        name,
        secretHash: web.tokenHash(secret),
        scopes,
        createdAt: now,
        expiresAt: life === null ? null : now + life,
      };
      if (!(await web.store.addApiKey(key))) {
        return send(request, reply, organiser, {
          typed: request.body,
          wrong: { name: "software.wrong.many" },
          made: null,
        });
      }
      return send(request, reply, organiser, {
        typed: empty,
        wrong: {},
        made: web.software.writeKey(id, secret),
      });
    },
  );

  app.post<{ Params: { id: string } }>(
    "/studio/software/keys/:id/revoke",
    { schema: { params: Type.Object({ id: Type.String({ maxLength: 20 }) }) } },
    async (request, reply) => {
      const organiser = await askSignIn(web, request, reply);
      if (!organiser) return reply;
      await web.store.revokeApiKey(organiser.id, request.params.id, web.now());
      return reply.redirect("/studio/software", 303);
    },
  );
}

interface Shown {
  readonly words: Words;
  readonly keys: readonly ApiKey[];
  readonly scopes: readonly Scope[];
  readonly typed: TypedKey;
  readonly wrong: Readonly<Record<string, Word>>;
  /** The key that was just made, whole: this once. */
  readonly made: string | null;
  readonly now: Instant;
}

function SoftwarePage({ words, keys, scopes, typed, wrong, made, now }: Shown): VNode {
  const wrongName = wrong.name && words.say(wrong.name);
  const wrongScopes = wrong.scopes && words.say(wrong.scopes);
  const chosen = [typed.scopes ?? []].flat();
  return (
    <>
      <p>
        <a href="/studio">{words.say("studio.title")}</a>
      </p>
      <h1>{words.say("software.title")}</h1>
      <p>
        {words.say("software.text")} <a href="/api">{words.say("software.about")}</a>
      </p>
      {made === null ? null : (
        <div class="notice" role="status">
          <p>{words.say("software.made")}</p>
          <CopyLink words={words} id="made" label={words.say("software.key")} link={made} />
        </div>
      )}
      {keys.length === 0 ? (
        <p>{words.say("software.none")}</p>
      ) : (
        <Scroll label={words.say("software.keys")}>
          <KeyTable words={words} keys={keys} now={now} />
        </Scroll>
      )}
      <form method="post" action="/studio/software/keys" novalidate>
        <h2>{words.say("software.new")}</h2>
        <Field
          id="key-name"
          label={words.say("software.name")}
          hint={words.say("software.name.hint")}
          wrong={wrongName}
        >
          <input
            {...described("key-name", words.say("software.name.hint"), wrongName)}
            name="name"
            maxlength={100}
            value={typed.name}
          />
        </Field>
        <fieldset>
          <legend>{words.say("software.scopes")}</legend>
          {wrongScopes ? <p class="wrong">{wrongScopes}</p> : null}
          {scopes.map((scope) => (
            <label class="check" key={scope}>
              <input type="checkbox" name="scopes" value={scope} checked={chosen.includes(scope)} />
              <span>
                {words.say(`api.scope.${scope}`)} <code class="hint">{scope}</code>
              </span>
            </label>
          ))}
        </fieldset>
        <Field id="key-life" label={words.say("software.life")}>
          <select id="key-life" name="life">
            {(["30", "365", "never"] as const).map((life) => (
              <option key={life} value={life} selected={typed.life === life}>
                {words.say(`software.life.${life}`)}
              </option>
            ))}
          </select>
        </Field>
        <button type="submit">{words.say("software.make")}</button>
      </form>
    </>
  );
}

function KeyTable(props: {
  readonly words: Words;
  readonly keys: readonly ApiKey[];
  readonly now: Instant;
}): VNode {
  const { words, keys, now } = props;
  const day = (at: Instant | null, none: Word) => (at === null ? words.say(none) : words.day(at, "UTC"));
  return (
    <table>
      <caption>{words.say("software.keys")}</caption>
      <thead>
        <tr>
          {(["name", "scopes", "made-on", "used", "ends"] as const).map((column) => (
            <th scope="col" key={column}>
              {words.say(`software.column.${column}`)}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {keys.map(({ id, name, scopes, createdAt, lastUsedAt, expiresAt, revokedAt }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              <br />
              <code class="hint">fc_{id}_…</code>
            </th>
            <td>
              {scopes.map((scope) => (
                <div key={scope}>
                  <code>{scope}</code>
                </div>
              ))}
            </td>
            <td>{words.day(createdAt, "UTC")}</td>
            <td>{day(lastUsedAt, "software.never-used")}</td>
            <td>
              {revokedAt !== null
                ? words.say("software.revoked", { day: words.day(revokedAt, "UTC") })
                : expiresAt !== null && expiresAt <= now
                  ? words.say("software.ended", { day: words.day(expiresAt, "UTC") })
                  : day(expiresAt, "software.life.never")}
            </td>
            <td>
              {revokedAt !== null ? null : (
                <form method="post" action={`/studio/software/keys/${id}/revoke`}>
                  <button
                    type="submit"
                    class="quiet"
                    aria-label={words.say("software.revoke.this", { name })}
                  >
                    {words.say("software.revoke")}
                  </button>
                </form>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
