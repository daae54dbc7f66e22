/** A service that takes a text by a link in its own form, where the person reads, edits and sends it. */
export interface ShareLink {
  readonly name: string;
  readonly href: string;
}

/** Links that open each service's own compose form with the supporter's words and link. Nothing is sent by us. */
export function shareLinks(
  words: string,
  link: string,
  subject: string,
  mastodonServer: string,
  /** What mail is called in the reader's language; the services go by their own names. */
  mail: string,
): ShareLink[] {
  const text = encodeURIComponent(`${words} ${link}`);
  const links = [
    { name: mail, href: `mailto:?subject=${encodeURIComponent(subject)}&body=${text}` },
    { name: "WhatsApp", href: `https://wa.me/?text=${text}` },
    { name: "Bluesky", href: `https://bsky.app/intent/compose?text=${text}` },
    { name: "X", href: `https://x.com/intent/post?text=${text}` },
    { name: "Facebook", href: `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(link)}` },
  ];
  const server = mastodonServer
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "");
  if (/^([a-z0-9-]+\.)+[a-z]{2,}$/.test(server)) {
    links.push({ name: `Mastodon (${server})`, href: `https://${server}/share?text=${text}` });
  }
  return links;
}
