/** What every answer says to browsers: nothing from elsewhere runs, frames or reads our pages, and no address of ours is passed on. */
export const GUARDS: Readonly<Record<string, string>> = {
  "content-security-policy": [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "worker-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join(";"),
  // The proxy in front decides about https; a server on loopback must work over http.
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "origin-agent-cluster": "?1",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-dns-prefetch-control": "off",
  "x-frame-options": "SAMEORIGIN",
};

/** What an answer that other sites may frame says instead; undefined is not said at all. */
export const FRAMED: Readonly<Record<string, string | undefined>> = {
  "content-security-policy": GUARDS["content-security-policy"]!.replace(
    "frame-ancestors 'none'",
    "frame-ancestors *",
  ),
  "cross-origin-resource-policy": "cross-origin",
  "x-frame-options": undefined,
};
