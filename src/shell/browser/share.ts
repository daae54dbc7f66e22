/** Copying the invitation link and the device's own share sheet. The supporter sends; the page only hands over the words. */
const card = document.querySelector<HTMLElement>("[data-share]");
const link = card?.querySelector<HTMLInputElement>("[data-link]");
const text = card?.querySelector<HTMLTextAreaElement>("textarea");

const copy = card?.querySelector<HTMLButtonElement>("[data-copy]");
if (copy && link && "clipboard" in navigator) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(link.value);
    copy.textContent = copy.dataset.copied ?? "";
  });
}

const sheet = card?.querySelector<HTMLButtonElement>("[data-share-sheet]");
if (sheet && link && text && "share" in navigator) {
  sheet.hidden = false;
  sheet.addEventListener("click", () => {
    // Closing the sheet without sending is no error.
    navigator.share({ text: text.value, url: link.value }).catch(() => undefined);
  });
}

export {};
