/** What kind of house a mailbox is in, and what its name looks like. Nothing here says who somebody is. */

/**
 * provider: a large mail provider, where a mailbox costs its owner something and neighbours say
 * nothing about each other. restricted: a registry that hands names only to schools or public bodies.
 * disposable: a service for throw-away addresses. little-known: any other domain, which one person may own.
 */
export type House = "provider" | "restricted" | "disposable" | "little-known";

/** Large mail providers by the name before the country ending, whatever the ending. Facts from their sign-up pages. */
const ANY_ENDING = ["gmx", "yahoo", "hotmail", "outlook", "live", "yandex", "aol", "icloud", "zoho"];

const PROVIDERS = new Set(
  `gmail.com googlemail.com msn.com me.com mac.com ymail.com rocketmail.com aim.com verizon.net comcast.net
   att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net optonline.net juno.com rogers.com
   sympatico.ca shaw.ca telus.net web.de t-online.de freenet.de arcor.de email.de posteo.de mailbox.org
   1und1.de online.de vodafone.de kabelmail.de orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr
   bbox.fr libero.it virgilio.it alice.it tin.it tiscali.it btinternet.com sky.com talktalk.net
   virginmedia.com ntlworld.com blueyonder.co.uk ziggo.nl kpnmail.nl planet.nl xs4all.nl home.nl telenet.be
   skynet.be bluewin.ch hispeed.ch sunrise.ch aon.at chello.at telefonica.net terra.es sapo.pt
   uol.com.br bol.com.br terra.com.br ig.com.br globo.com wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz
   email.cz azet.sk abv.bg mail.bg inbox.lv mail.ee freemail.hu citromail.hu telia.com mail.ru bk.ru list.ru
   inbox.ru rambler.ru ya.ru ukr.net i.ua qq.com foxmail.com 163.com 126.com sina.com sohu.com aliyun.com
   naver.com daum.net hanmail.net kakao.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp rediffmail.com
   bigpond.com optusnet.com.au xtra.co.nz walla.co.il proton.me protonmail.com protonmail.ch pm.me
   fastmail.com fastmail.fm hey.com tutanota.com tutamail.com tuta.com tuta.io keemail.me mail.com email.com
   usa.com gmx.net duck.com mozmail.com passmail.net privaterelay.appleid.com simplelogin.com anonaddy.com
   addy.io hushmail.com runbox.com`.split(/\s+/),
);

const RESTRICTED = /\.(edu|gov|mil|int|(ac|edu|sch|gov|gob|gouv|gv)\.[a-z]{2}|gc\.ca|nhs\.uk|police\.uk)$/;

/** Nobody owns .example: in rehearsals, domains under these stand for large providers. No mail ever reaches them. */
const STAND_IN = /^(provider-\d+\.example|rehearsal\.example)$/;

/** The house of a mailbox by its domain (lower case, ASCII); `disposable` says whether a list of throw-away services has it. */
export function houseOf(domain: string, disposable: (domain: string) => boolean): House {
  const anyEnding = /^([a-z]+)\.(com|net|org|eu|[a-z]{2}|com?\.[a-z]{2})$/.exec(domain)?.[1];
  if (PROVIDERS.has(domain) || STAND_IN.test(domain)) return "provider";
  if (anyEnding !== undefined && ANY_ENDING.includes(anyEnding)) return "provider";
  if (RESTRICTED.test(domain)) return "restricted";
  const parents = domain.split(".").map((_, i, labels) => labels.slice(i).join("."));
  return parents.some((parent) => parent.includes(".") && disposable(parent)) ? "disposable" : "little-known";
}

/**
 * What addresses that a machine counted off have in common, or null: their domain with the name's
 * digits left open ("fan#@example.org"), or with what follows a plus left open ("ada+*@example.org").
 */
export function seriesOf(canonical: string): string | null {
  const at = canonical.lastIndexOf("@");
  const [name, domain] = [canonical.slice(0, at), canonical.slice(at + 1)];
  const plus = name.indexOf("+");
  if (plus > 0) return `${name.slice(0, plus)}+*@${domain}`;
  return /\d/.test(name) ? `${name.replaceAll(/\d+/g, "#")}@${domain}` : null;
}
