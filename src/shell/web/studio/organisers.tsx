import type { FastifyInstance } from "fastify";
import type { VNode } from "preact";
import Type, { type Static } from "typebox";
import { mayDo, ROLES, type Role, type TeamCommand } from "#campaign";
import { DAY, MINUTE } from "#kernel";
import { readAddress } from "#pledge";
import type { TeamMember } from "../../store/index.ts";
import type { Word, Words } from "../../words/index.ts";
import { described, Field } from "../form.tsx";
import { Slug } from "../public.tsx";
import { newSignIn, openDesk } from "../session.ts";
import { sendPage, sendProblem, type Web, wordsOf } from "../web.ts";

const Form = Type.Object({
  address: Type.String({ maxLength: 254 }),
  name: Type.String({ maxLength: 100 }),
  role: Type.Enum(ROLES, { default: "editor" }),
});
const Change = Type.Object({
  member: Type.String({ format: "uuid" }),
  change: Type.Enum(["set-role", "hand-over", "remove"]),
  role: Type.Optional(Type.Enum(ROLES)),
});
type TypedOrganiser = Static<typeof Form>;

const LINK_LIFE = 7 * DAY;

/** The team of a campaign: inviting somebody by e-mail, roles, handing over, removing and leaving. */
export function organiserRoutes(app: FastifyInstance, web: Web): void {
  app.post<{ Params: { slug: string }; Body: TypedOrganiser }>(
    "/studio/c/:slug/organisers",
    {
      schema: { params: Type.Object({ slug: Slug }), body: Form },
      config: { rateLimit: { max: 20, timeWindow: MINUTE } },
    },
    async (request, reply) => {
      const desk = await openDesk(web, request, reply, request.params.slug, "own");
      if (!desk) return reply;
      const { campaign } = desk;
      const address = readAddress(request.body.address);
      const name = request.body.name.trim();
      if (!address.ok || name === "") {
        const wrong: Record<string, Word> = {};
        if (!address.ok) wrong.address = "pledge.address.wrong";
        if (name === "") wrong.name = "studio.organisers.wrong.name";
        const words = wordsOf(request);
        const title = words.say("studio.organisers.add");
        return sendPage(web, request, reply, {
          title,
          personal: true,
          rehearsal: campaign.rehearsal,
          status: 422,
          body: (
            <>
              <h1>{title}</h1>
              <OrganiserForm words={words} slug={campaign.slug} typed={request.body} wrong={wrong} />
              <p>
                <a href={`/studio/c/${campaign.slug}`}>{words.say("studio.back")}</a>
              </p>
            </>
          ),
        });
      }
      const key = web.vault.organiserKey(address.value.canonical);
      const sealed = web.vault.seal(address.value.deliverable);
      const added = await web.store.ensureOrganiser(key, sealed, name);
      if ((await web.store.roleOf(added.id, campaign.id)) === null) {
        const now = web.now();
        await web.store.addCampaignOrganiser(campaign.id, added.id, request.body.role);
        await web.store.noteChange(
          campaign.id,
          desk.organiser.id,
          "organiser-added",
          { name: added.name, after: request.body.role },
          now,
        );
        await web.store.addMails([
          {
            campaignId: campaign.id,
            organiserId: added.id,
            kind: "invited-organiser",
            onceKey: `invited-organiser:${campaign.id}:${added.id}`,
            detail: {
              signIn: await newSignIn(web, added.id, now + LINK_LIFE),
              by: desk.organiser.name,
              // Until they sign in and read in one of their own, they are written to in the language of who invites them.
              language: wordsOf(request).language,
            },
            dueAt: now,
            expiresAt: now + LINK_LIFE,
          },
        ]);
      }
      return reply.redirect(`/studio/c/${campaign.slug}?said=added`, 303);
    },
  );

  app.post<{ Params: { slug: string }; Body: Static<typeof Change> }>(
    "/studio/c/:slug/team",
    { schema: { params: Type.Object({ slug: Slug }), body: Change } },
    async (request, reply) => {
      // Everybody may leave; the rule for the rest is decideTeam's.
      const desk = await openDesk(web, request, reply, request.params.slug, "read");
      if (!desk) return reply;
      const { organiser, campaign } = desk;
      const { change, member, role = "viewer" } = request.body;
      const command: TeamCommand =
        change === "set-role" ? { kind: change, member, role } : { kind: change, member };
      const outcome = await web.store.changeTeam(campaign.id, organiser.id, command, web.now());
      if (!outcome.ok) {
        const status = outcome.refusal === "not-yours" ? 403 : 409;
        return sendProblem(web, request, reply, status, wordsOf(request).say(`team.${outcome.refusal}`));
      }
      const left = change === "remove" && member === organiser.id;
      return reply.redirect(left ? "/studio" : `/studio/c/${campaign.slug}?said=team`, 303);
    },
  );
}

/** Who organises the campaign and as what, with what the reader may change. */
export function OrganiserList(props: {
  readonly words: Words;
  readonly slug: string;
  readonly organisers: readonly TeamMember[];
  /** Who looks at the list. */
  readonly me: { readonly id: string; readonly role: Role };
}): VNode {
  const { words, slug, organisers, me } = props;
  const owns = mayDo(me.role, "own");
  return (
    <section>
      <h2>{words.say("studio.organisers")}</h2>
      <p>{words.say("team.text")}</p>
      <ul class="plain">
        {organisers.map((member) => (
          <li class="card" key={member.id}>
            <strong>{member.name}</strong> · {words.say(`team.role.${member.role}`)}
            {member.id === me.id ? ` · ${words.say("team.you")}` : ""}
            <br />
            <span class="hint">{words.say(`team.role.${member.role}.text`)}</span>
            {owns || member.id === me.id ? (
              <MemberForms words={words} slug={slug} member={member} owns={owns} own={member.id === me.id} />
            ) : null}
          </li>
        ))}
      </ul>
      {owns ? (
        <details class="fold">
          <summary>{words.say("studio.organisers.add")}</summary>
          <OrganiserForm
            words={words}
            slug={slug}
            typed={{ address: "", name: "", role: "editor" }}
            wrong={{}}
          />
        </details>
      ) : null}
    </section>
  );
}

/** What may be changed about one member, folded away so that nothing is pressed by mistake. */
function MemberForms(props: {
  readonly words: Words;
  readonly slug: string;
  readonly member: TeamMember;
  readonly owns: boolean;
  readonly own: boolean;
}): VNode {
  const { words, slug, member, owns, own } = props;
  const { name } = member;
  return (
    <details>
      <summary>{words.say("team.change", { name })}</summary>
      <form method="post" action={`/studio/c/${slug}/team`}>
        <input type="hidden" name="member" value={member.id} />
        {owns ? (
          <>
            <RoleField words={words} id={`role-${member.id}`} role={member.role} />
            <div class="row">
              <button type="submit" name="change" value="set-role">
                {words.say("team.set-role")}
              </button>
              {own || member.role === "owner" ? null : (
                <button class="quiet" type="submit" name="change" value="hand-over">
                  {words.say("team.hand-over", { name })}
                </button>
              )}
            </div>
          </>
        ) : null}
        <p>
          <button class="quiet" type="submit" name="change" value="remove">
            {own ? words.say("team.leave") : words.say("team.remove", { name })}
          </button>
        </p>
      </form>
    </details>
  );
}

function RoleField(props: { readonly words: Words; readonly id: string; readonly role: Role }): VNode {
  const { words, id, role } = props;
  const hint = words.say("team.role.hint");
  return (
    <Field id={id} label={words.say("team.role")} hint={hint}>
      <select {...described(id, hint)} name="role">
        {ROLES.map((one) => (
          <option key={one} value={one} selected={one === role}>
            {words.say(`team.role.${one}`)}
          </option>
        ))}
      </select>
    </Field>
  );
}

function OrganiserForm(props: {
  readonly words: Words;
  readonly slug: string;
  readonly typed: TypedOrganiser;
  readonly wrong: Readonly<Record<string, Word>>;
}): VNode {
  const { words, slug, typed, wrong } = props;
  const wrongAddress = wrong.address && words.say(wrong.address);
  const wrongName = wrong.name && words.say(wrong.name);
  return (
    <form method="post" action={`/studio/c/${slug}/organisers`} novalidate>
      <Field id="organiser-name" label={words.say("studio.organisers.name")} wrong={wrongName}>
        <input
          {...described("organiser-name", undefined, wrongName)}
          name="name"
          maxlength={100}
          value={typed.name}
        />
      </Field>
      <Field id="organiser-address" label={words.say("sign-in.address.theirs")} wrong={wrongAddress}>
        <input
          {...described("organiser-address", undefined, wrongAddress)}
          name="address"
          type="email"
          maxlength={254}
          value={typed.address}
        />
      </Field>
      <RoleField words={words} id="organiser-role" role={typed.role} />
      <button type="submit">{words.say("studio.organisers.add")}</button>
    </form>
  );
}
