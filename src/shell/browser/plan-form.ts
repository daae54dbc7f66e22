/** Shows beside the form what the public page would be, and fills in the organiser's own time zone. */
const form = document.querySelector<HTMLFormElement>("form[data-plan]");
const PAUSE = 400;

async function renew(plan: HTMLFormElement, url: string): Promise<void> {
  const answer = await fetch(url, {
    method: "POST",
    body: new URLSearchParams([...new FormData(plan)].map(([name, value]) => [name, String(value)])),
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok || answer.redirected) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of plan.querySelectorAll<HTMLElement>("[data-part]")) {
    const fresh = page.getElementById(part.id);
    // Parts that hold controls are changed only when they would hold others: with the venue, the ask, an answer.
    if (!fresh || (part.dataset.part !== "always" && part.dataset.part === fresh.dataset.part)) continue;
    // What a screen reader has read once is not read again with every letter.
    if (part.innerHTML === fresh.innerHTML) continue;
    const held = part.contains(document.activeElement) ? document.activeElement?.id : undefined;
    part.replaceChildren(...fresh.childNodes);
    if (held) document.getElementById(held)?.focus();
    if (fresh.dataset.part !== undefined) part.dataset.part = fresh.dataset.part;
  }
}

if (form) {
  const zone = form.querySelector<HTMLInputElement>("input[name=zone]");
  if (form.dataset.plan === "new" && zone?.value === "UTC") {
    zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }
  const url = form.dataset.preview ?? "";
  let timer = 0;
  let round = Promise.resolve();
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      // A preview that fails leaves the last one standing; the Preview button says why.
      round = round.then(() => renew(form, url)).catch(() => undefined);
    }, PAUSE);
  };
  form.addEventListener("input", soon);
  form.addEventListener("change", soon);
  form.querySelector<HTMLElement>("[data-preview-button]")?.setAttribute("hidden", "");
  soon();
}

export {};
