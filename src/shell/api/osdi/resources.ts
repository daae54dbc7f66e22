import type { Projection, Sharer, StoredCampaign } from "../../store/index.ts";
import { written } from "../show.ts";

/** Where OSDI explains its words. */
export const curies = [
  { name: "osdi", href: "https://opensupporter.github.io/osdi-docs/{rel}", templated: true },
] as const;

/** A supporter who agreed, here, that the organiser may have the address. */
export function personOf(
  { id, slug, language, country, verifiedAt, confirmedAt }: Sharer,
  address: string,
  base: string,
) {
  return {
    identifiers: [`flashcrowd:${id}`],
    created_date: written(verifiedAt),
    modified_date: written(Math.max(verifiedAt, confirmedAt)),
    languages_spoken: [language],
    email_addresses: [{ primary: true, address, status: "subscribed" }],
    postal_addresses: country === null ? [] : [{ primary: true, country }],
    custom_fields: { campaign: slug, consent_confirmed_at: written(confirmedAt) },
    _links: {
      self: { href: `${base}/people/${id}` },
      "osdi:submissions": { href: `${base}/forms/${slug}/submissions/${id}` },
    },
  };
}

/** A campaign as a form. */
export function formOf(campaign: StoredCampaign, { tally }: Projection, base: string, address: string) {
  const { id, slug, plan, state, createdAt, updatedAt } = campaign;
  const self = `${base}/forms/${slug}`;
  return {
    identifiers: [`flashcrowd:${id}`],
    name: slug,
    title: plan.name,
    summary: plan.ask,
    description: plan.story,
    browser_url: `${address}/c/${slug}`,
    created_date: written(createdAt),
    modified_date: written(updatedAt),
    status: state,
    total_submissions: tally.total.verified,
    _links: {
      self: { href: self },
      curies,
      "osdi:submissions": { href: `${self}/submissions` },
      "osdi:record_submission_helper": { href: `${self}/submissions` },
    },
  };
}

/** A pledge of somebody who agreed to be known, as a submission. */
export function submissionOf({ id, slug, verifiedAt, channel }: Sharer, base: string) {
  const form = `${base}/forms/${slug}`;
  return {
    identifiers: [`flashcrowd:${id}`],
    created_date: written(verifiedAt),
    modified_date: written(verifiedAt),
    referrer_data: channel === null ? {} : { source: channel },
    _links: {
      self: { href: `${form}/submissions/${id}` },
      "osdi:form": { href: form },
      "osdi:person": { href: `${base}/people/${id}` },
    },
  };
}

/** The pages beside this one. */
export function pageLinks(here: string, page: number, pages: number, perPage: number) {
  const at = (number: number) => ({ href: `${here}?page=${number}&per_page=${perPage}` });
  return {
    self: at(page),
    ...(page < pages ? { next: at(page + 1) } : {}),
    ...(page > 1 ? { previous: at(page - 1) } : {}),
  };
}
