/** Keeps counts and countdowns on the page up to date while somebody looks at it. */
interface Counts {
  readonly sentence: string;
  readonly live: string;
  readonly heldSentence: string;
}

const EVERY = 5000;
const source = document.querySelector<HTMLElement>("[data-live]")?.dataset.live;

async function refresh(url: string): Promise<void> {
  if (document.hidden) return;
  const answer = await fetch(url, {
    headers: { accept: "application/json" },
    signal: AbortSignal.timeout(EVERY),
  });
  if (!answer.ok) return;
  const counts = (await answer.json()) as Counts;
  write("[data-count]", counts.sentence);
  write("[data-held]", counts.heldSentence);
  write("[data-live-counts]", counts.live);
}

function write(selector: string, text: string): void {
  for (const element of document.querySelectorAll(selector)) {
    if (element.textContent !== text) element.textContent = text;
  }
}

function countDown(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-countdown]")) {
    const left = Math.max(0, Math.floor((Number(element.dataset.countdown) - Date.now()) / 1000));
    const two = (value: number) => String(value).padStart(2, "0");
    const days = Math.floor(left / 86400);
    const clock = `${two(Math.floor(left / 3600) % 24)}:${two(Math.floor(left / 60) % 60)}:${two(left % 60)}`;
    element.textContent = days > 0 ? `${days} × 24 h + ${clock}` : clock;
  }
}

if (source) {
  const step = () => {
    // A lost answer does not matter: the next one is complete.
    refresh(source).catch(() => undefined);
  };
  setInterval(step, EVERY);
}
if (document.querySelector("[data-countdown]")) {
  countDown();
  setInterval(countDown, 1000);
}

export {};
