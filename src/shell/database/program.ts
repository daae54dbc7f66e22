import { spawn } from "node:child_process";
import type { Run } from "./account.ts";

/** What a program that ended has to say: its exit code, and all that it wrote. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end. Rejects with the operating system's error when it cannot be started. */
export function runToEnd({ command, args, options }: Run): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
