/** Copies a link with one press. Without a clipboard the buttons stay hidden: the link stands in its field. */
if ("clipboard" in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-copy]")) {
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`#${button.dataset.copy}`);
    if (!field) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(field.value);
      button.textContent = button.dataset.copied ?? "";
    });
  }
}

export {};
