import Type from "typebox";
import { PageQuery } from "./cursor.ts";
import { ids, slug, webhook } from "./examples.ts";
import { KEY } from "./limits.ts";
import { operation } from "./operation.ts";
import * as schema from "./schemas.ts";

const WithWebhook = Type.Object({
  ...schema.SlugParam.properties,
  id: Type.String({ format: "uuid", description: "The webhook." }),
});
const WithDelivery = Type.Object({
  ...WithWebhook.properties,
  delivery: Type.String({ format: "uuid", description: "The delivery." }),
});

export const listWebhooks = operation({
  id: "listWebhooks",
  method: "GET",
  path: "/own/campaigns/{slug}/webhooks",
  scope: "webhooks",
  limit: KEY,
  params: schema.SlugParam,
  status: 200,
  answer: Type.Object({ data: Type.Array(schema.Webhook) }),
  problems: ["key-missing", "key-unknown", "scope", "not-found", "too-many"],
  example: { params: slug, answer: { data: [webhook] } },
});

export const createWebhook = operation({
  id: "createWebhook",
  method: "POST",
  path: "/own/campaigns/{slug}/webhooks",
  scope: "webhooks",
  limit: KEY,
  params: schema.SlugParam,
  body: schema.NewWebhook,
  status: 201,
  answer: schema.WebhookWithSecret,
  problems: [
    "malformed",
    "key-missing",
    "key-unknown",
    "scope",
    "not-found",
    "too-many-kept",
    "media-type",
    "invalid",
    "too-many",
  ],
  example: {
    params: slug,
    body: { url: webhook.url, events: webhook.events },
    answer: { webhook, secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw" },
  },
});

export const deleteWebhook = operation({
  id: "deleteWebhook",
  method: "DELETE",
  path: "/own/campaigns/{slug}/webhooks/{id}",
  scope: "webhooks",
  limit: KEY,
  params: WithWebhook,
  status: 204,
  problems: ["key-missing", "key-unknown", "scope", "not-found", "too-many"],
  example: { params: { ...slug, id: ids.webhook } },
});

export const listDeliveries = operation({
  id: "listDeliveries",
  method: "GET",
  path: "/own/campaigns/{slug}/webhooks/{id}/deliveries",
  scope: "webhooks",
  limit: KEY,
  params: WithWebhook,
  query: Type.Object(PageQuery),
  status: 200,
  answer: schema.pageOfMany(schema.Delivery),
  problems: ["key-missing", "key-unknown", "scope", "not-found", "invalid", "too-many"],
  example: {
    params: { ...slug, id: ids.webhook },
    answer: {
      data: [
        {
          id: ids.delivery,
          event: "0199aa00-0000-7000-8000-000000000003",
          type: "count.milestone",
          state: "waiting",
          tries: 2,
          status: 503,
          failure: "answered 503",
          dueAt: "2027-03-20T17:47:00.000Z",
          deliveredAt: null,
        },
      ],
      next: null,
    },
  },
});

export const replayDelivery = operation({
  id: "replayDelivery",
  method: "POST",
  path: "/own/campaigns/{slug}/webhooks/{id}/deliveries/{delivery}/replay",
  scope: "webhooks",
  limit: KEY,
  params: WithDelivery,
  status: 204,
  problems: ["key-missing", "key-unknown", "scope", "not-found", "too-many"],
  example: { params: { ...slug, id: ids.webhook, delivery: ids.delivery } },
});
