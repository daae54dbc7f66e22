import { automation } from "./automation.ts";
import { electionReward, falseVotingFacts } from "./elections.ts";
import { clearTraces, hideFromFilter, otherCountry, splitPayments } from "./evasion.ts";
import { brigading, harassment, massReport, overload } from "./harm.ts";
import { borrowedIdentity, inventedDetails, severalAccounts } from "./identity.ts";
import { spamContacts, uploadContacts } from "./messaging.ts";
import { boughtEngagement, paidBack, reward, tradedEngagement } from "./money.ts";
import { certainSuccess, falseMajority, hiddenInterest, secrecy } from "./openness.ts";
import { reviewSlant, reviewUnread } from "./reviews.ts";
import type { Rule } from "./rule.ts";
import { askComments, askVotes, canvassing, copyText, tagHijack } from "./venue-asks.ts";
import { loopStreaming, manyDevices, repeatAct } from "./volume.ts";

/** Every rule that reads texts, in the order in which findings are listed. */
export const RULES: readonly Rule[] = [
  askVotes,
  askComments,
  electionReward,
  falseVotingFacts,
  severalAccounts,
  borrowedIdentity,
  inventedDetails,
  otherCountry,
  loopStreaming,
  manyDevices,
  repeatAct,
  paidBack,
  reward,
  boughtEngagement,
  tradedEngagement,
  splitPayments,
  clearTraces,
  hideFromFilter,
  automation,
  brigading,
  massReport,
  overload,
  harassment,
  spamContacts,
  uploadContacts,
  reviewSlant,
  reviewUnread,
  tagHijack,
  canvassing,
  secrecy,
  hiddenInterest,
  copyText,
  certainSuccess,
  falseMajority,
];
