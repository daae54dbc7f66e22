import { forgetPledge, isReachable, keepPledge, takeUpPledge } from "./parts/pledge-queue.ts";

/** Tells the form the supporter's time zone, so that the moment is shown on their own clock. */
for (const field of document.querySelectorAll<HTMLInputElement>("form[data-pledge] input[name=zone]")) {
  field.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
}

interface Challenge {
  readonly parameters: { readonly nonce: string };
  readonly signature: string;
}

/** Longer than this a form is not held back: without the proof it is taken too, only slower. */
const PATIENCE = 15_000;
/** Challenges end after half an hour; a form that lay open longer gets a new one. */
const STALE = 25 * 60_000;

/** Sooner than this after its challenge a form looks like a script's: a quick hand waits for the rest of it. */
const SOONEST = 2200;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

async function ask(url: string): Promise<{ readonly challenge: Challenge; readonly came: number } | null> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  return answer.ok ? { challenge: (await answer.json()) as Challenge, came: Date.now() } : null;
}

/** Solves a challenge in a worker; gives what ALTCHA clients send, or "" when it cannot be done. */
async function prove(challenge: Challenge, workerUrl: string): Promise<string> {
  const worker = new Worker(workerUrl, { type: "module" });
  const solution = await new Promise((resolve, reject) => {
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = reject;
    worker.postMessage(challenge.parameters);
  });
  worker.terminate();
  return solution ? btoa(JSON.stringify({ challenge, solution })) : "";
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-pledge]")) {
  const field = form.querySelector<HTMLInputElement>("input[name=altcha]");
  const { challenge: url = "", worker = "" } = field?.dataset ?? {};
  const open = () => ({ at: Date.now(), asked: ask(url).catch(() => null) });
  // The challenge says when the page was opened; the work begins with the first sign of a person.
  let opened = open();
  let work: Promise<string> | null = null;
  const start = (): Promise<string> => {
    if (Date.now() - opened.at > STALE) {
      opened = open();
      work = null;
    }
    work ??= opened.asked
      .then(async (answer) => {
        if (!answer) return "";
        const proof = await prove(answer.challenge, worker);
        await wait(answer.came + SOONEST - Date.now());
        return proof;
      })
      .catch(() => "");
    return work;
  };
  const signs = ["pointerdown", "pointermove", "scroll", "keydown", "focusin"];
  const begin = (): void => {
    for (const sign of signs) removeEventListener(sign, begin);
    void start();
  };
  for (const sign of signs) addEventListener(sign, begin, { passive: true });

  /** A second press while the first is under way sends nothing. */
  let sent = false;
  const send = async (): Promise<void> => {
    if (sent) return;
    sent = true;
    const note = form.querySelector<HTMLElement>("[data-checking]");
    const noted = setTimeout(() => note?.removeAttribute("hidden"), 300);
    const proof = await Promise.race([start(), wait(PATIENCE).then(() => "")]);
    clearTimeout(noted);
    // A form that is sent into nothing would lose what was typed. Without a proof, too, it may be the network that is missing.
    if ((proof === "" || !navigator.onLine) && !(await isReachable(form))) {
      keepPledge(form);
      opened = { at: 0, asked: Promise.resolve(null) };
      sent = false;
      return;
    }
    forgetPledge();
    if (field) field.value = proof;
    form.submit();
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void send();
  });
  takeUpPledge(form, () => void send());
}

/** Back from the next page: the form works again, and its proof is spent. */
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
