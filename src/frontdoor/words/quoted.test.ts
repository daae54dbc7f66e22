import { expect, test } from "vitest";
import { loadLaw, loadVenues } from "../../shell/venues/index.ts";
import { checkFrontDoor } from "../check.ts";
import type { Language } from "./lexicon.ts";

const outcome = (text: string, language?: Language, venue = "itunes-store") =>
  checkFrontDoor({
    venue: loadVenues().get(venue)!,
    law: loadLaw(),
    answers: null,
    texts: [{ name: "text", text, ...(language && { language }) }],
  }).outcome;

test.each([
  [
    "en",
    "Last year fans were caught with several accounts each.",
    "Buy it with several accounts, as last year.",
  ],
  [
    "de",
    "Die Zeitung schrieb, dass Fans mehrere Konten benutzt hatten.",
    "Benutzt mehrere Konten, schrieb ich euch.",
  ],
  [
    "fr",
    "Selon le journal, des fans avaient utilisé plusieurs comptes.",
    "Utilisez plusieurs comptes, comme l'an dernier.",
  ],
  ["es", "Según la prensa, usaron varias cuentas.", "Según lo dicho, usad varias cuentas, por favor."],
  ["pt", "Segundo o jornal, usaram várias contas.", "Usem várias contas, por favor, como no ano passado."],
] as const)("%s: what others did is told, not asked", (language, told, asked) => {
  expect(outcome(told, language)).toBe("clear");
  expect(outcome(asked, language)).toBe("refused");
});

test("a title in quotation marks asks for nothing, and neither do quoted words that are turned down", () => {
  expect(outcome("Her second album, “Multiple Accounts”, is out.", "en")).toBe("clear");
  expect(outcome("“Make a second account” is advice you will not find here.", "en")).toBe("clear");
  expect(outcome("As we always say: “Make a second account”!", "en")).toBe("refused");
});

test("who pays for a server or gets a pledge back from the venue is no purchase paid back", () => {
  expect(outcome("The label pays for the server.", "en")).toBe("clear");
  expect(outcome("If the goal is not reached, Kickstarter gives your money back.", "en", "kickstarter")).toBe(
    "clear",
  );
  expect(outcome("The label pays for your copy: send the receipt and get your money back.", "en")).toBe(
    "refused",
  );
});

test("a short text is read in each language it may be in, without being told which", () => {
  for (const text of [
    "Use várias contas para comprar a música.",
    "Te reembolsamos la compra.",
    "Kopiert den Song auf ein zweites Konto und kauft ihn nochmal.",
    "Rachetez le titre avec un autre compte.",
    "Make a second account.",
  ]) {
    expect(outcome(text), text).toBe("refused");
  }
});

test("a VPN is refused however it comes up, unless it is turned down or off", () => {
  expect(outcome("Rotate between VPN servers.", "en")).toBe("refused");
  expect(outcome("Please leave your VPN switched off.", "en")).toBe("clear");
  expect(outcome("Schaltet euer VPN bitte aus.", "de")).toBe("clear");
});
