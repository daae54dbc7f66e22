import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Tile, tilePath } from "#ledger";
import { fetchBytes } from "./fetch-bytes.ts";

/** The log or what belongs to it can't be had; the message says what was asked for and what came. */
export class LogUnavailable extends Error {
  override name = "LogUnavailable";
}

/** Where the parts of a campaign's public log come from: a server, or a bundle on disk. */
export interface LogSource {
  /** The address in words, for messages and reports. */
  readonly where: string;
  /** A part by its path below the log, for instance "checkpoint". Null when there is none. */
  part(name: string): Promise<Uint8Array | null>;
}

/** A tile or entry bundle. Throws LogUnavailable when it is not there. */
export async function tileFrom(source: LogSource, tile: Tile): Promise<Uint8Array> {
  const bytes = await source.part(tilePath(tile));
  if (!bytes) throw new LogUnavailable(`${source.where}/${tilePath(tile)} is not there`);
  return bytes;
}

/** A small text part of the log. Null when there is none. */
export async function textFrom(source: LogSource, name: string): Promise<string | null> {
  const bytes = await source.part(name);
  return bytes && new TextDecoder().decode(bytes);
}

/**
 * The log at an address: of a campaign's page (https://host/c/slug), of its log
 * (https://host/ledger/slug), or a folder that `flashcrowd export --ledger` wrote.
 */
export function openSource(address: string): LogSource {
  return /^https?:\/\//i.test(address) ? serverSource(address) : folderSource(address);
}

function serverSource(address: string): LogSource {
  const url = new URL(address);
  url.search = "";
  url.hash = "";
  const base = url.href.replace(/\/+$/, "").replace(/\/c\/([a-z0-9-]+)(\/.*)?$/, "/ledger/$1");
  // The figures stand beside the campaign's page, not in its log: they are what the log is held against.
  const figures = base.replace(/\/ledger\/([a-z0-9-]+)$/, "/c/$1/figures.json");
  return {
    where: base,
    part: (name) => fetchBytes(name === "figures.json" ? figures : `${base}/${name}`),
  };
}

function folderSource(folder: string): LogSource {
  return {
    where: folder,
    async part(name) {
      try {
        return await readFile(path.join(folder, ...name.split("/")));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "ENOENT" || code === "ENOTDIR") return null;
        throw new LogUnavailable(`${path.join(folder, name)} can't be read (${code})`);
      }
    },
  };
}
