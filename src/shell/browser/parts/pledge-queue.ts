/**
 * A pledge that could not be sent: it waits on the person's own device and goes out when there is a network again. It
 * is taken away once it was sent, and after a day in any case.
 */
const KEY = "flashcrowd-pledge";
const LIFE = 24 * 3600_000;

interface Waiting {
  readonly action: string;
  readonly at: number;
  readonly fields: Readonly<Record<string, string>>;
}

function read(): Waiting | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null") as Waiting | null;
    return kept && Date.now() - kept.at < LIFE ? kept : null;
  } catch {
    return null;
  }
}

/** True when the server answers. */
export async function isReachable(form: HTMLFormElement): Promise<boolean> {
  if (!navigator.onLine) return false;
  const address = form.dataset.reach;
  if (!address) return true;
  return fetch(address, { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(8000) }).then(
    () => true,
    () => false,
  );
}

/** Keeps what was typed until there is a network, and says so. */
export function keepPledge(form: HTMLFormElement): void {
  const fields: Record<string, string> = {};
  for (const name of ["address", "country"]) {
    const value = new FormData(form).get(name);
    if (typeof value === "string") fields[name] = value;
  }
  try {
    localStorage.setItem(KEY, JSON.stringify({ action: location.pathname, at: Date.now(), fields }));
  } catch {
    // Without a place to keep it the page itself still holds what was typed.
  }
  say(form, true);
}

/** The pledge is on its way: nothing of it stays on the device. */
export function forgetPledge(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing was kept.
  }
}

/** Puts back what waits for this page and calls `send` when there is a network. */
export function takeUpPledge(form: HTMLFormElement, send: () => void): void {
  const waiting = read();
  if (waiting?.action === location.pathname) {
    for (const [name, value] of Object.entries(waiting.fields)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
    }
    if (navigator.onLine) send();
    else say(form, true);
  } else if (waiting === null) {
    forgetPledge();
  }
  addEventListener("online", () => {
    if (read()?.action === location.pathname) send();
  });
}

function say(form: HTMLFormElement, waits: boolean): void {
  form.querySelector<HTMLElement>("[data-waiting]")?.toggleAttribute("hidden", !waits);
  form.querySelector<HTMLElement>("[data-checking]")?.setAttribute("hidden", "");
}
