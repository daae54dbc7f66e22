/** Sharing: what people take away to pass a campaign on: previews, prints, frames, cards. */
import type { FastifyInstance } from "fastify";
import type { Web } from "../web.ts";
import { embedRoutes } from "./embed.tsx";
import { oembedRoutes } from "./oembed.ts";
import { pictureRoutes } from "./pictures.ts";
import { sharePageRoutes } from "./share-page.tsx";

export { letBeFramed } from "./embed.tsx";

/** All addresses of sharing. */
export function sharingRoutes(app: FastifyInstance, web: Web): void {
  pictureRoutes(app, web);
  sharePageRoutes(app, web);
  embedRoutes(app, web);
  oembedRoutes(app, web);
}
