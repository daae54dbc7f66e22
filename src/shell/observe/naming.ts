import type { Reading } from "./read.ts";

/** How an account is written: by its place in the file unless names were asked for. */
export function naming(
  reading: Reading,
  options: { readonly showAccounts: boolean },
): (account: number) => string {
  return (account) =>
    options.showAccounts ? reading.activity.accounts.text(account) : `account ${account + 1}`;
}
