import type { ComponentChildren } from "preact";
import type { Words } from "../words/index.ts";

/** A text of a venue's profile in the reader's language, else in English and marked as such. */
export function VenueText({
  words,
  text,
}: {
  readonly words: Words;
  readonly text: string;
}): ComponentChildren {
  const said = words.venueText(text);
  return said === undefined ? (
    <span lang="en" dir="ltr">
      {text}
    </span>
  ) : (
    said
  );
}
