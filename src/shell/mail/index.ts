/** Mail: makes the outbox into mails, and sends them at a set rate. */
export { type Mailer, type MailerSettings, openMailer } from "./mailer.ts";
export { type Press, type RenderedMail, renderMail } from "./render.ts";
