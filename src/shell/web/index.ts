/** Web: the pages and the addresses they stand at, a file for each noun. */
import type { FastifyInstance } from "fastify";
import { calendarRoutes } from "./calendar.ts";
import { checkRoutes } from "./check.ts";
import { goRoutes } from "./go.tsx";
import { mineRoutes } from "./mine.tsx";
import { pledgeRoutes } from "./pledge.tsx";
import { publicRoutes } from "./public.tsx";
import { reportRoutes } from "./report.tsx";
import { secondLookRoutes } from "./second-look.tsx";
import { makeServer, type ServerSettings } from "./server.ts";
import { openDesk } from "./session.ts";
import { signInRoutes } from "./sign-in.tsx";
import { studioRoutes } from "./studio/index.ts";
import { studioFiguresRoutes } from "./studio-figures.tsx";
import { unsubscribeRoutes } from "./unsubscribe.tsx";
import type { Web } from "./web.ts";

export { loadAssets } from "./assets.ts";
export type { ServerSettings } from "./server.ts";
export type { Web } from "./web.ts";

/** The server with all its pages, not listening yet. */
export async function openWeb(web: Web, settings: ServerSettings): Promise<FastifyInstance> {
  const app = await makeServer(web, settings);
  publicRoutes(app, web);
  checkRoutes(app, web);
  pledgeRoutes(app, web);
  secondLookRoutes(app, web);
  mineRoutes(app, web);
  goRoutes(app, web);
  calendarRoutes(app, web);
  unsubscribeRoutes(app, web);
  reportRoutes(app, web);
  signInRoutes(app, web);
  studioRoutes(app, web);
  studioFiguresRoutes(app, web, (request, reply, slug) => openDesk(web, request, reply, slug));
  return app;
}
