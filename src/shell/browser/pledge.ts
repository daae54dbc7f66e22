/** Tells the form the supporter's time zone, so that the moment is shown on their own clock. */
for (const field of document.querySelectorAll<HTMLInputElement>("form[data-pledge] input[name=zone]")) {
  field.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** A second press while the first is under way sends nothing. */
for (const form of document.querySelectorAll<HTMLFormElement>("form[data-pledge]")) {
  let sent = false;
  form.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
  });
}

export {};
