/** Studio: the organisers' pages. Every one asks who is there, and shows a campaign to its own organisers only. */
import type { FastifyInstance } from "fastify";
import type { Web } from "../web.ts";
import { campaignRoutes } from "./campaign.tsx";
import { channelRoutes } from "./channels.tsx";
import { homeRoutes } from "./home.tsx";
import { messageRoutes } from "./messages.tsx";
import { numbersRoutes } from "./numbers.tsx";
import { observationRoutes } from "./observation.tsx";
import { observeRoutes } from "./observe.tsx";
import { organiserRoutes } from "./organisers.tsx";
import { outboxRoutes } from "./outbox.tsx";
import { studioPictureRoutes } from "./picture.tsx";
import { planRoutes } from "./plan-page.tsx";
import { rankRoutes } from "./ranks.tsx";
import { reviewRoutes } from "./review.tsx";
import { screenRoutes } from "./screen.tsx";
import { softwareRoutes } from "./software.tsx";
import { updateDeskRoutes } from "./updates.tsx";
import { webhookRoutes } from "./webhooks.tsx";

/** All pages under /studio. */
export function studioRoutes(app: FastifyInstance, web: Web): void {
  homeRoutes(app, web);
  planRoutes(app, web);
  campaignRoutes(app, web);
  channelRoutes(app, web);
  studioPictureRoutes(app, web);
  numbersRoutes(app, web);
  organiserRoutes(app, web);
  outboxRoutes(app, web);
  rankRoutes(app, web);
  observeRoutes(app, web);
  observationRoutes(app, web);
  reviewRoutes(app, web);
  softwareRoutes(app, web);
  webhookRoutes(app, web);
  updateDeskRoutes(app, web);
  messageRoutes(app, web);
  screenRoutes(app, web);
}
