import { askComments } from "./ask-comments.ts";
import { askVotes } from "./ask-votes.ts";
import { automation } from "./automation.ts";
import { borrowedIdentity } from "./borrowed-identity.ts";
import { boughtEngagement } from "./bought-engagement.ts";
import { brigading } from "./brigading.ts";
import { canvassing } from "./canvassing.ts";
import { certainSuccess } from "./certain-success.ts";
import { clearTraces } from "./clear-traces.ts";
import { copyText } from "./copy-text.ts";
import { electionReward } from "./election-reward.ts";
import { falseMajority } from "./false-majority.ts";
import { falseVotingFacts } from "./false-voting-facts.ts";
import { harassment } from "./harassment.ts";
import { hiddenInterest } from "./hidden-interest.ts";
import { hideFromFilter } from "./hide-from-filter.ts";
import { inventedDetails } from "./invented-details.ts";
import { loopStreaming } from "./loop-streaming.ts";
import { manyDevices } from "./many-devices.ts";
import { massReport } from "./mass-report.ts";
import { otherCountry } from "./other-country.ts";
import { overload } from "./overload.ts";
import { paidBack } from "./paid-back.ts";
import { repeatAct } from "./repeat-act.ts";
import { reviewSlant } from "./review-slant.ts";
import { reviewUnread } from "./review-unread.ts";
import { reward } from "./reward.ts";
import type { Rule } from "./rule.ts";
import { secrecy } from "./secrecy.ts";
import { severalAccounts } from "./several-accounts.ts";
import { spamContacts } from "./spam-contacts.ts";
import { splitPayments } from "./split-payments.ts";
import { tagHijack } from "./tag-hijack.ts";
import { tradedEngagement } from "./traded-engagement.ts";
import { uploadContacts } from "./upload-contacts.ts";

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
