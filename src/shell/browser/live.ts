import { type Figures, openClient } from "#client";

/** Keeps counts and countdowns on the page up to date while somebody looks at it: by a stream, else by asking. */
type Counts = Pick<
  Figures,
  "sentence" | "live" | "counted" | "heldSentence" | "pledged" | "doors" | "confirmed"
>;

const EVERY = 5000;
/** The counts come as sentences, in the language of the page. */
const IN = `?lang=${document.documentElement.lang}`;
const source = document.querySelector<HTMLElement>("[data-live]")?.dataset.live;

function show(counts: Counts): void {
  write("[data-count]", counts.sentence);
  write("[data-held]", counts.heldSentence);
  write("[data-live-counts]", counts.live);
  write("[data-counted]", counts.counted);
  for (const name of ["pledged", "doors", "confirmed"] as const) {
    write(`[data-figure=${name}]`, (counts[name] ?? 0).toLocaleString(document.documentElement.lang));
  }
}

function write(selector: string, text: string): void {
  for (const element of document.querySelectorAll(selector)) {
    if (element.textContent !== text) element.textContent = text;
  }
}

const client = openClient({
  address: location.origin,
  ask: (url, request) => fetch(`${url}${IN}`, request),
  patience: EVERY,
});

async function ask(url: string): Promise<void> {
  show(await client.call("getFigures", { params: { slug: url.slice("/c/".length) } }));
}

/** A stream while the page is looked at; while it is refused or broken, the counts are asked for now and then. */
function watch(url: string): void {
  let stream: EventSource | null = null;
  let asking: number | undefined;
  const stop = () => {
    clearInterval(asking);
    asking = undefined;
  };
  const fallBack = () => {
    // A lost answer does not matter: the next one is complete.
    asking ??= setInterval(() => void ask(url).catch(() => undefined), EVERY);
  };
  const look = () => {
    if (document.hidden) {
      stream?.close();
      stream = null;
      stop();
    } else if (stream === null) {
      stream = new EventSource(`${url}/live${IN}`);
      stream.onopen = stop;
      stream.onmessage = ({ data }) => show(JSON.parse(data) as Counts);
      stream.onerror = fallBack;
    }
  };
  document.addEventListener("visibilitychange", look);
  look();
}

const inDays = new Intl.NumberFormat(document.documentElement.lang, {
  style: "unit",
  unit: "day",
  unitDisplay: "long",
});

function countDown(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-countdown]")) {
    const left = Math.max(0, Math.floor((Number(element.dataset.countdown) - Date.now()) / 1000));
    const two = (value: number) => String(value).padStart(2, "0");
    const days = Math.floor(left / 86400);
    const clock = `${two(Math.floor(left / 3600) % 24)}:${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`;
    element.textContent = days > 0 ? `${inDays.format(days)}, ${clock}` : clock;
  }
}

if (source) watch(source);
// What the stream does not tell (ranks, the phase) comes with the page.
if (document.querySelector("[data-anew]")) setTimeout(() => location.reload(), 60_000);
if (document.querySelector("[data-countdown]")) {
  countDown();
  setInterval(countDown, 1000);
}
