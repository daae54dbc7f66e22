/** Metrics: what those who run the server watch, as Prometheus text. */
import { AggregatorRegistry, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { LiveFigures } from "../live/index.ts";
import type { OutboxStanding } from "../store/index.ts";

/** Where the figures of this process come from; each is asked when somebody looks. */
export interface Sources {
  /** Pledges that wait for their commit. */
  readonly waiting: () => number;
  readonly away: () => boolean;
  readonly live: () => LiveFigures;
  /** How the outbox stands; null in a process that sends no mail. */
  readonly outbox: () => Promise<OutboxStanding | null>;
}

/** The figures of one process. Counts grow from its start; a scraper takes the rates. */
export interface Metrics {
  /** A pledge was acknowledged, and what keeps it; or nothing could keep it. */
  pledged(kept: "database" | "nats" | "nowhere"): void;
  /** A group was committed: how many requests, and how long it took in milliseconds. */
  committed(size: number, milliseconds: number): void;
  /** The figures as data, for `together`. */
  figures(): Promise<object[]>;
  /** The figures of this process alone, as text. */
  text(): Promise<string>;
}

/** The figures of several processes as one text: counts are added up. */
export async function together(figures: readonly object[][]): Promise<string> {
  return AggregatorRegistry.aggregate([...figures]).metrics();
}

/** The media type of the text. */
export const METRICS_TYPE = Registry.PROMETHEUS_CONTENT_TYPE;

/** Starts the figures of this process. */
export function openMetrics({ waiting, away, live, outbox }: Sources): Metrics {
  const registers = [new Registry()];
  const gauge = (name: string, help: string, read: () => number, aggregator: "sum" | "max" = "sum"): void => {
    new Gauge({
      name,
      help,
      registers,
      aggregator,
      collect() {
        this.set(read());
      },
    });
  };
  const pledges = new Counter({
    name: "flashcrowd_pledges_total",
    help: "Pledges acknowledged, by what keeps them (nats: while the database was away; nowhere: people were asked to come again)",
    labelNames: ["kept"] as const,
    registers,
  });
  const size = new Histogram({
    name: "flashcrowd_commit_size",
    help: "Requests in one transaction",
    buckets: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000],
    registers,
  });
  const seconds = new Histogram({
    name: "flashcrowd_commit_seconds",
    help: "Time of one transaction until it is on disk",
    buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10],
    registers,
  });
  gauge("flashcrowd_intake_waiting", "Pledges that wait for their commit", waiting);
  gauge("flashcrowd_database_away", "Processes for which the database is away", () => (away() ? 1 : 0));
  gauge("flashcrowd_listeners", "Open streams of live counts", () => live().listeners);
  gauge(
    "flashcrowd_listeners_dropped",
    "Streams dropped since the start because nobody read them",
    () => live().dropped,
  );
  gauge(
    "flashcrowd_staleness_seconds",
    "From a fact until every listener had its count: 99th percentile of the newest readings",
    () => (live().stalenessP99 ?? 0) / 1000,
    "max",
  );
  gauge("process_resident_memory_bytes", "Memory in use", () => process.memoryUsage.rss());
  new Counter({
    name: "process_cpu_seconds_total",
    help: "Time on the processor",
    registers,
    collect() {
      const { user, system } = process.cpuUsage();
      this.reset();
      this.inc((user + system) / 1e6);
    },
  });
  const mails = new Gauge({
    name: "flashcrowd_outbox_waiting",
    help: "Mails that are due and not sent yet",
    registers,
    async collect() {
      const standing = await outbox().catch(() => null);
      if (standing === null) return;
      this.set(standing.waiting);
      age.set(standing.behind);
    },
  });
  const age = new Gauge({
    name: "flashcrowd_outbox_age_seconds",
    help: "How long the oldest mail that is due has waited",
    registers,
  });
  mails.set(0);
  return {
    pledged: (kept) => pledges.inc({ kept }),
    committed(count, milliseconds) {
      size.observe(count);
      seconds.observe(milliseconds / 1000);
    },
    figures: () => registers[0]!.getMetricsAsJSON(),
    text: () => registers[0]!.metrics(),
  };
}
