// A Fastify server that does as little as one can: takes the same form, checked by the same kind of schema, and
// answers with a redirect without keeping anything; and sends a constant text. Started by fork with the text's length.
import formbody from "@fastify/formbody";
import Fastify from "fastify";
import Type from "typebox";

const app = Fastify({ logger: false });
await app.register(formbody);
const Form = Type.Object({
  address: Type.String({ maxLength: 254 }),
  country: Type.Optional(Type.String({ maxLength: 2 })),
  zone: Type.Optional(Type.String({ maxLength: 64 })),
});
const ticket = "t".repeat(130);
app.post("/c/:slug", { schema: { body: Form } }, async (_request, reply) =>
  reply.redirect(`/c/surge/sent?t=${ticket}`, 303),
);
const text = "x".repeat(Number(process.argv[2] ?? 0));
app.get("/page", async (_request, reply) => reply.type("text/html; charset=utf-8").send(text));
await app.listen({ port: 0, host: "127.0.0.1" });
process.send?.((app.server.address() as { port: number }).port);
process.on("disconnect", () => process.exit(0));
