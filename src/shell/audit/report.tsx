import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { type Counted, keyText, leavesInWords } from "#ledger";
import { ArrivalBars, arrivalsOf, TotalLine } from "./plots.tsx";
import type { LogAudit } from "./run.ts";
import { STYLE } from "./style.ts";
import { verdictLine } from "./verdict.ts";

const COUNTED: readonly (keyof Counted)[] = ["verified", "held", "withdrawn", "confirmed"];
const DAYS = 400;

/** The audit as one file that needs no network: the verdict first, then what it rests on. */
export function reportPage(audit: LogAudit, at: number, command: string): string {
  const html = renderToString(<Report audit={audit} at={at} command={command} />);
  return `<!doctype html>\n${html}\n`;
}

function Report(props: { readonly audit: LogAudit; readonly at: number; readonly command: string }): VNode {
  const { audit, at, command } = props;
  const name = audit.statements.at(-1)?.name ?? audit.origin;
  const arrivals = arrivalsOf(audit.byMinute);
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Audit of ${name}`}</title>
        <style
          // The file stands alone: its style is part of it, and holds nothing from outside.
          dangerouslySetInnerHTML={{ __html: STYLE }}
        />
      </head>
      <body>
        <main>
          <p class="soft">Audit of a public log · {new Date(at).toISOString().slice(0, 16)}Z</p>
          <h1>{name}</h1>
          <p class={`verdict ${audit.verdict}`}>{verdictLine(audit)}</p>
          <Faults audit={audit} />
          <h2>What the log adds up to</h2>
          <dl class="figures">
            {COUNTED.map((one) => (
              <div key={one}>
                <dt>{one}</dt>
                <dd>{audit.figures[one].toLocaleString("en")}</dd>
              </div>
            ))}
          </dl>
          {arrivals ? (
            <>
              <h2>When people came</h2>
              <TotalLine arrivals={arrivals} />
              <ArrivalBars arrivals={arrivals} />
            </>
          ) : null}
          {audit.fastest ? (
            <p>
              The fastest minute was {audit.fastest.minute}: {audit.fastest.verified.toLocaleString("en")}{" "}
              verified pledges.
            </p>
          ) : null}
          <Groups title="By day (UTC), the change on that day" groups={audit.figures.byDay} />
          <Groups title="By channel" groups={audit.figures.byChannel} />
          <Corrections audit={audit} />
          <h2>What was checked</h2>
          <SeenBefore audit={audit} />
          <Witnesses audit={audit} />
          <dl>
            <dt>Log</dt>
            <dd>{audit.where}</dd>
            <dt>Key</dt>
            <dd>
              <code>{keyText(audit.key)}</code>
            </dd>
            <dt>Checkpoint</dt>
            <dd>
              <pre>{audit.checkpoint}</pre>
            </dd>
            <dt>To repeat</dt>
            <dd>
              <code>{command}</code>
            </dd>
          </dl>
          <p class="soft">
            Keep the checkpoint: with it the next audit sees whether the log was changed since. An audit tells
            that the count follows from the log and that the log was not rewritten. It cannot tell that every
            address belongs to a person of its own.
          </p>
        </main>
      </body>
    </html>
  );
}

function Faults({ audit }: { readonly audit: LogAudit }): VNode | null {
  if (audit.findings.length === 0) return null;
  return (
    <>
      <h2>What is wrong</h2>
      <ul>
        {audit.findings.map(({ fault, words }, i) => (
          <li key={`${i}`}>
            <strong>{fault}</strong>: {words}
          </li>
        ))}
      </ul>
      <p class="soft">
        {Object.entries(audit.counts)
          .map(([fault, count]) => `${fault}: ${count}`)
          .join(" · ")}
      </p>
    </>
  );
}

function Groups(props: {
  readonly title: string;
  readonly groups: Readonly<Record<string, Counted>>;
}): VNode {
  const rows = Object.entries(props.groups).sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <>
      <h2>{props.title}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: who has no mouse moves the table with the arrow keys */}
      <section class="scroll" aria-label={props.title} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col" />
              {COUNTED.map((one) => (
                <th scope="col" key={one}>
                  {one}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, DAYS).map(([name, counted]) => (
              <tr key={name}>
                <th scope="row">{name === "" ? "none" : name}</th>
                {COUNTED.map((one) => (
                  <td key={one}>{counted[one].toLocaleString("en")}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > DAYS ? <p class="soft">and {rows.length - DAYS} more</p> : null}
    </>
  );
}

function Corrections({ audit }: { readonly audit: LogAudit }): VNode | null {
  if (audit.corrections.length === 0) return null;
  return (
    <>
      <h2>Corrections</h2>
      <ul>
        {audit.corrections.map(({ minute, about, reason }, i) => (
          <li key={`${i}`}>
            {minute}: {about}. {reason}
          </li>
        ))}
      </ul>
    </>
  );
}

function SeenBefore({ audit }: { readonly audit: LogAudit }): VNode {
  return (
    <p>
      {audit.seenBefore === 0
        ? "Held against no earlier checkpoint: whether the log was rewritten before today, this audit cannot see."
        : `Held against ${audit.seenBefore} earlier checkpoint${audit.seenBefore === 1 ? "" : "s"}: the log has to begin with each of them.`}
    </p>
  );
}

function Witnesses({ audit }: { readonly audit: LogAudit }): VNode {
  return (
    <ul>
      {audit.witnesses.map(({ key, name, size, second }) => (
        <li key={key}>
          Witness {name}:{" "}
          {size === null || second === null
            ? "its signature does not verify"
            : `signed ${leavesInWords(size)} at ${new Date(second * 1000).toISOString().slice(0, 16)}Z`}
        </li>
      ))}
    </ul>
  );
}
