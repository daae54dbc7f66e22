import { setTimeout as pause } from "node:timers/promises";
import type { Rng } from "#kernel";
import { nameGiver, type Player, provider } from "./drill-cast.ts";
import type { DrillClient, DrillMail } from "./drill-client.ts";
import { inParallel } from "./in-parallel.ts";
import { type ProofsAhead, proofsAhead, solve } from "./proofs-ahead.ts";

/** How the people of one side stand. */
export interface SideCount {
  readonly signUps: number;
  /** Distinct people that the server knows of them, verified or not. */
  readonly counted: number;
  readonly held: number;
}

/** What a drill did. The second path is what held people can do themselves, and the organiser's look. */
export interface DrillResult {
  readonly honest: SideCount & {
    readonly heldShare: number;
    readonly secondPath: {
      readonly answered: number;
      readonly otherAddress: number;
      readonly organiser: number;
      readonly left: number;
    };
  };
  readonly attacker: SideCount & {
    /** Counted when the second path was over: an attacker may take it too. */
    readonly countedInTheEnd: number;
    /** Of all counted pledges in the end. */
    readonly shareOfCounted: number;
  };
  /** True when the public count agrees with the mails that people got. */
  readonly agrees: boolean;
  readonly seconds: number;
}

const AT_ONCE = 48;
const QUIET = 3000;
const MAIL_PAUSE = 150;

type Standing = "asked" | "counted" | "held";

/** Runs one drill: the surge with the attack in it, then the second path. */
export async function runDrill(
  client: DrillClient,
  slug: string,
  players: readonly Player[],
  rng: Rng,
  onProgress: (done: number) => void,
): Promise<DrillResult> {
  const started = performance.now();
  const pages = proofsAhead(players.length + 2, client.challenge);
  const post = openPost(client, players);
  const invitations = {
    office: await invitationOf(client, slug, pages, post, "host@provider-1.example", "10.250.0.1"),
    farmer: await invitationOf(client, slug, pages, post, "farmer@provider-1.example", "10.250.1.1"),
  };
  let done = 0;
  let arriving = true;
  const reading = post.readWhile(() => arriving);
  await inParallel(AT_ONCE, players, async (player) => {
    const altcha = await proofOf(client, player, pages);
    const { invitation } = player;
    const fields = {
      address: player.address,
      zone: "Europe/London",
      altcha,
      topic: player.trapped ? "x" : "",
      ...(invitation ? { invite: invitations[invitation] } : {}),
    };
    await client.send(`/c/${slug}/pledges`, fields, player.from);
    done += 1;
    onProgress(done);
  });
  arriving = false;
  await reading;
  const surge = { honest: post.standings(true), attacker: post.standings(false) };

  const heldHonest = players.filter((player) => player.honest && post.standing(player) === "held");
  await takeSecondPath(client, slug, pages, post, players, rng);
  const organised = await organiserLooks(client, post, heldHonest);
  await post.readUntilQuiet();
  const left = heldHonest.filter((player) => post.standing(player) !== "counted" && !post.moved.has(player));
  const end = { honest: post.standings(true), attacker: post.standings(false) };
  const attackerCounted =
    end.attacker.counted + Number(players.some(({ invitation }) => invitation === "farmer"));
  const public_ = await client.counts();
  return {
    honest: {
      ...surge.honest,
      heldShare: surge.honest.held / surge.honest.signUps,
      secondPath: {
        answered: heldHonest.length - organised - post.moved.size - left.length,
        otherAddress: post.moved.size,
        organiser: organised,
        left: left.length,
      },
    },
    attacker: {
      ...surge.attacker,
      countedInTheEnd: attackerCounted,
      shareOfCounted: attackerCounted / Math.max(1, public_.pledged),
    },
    agrees: public_.pledged === post.total("counted") && public_.held === post.total("held"),
    seconds: (performance.now() - started) / 1000,
  };
}

async function proofOf(client: DrillClient, player: Player, pages: ProofsAhead): Promise<string> {
  if (!player.proves) return "";
  return player.hurries ? solve(await client.challenge()) : pages.next();
}

/** Somebody real pledges before the surge and passes their invitation on. */
async function invitationOf(
  client: DrillClient,
  slug: string,
  pages: ProofsAhead,
  post: Post,
  address: string,
  from: string,
): Promise<string> {
  await client.send(`/c/${slug}/pledges`, { address, altcha: await pages.next() }, from);
  const link = await post.linkOf(address, "verify", "/v/");
  const mine = await client.send(pathOf(link), {}, from);
  return /\/i\/([2-9a-z]+)/.exec(await client.open(mine ?? ""))?.[1] ?? "";
}

/** Everybody who is held and can answer from the mailbox does, attackers too; who used a throw-away address takes another. */
async function takeSecondPath(
  client: DrillClient,
  slug: string,
  pages: ProofsAhead,
  post: Post,
  players: readonly Player[],
  rng: Rng,
): Promise<void> {
  const name = nameGiver(rng);
  const held = players.filter((player) => player.reads && post.standing(player) === "held");
  if (held.length > 0) await pause(5000);
  await inParallel(AT_ONCE, held, async (player) => {
    const answer = post.link(player.address, "answer", "/answer/");
    if (answer) {
      await client.send(pathOf(answer), { altcha: player.proves ? await pages.next() : "" }, player.from);
      return;
    }
    const mine = post.link(player.address, "held", "/me/");
    if (!player.honest || !mine || !player.address.endsWith("@mailinator.com")) return;
    await client.send(`${pathOf(mine)}/withdraw`, {}, player.from);
    const address = `${name()}.again@${provider(rng)}`;
    await client.send(`/c/${slug}/pledges`, { address, altcha: await pages.next() }, player.from);
    await client.send(pathOf(await post.linkOf(address, "verify", "/v/")), {}, player.from);
    post.moved.add(player);
  });
  await post.readUntilQuiet();
}

/** The organiser lets firms' domains through that he finds to be firms. That he can tell is assumed. */
async function organiserLooks(client: DrillClient, post: Post, held: readonly Player[]): Promise<number> {
  const waiting = held.filter((player) => post.standing(player) === "held" && !post.moved.has(player));
  for (const domain of new Set(waiting.map(({ address }) => address.slice(address.indexOf("@") + 1)))) {
    await client.organise("review", {
      decision: "release",
      which: "all",
      domain,
      through: "domain",
      note: "A firm",
    });
  }
  await post.readUntilQuiet();
  return waiting.filter((player) => post.standing(player) === "counted").length;
}

/** Links in mails carry the public address; a drill stays on the server that it was pointed at. */
function pathOf(link: string): string {
  return new URL(link).pathname;
}

/** The mails of the campaign: whoever can read theirs presses its button; what became of each is noted. */
interface Post {
  readonly moved: Set<Player>;
  readWhile(wanted: () => boolean): Promise<void>;
  readUntilQuiet(): Promise<void>;
  link(address: string, kind: string, part: string): string | undefined;
  linkOf(address: string, kind: string, part: string): Promise<string>;
  standing(player: Player): Standing;
  standings(honest: boolean): SideCount;
  total(standing: Standing): number;
}

function openPost(client: DrillClient, players: readonly Player[]): Post {
  // An address that was made up and happens to be somebody's is that person's.
  const ordered = [...players].sort((a, b) => Number(a.honest) - Number(b.honest));
  const playerOf = new Map(ordered.map((player) => [player.address, player]));
  const standings = new Map<string, Standing>();
  const links = new Map<string, readonly string[]>();
  const became: Record<string, Standing> = { welcome: "counted", released: "counted", held: "held" };
  let last: string | null = null;

  const read = async ({ kind, to, links: found }: DrillMail): Promise<void> => {
    links.set(`${kind} ${to}`, found);
    const now = kind === "verify" ? "asked" : kind === "withdrawn" ? "asked" : became[kind];
    if (now) standings.set(to, now);
    const player = playerOf.get(to);
    const link = found.find((one) => one.includes("/v/"));
    if (kind !== "verify" || !player?.reads || !link) return;
    const presses = Array.from({ length: player.presses }, () => client.send(pathOf(link), {}, player.from));
    await Promise.all(presses);
  };
  /** One look into the outbox; false when there was nothing new. */
  const look = async (): Promise<boolean> => {
    const mails = await client.mailsAfter(last);
    if (mails.length === 0) return false;
    last = mails.at(-1)!.id;
    await inParallel(AT_ONCE, mails, read);
    return true;
  };
  let looking = Promise.resolve(false);
  const lookInTurn = (): Promise<boolean> => {
    looking = looking.then(look);
    return looking;
  };
  const readUntilQuiet = async (): Promise<void> => {
    let lastNews = performance.now();
    while (performance.now() - lastNews < QUIET) {
      if (await lookInTurn()) lastNews = performance.now();
      else await pause(MAIL_PAUSE);
    }
  };
  const link = (address: string, kind: string, part: string): string | undefined =>
    links.get(`${kind} ${address}`)?.find((one) => one.includes(part));
  return {
    moved: new Set(),
    readUntilQuiet,
    async readWhile(wanted) {
      while (wanted()) if (!(await lookInTurn())) await pause(MAIL_PAUSE);
      await readUntilQuiet();
    },
    link,
    async linkOf(address, kind, part) {
      for (;;) {
        const found = link(address, kind, part);
        if (found) return found;
        if (!(await lookInTurn())) await pause(MAIL_PAUSE);
      }
    },
    standing: ({ address }) => standings.get(address) ?? "asked",
    standings(honest) {
      const side = players.filter((player) => player.honest === honest);
      const number = (standing: Standing) =>
        side.filter((player) => {
          const { address } = player;
          return standings.get(address) === standing && playerOf.get(address) === player;
        }).length;
      return { signUps: side.length, counted: number("counted"), held: number("held") };
    },
    total: (standing) => [...standings.values()].filter((one) => one === standing).length,
  };
}
