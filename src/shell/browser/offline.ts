/** Keeps the campaign's page for times without a network: its moment and the doors, and nothing of the person. */
const kept = document.querySelector<HTMLElement>("[data-offline]")?.dataset.offline;
const style = document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.getAttribute("href");

if (kept && style && "serviceWorker" in navigator) {
  const worker = `/service-worker.js?style=${encodeURIComponent(style)}`;
  navigator.serviceWorker
    .register(worker, { scope: "/" })
    .then(() => navigator.serviceWorker.ready)
    .then(({ active }) => active?.postMessage({ keep: kept }))
    // Private windows refuse; everything works without it as long as there is a network.
    .catch(() => undefined);
}

export {};
