import { mkdir, open, readdir, readFile, rm, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { uuidv7 } from "uuidv7";
import { DAY, type Instant, MINUTE, SECOND } from "#kernel";
import { commandLine, type ObservationSettings, optionsFor } from "./observation-settings.ts";
import {
  BeyondBounds,
  type Bounds,
  observeApart,
  type Peek,
  peekApart,
  UnreadableFile,
} from "./observing.ts";
import type { ResultFile, Store, StoredObservation } from "./store/index.ts";

/** What became of a file that came in: its observation, or why it was not kept. */
export type Received =
  | { readonly ok: true; readonly id: string }
  | {
      readonly ok: false;
      readonly refusal: "empty" | "too-large" | "full" | "unreadable";
      readonly detail: string;
    };

/** Files that organisers bring, observed in processes of their own. */
export interface Observatory {
  /** Bytes a file may have. */
  readonly largest: number;
  /** Observations an organiser may keep. */
  readonly most: number;
  /** Takes a file in, straight to disk, and looks at its beginning. `truncated` says whether the stream was cut at its limit. */
  receive(organiserId: string, name: string, file: Readable, truncated: () => boolean): Promise<Received>;
  /** Whether this server still has the file of an observation that is not done. */
  has(id: string): Promise<boolean>;
  /** Runs the oldest waiting observation whose file is here, if there is one. */
  step(): Promise<void>;
  /** Forgets what is too old, and files that nobody waits for. */
  sweep(): Promise<void>;
  /** Stops what is running; another server or the next start goes on with it. */
  close(): void;
}

export interface ObservatoryDeps {
  readonly store: Store;
  readonly dataDir: string;
  readonly largest: number;
  readonly now: () => Instant;
  readonly log: { error(detail: object, message: string): void };
}

const MOST = 20;
const PEEK: Bounds = { memory: 600 * 2 ** 20, time: 30 * SECOND };
const RUN: Bounds = { memory: 1536 * 2 ** 20, time: 15 * MINUTE };
/** A result that is larger than this when packed is left out; the command writes it without a bound. */
const LARGEST_RESULT = 32 * 2 ** 20;
const zip = promisify(gzip);

/** Opens the observatory on a data directory. */
export function openObservatory(deps: ObservatoryDeps): Observatory {
  const { store, now, log } = deps;
  const home = path.join(deps.dataDir, "observations");
  const folderOf = (id: string): string => path.join(home, id);
  const stopping = new AbortController();
  const here = (): Promise<string[]> => readdir(home).catch(() => []);

  async function run(job: StoredObservation): Promise<void> {
    const settings = job.settings as ObservationSettings;
    const folder = folderOf(job.id);
    const out = path.join(folder, "out");
    const gone = new AbortController();
    let said = 0;
    const tell = (stage: string, share: number): void => {
      if (now() - said < SECOND) return;
      said = now();
      store.observationGoesOn(job.id, stage, share, now()).then(
        (wanted) => wanted || gone.abort(),
        // A lost word about the progress does not matter: the next one is complete.
        () => undefined,
      );
    };
    try {
      const file = { path: path.join(folder, job.name), bytes: Number(job.bytes) };
      const { summary, policy } = await observeApart(
        file,
        optionsFor(settings, out, commandLine(job.name, settings)),
        { ...RUN, signal: AbortSignal.any([gone.signal, stopping.signal]) },
        tell,
      );
      await store.finishObservation(job.id, { summary, policy, files: await results(out) }, now());
      await rm(folder, { recursive: true, force: true });
    } catch (error) {
      await rm(out, { recursive: true, force: true });
      if (stopping.signal.aborted) return store.yieldObservation(job.id);
      if (gone.signal.aborted) return rm(folder, { recursive: true, force: true });
      const known = error instanceof UnreadableFile || error instanceof BeyondBounds;
      if (!known) log.error({ stack: (error as Error).stack }, "an observation failed");
      const failure = known
        ? (error as Error).message.replaceAll(`${folder}/`, "")
        : "something broke on our side; the file is kept for a day, so try again or tell whoever runs this server";
      await store.failObservation(job.id, failure, now());
    }
  }

  return {
    largest: deps.largest,
    most: MOST,
    async receive(organiserId, given, file, truncated) {
      const id = uuidv7();
      const folder = folderOf(id);
      const name = fileName(given);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const drop = async (
        refusal: Extract<Received, { ok: false }>["refusal"],
        detail = "",
      ): Promise<Received> => {
        await rm(folder, { recursive: true, force: true });
        return { ok: false, refusal, detail };
      };
      try {
        const target = path.join(folder, name);
        const handle = await open(target, "wx", 0o600);
        await pipeline(file, handle.createWriteStream());
        if (truncated()) return await drop("too-large");
        const { size } = await stat(target);
        if (size === 0) return await drop("empty");
        const peek: Peek = await peekApart(target, { ...PEEK, signal: stopping.signal });
        const kept = await store.addObservation({ id, organiserId, name, bytes: size, peek }, MOST, now());
        return kept ? { ok: true, id } : await drop("full");
      } catch (error) {
        const refused = await drop("unreadable", (error as Error).message.replaceAll(`${folder}/`, ""));
        if (error instanceof UnreadableFile || error instanceof BeyondBounds) return refused;
        throw error;
      }
    },
    async has(id) {
      return (await here()).includes(id);
    },
    async step() {
      const ids = (await here()).filter(isId);
      if (ids.length === 0) return;
      const job = await store.claimObservation(ids, now());
      if (job) await run(job);
    },
    async sweep() {
      await store.forgetObservations(now());
      const folders = await here();
      const wanted = await store.unfinishedAmong(folders.filter(isId));
      for (const name of folders.filter((folder) => !wanted.includes(folder))) {
        const { mtimeMs } = await stat(folderOf(name)).catch(() => ({ mtimeMs: now() }));
        if (now() - mtimeMs > DAY) await rm(folderOf(name), { recursive: true, force: true });
      }
    },
    close: () => stopping.abort(),
  };
}

/** Folders of observations are named by their ids; a crowd that is being read has another name. */
function isId(name: string): boolean {
  return /^[0-9a-f-]{36}$/.test(name);
}

/** A name that is safe as the name of a file, and still says which file it was. */
function fileName(given: string): string {
  const safe = path
    .basename(given)
    .replaceAll(/[^\p{L}\p{N}._-]+/gu, "_")
    .replace(/^\.+/, "");
  return safe.slice(-100) || "file";
}

async function results(folder: string): Promise<ResultFile[]> {
  const files: ResultFile[] = [];
  for (const name of await readdir(folder)) {
    const content = await zip(await readFile(path.join(folder, name)));
    if (content.length <= LARGEST_RESULT) files.push({ name, content });
  }
  return files;
}
