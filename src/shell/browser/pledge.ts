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

/** Fetches a challenge and solves it in a worker; gives what ALTCHA clients send, or "" when it cannot be done. */
async function prove(challengeUrl: string, workerUrl: string): Promise<string> {
  const answer = await fetch(challengeUrl, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) return "";
  const challenge = (await answer.json()) as Challenge;
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
  let work: { readonly since: number; readonly proof: Promise<string> } | null = null;
  const start = (): Promise<string> => {
    const { challenge, worker } = field?.dataset ?? {};
    if (!challenge || !worker) return Promise.resolve("");
    if (!work || Date.now() - work.since > STALE) {
      work = { since: Date.now(), proof: prove(challenge, worker).catch(() => "") };
    }
    return work.proof;
  };
  // The first sign of a person, not of a page that is merely opened.
  const signs = ["pointerdown", "pointermove", "scroll", "keydown", "focusin"];
  const begin = (): void => {
    for (const sign of signs) removeEventListener(sign, begin);
    void start();
  };
  for (const sign of signs) addEventListener(sign, begin, { passive: true });

  /** A second press while the first is under way sends nothing. */
  let sent = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (sent) return;
    sent = true;
    const note = form.querySelector<HTMLElement>("[data-checking]");
    const noted = setTimeout(() => note?.removeAttribute("hidden"), 300);
    const late = new Promise<string>((resolve) => {
      setTimeout(resolve, PATIENCE, "");
    });
    void Promise.race([start(), late]).then((proof) => {
      clearTimeout(noted);
      if (field) field.value = proof;
      form.submit();
    });
  });
}

/** Back from the next page: the form works again, and its proof is spent. */
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});

export {};
