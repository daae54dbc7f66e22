/** Looks again while a slider moves: the form's own address is asked, and its answer put in place of the old one. */
const form = document.querySelector<HTMLFormElement>("form[data-what-if]");
const answer = document.querySelector<HTMLElement>("#what-if-answer");
const PAUSE = 300;

async function renew(url: string, place: HTMLElement): Promise<void> {
  const reply = await fetch(url, { signal: AbortSignal.timeout(15_000) });
  if (!reply.ok || reply.redirected) return;
  const page = new DOMParser().parseFromString(await reply.text(), "text/html");
  const fresh = page.querySelector("#what-if-answer");
  if (fresh) place.replaceChildren(...fresh.childNodes);
}

if (form && answer) {
  let timer = 0;
  let round = Promise.resolve();
  const query = (): string =>
    new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)])).toString();
  form.addEventListener("input", () => {
    for (const out of form.querySelectorAll<HTMLOutputElement>("output[data-out]")) {
      const field = form.elements.namedItem(out.dataset.out ?? "");
      if (field instanceof HTMLInputElement)
        out.textContent = Number(field.value).toLocaleString(document.documentElement.lang);
    }
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const asked = query();
      round = round
        .then(async () => {
          // The slider has moved on meanwhile: only the newest place is asked about.
          if (asked !== query()) return;
          await renew(`${location.pathname}?${asked}`, answer);
        })
        .catch(() => undefined);
    }, PAUSE);
  });
}

export {};
