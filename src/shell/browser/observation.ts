/** Follows an observation that is under way, and shows the results as soon as they are there. */
interface State {
  readonly state: string;
  readonly share: number;
  readonly sentence: string;
}

const EVERY = 1000;
const section = document.querySelector<HTMLElement>("[data-observation]");
const url = section?.dataset.observation;

async function follow(from: string): Promise<void> {
  const answer = await fetch(from, {
    headers: { accept: "application/json" },
    signal: AbortSignal.timeout(10 * EVERY),
  });
  if (!answer.ok) return location.reload();
  const { state, share, sentence } = (await answer.json()) as State;
  if (state !== "waiting" && state !== "running") return location.reload();
  const said = section?.querySelector("[data-progress-said]");
  if (said && said.textContent !== sentence) said.textContent = sentence;
  const bar = section?.querySelector("progress");
  if (bar) bar.value = share;
}

if (url) {
  const step = (): void => {
    // A lost answer does not matter: the next one is complete.
    follow(url)
      .catch(() => undefined)
      .finally(() => setTimeout(step, EVERY));
  };
  setTimeout(step, EVERY);
}

export {};
