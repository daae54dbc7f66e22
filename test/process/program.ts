import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";

const PROGRAM = path.resolve(import.meta.dirname, "../../bin/flashcrowd");

/** What a command of the program did. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `flashcrowd` with these arguments to its end, in this folder. */
export function runProgram(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd = process.cwd(),
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...process.env, ...env }, cwd });
    const said = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        said[stream] += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, ...said }));
  });
}

/** A server of the real program. */
export interface Serving extends AsyncDisposable {
  readonly address: string;
  readonly signInLink: string;
  readonly pid: number;
  /** Ends it as Ctrl-C does; gives its exit code. */
  interrupt(): Promise<number | null>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
}

/** Starts `flashcrowd serve` on a free port and waits until it says where it is. */
export async function serve(env: NodeJS.ProcessEnv, program = PROGRAM): Promise<Serving> {
  const child: ChildProcess = spawn(process.execPath, [program, "serve", "--json"], {
    env: { ...process.env, PORT: "0", LOG_LEVEL: "error", ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", resolve);
  });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout! }).once("line", resolve);
    void ended.then((code) => reject(new Error(`the server ended with ${code} before it listened`)));
  });
  const { address, signInLink } = JSON.parse(line) as { address: string; signInLink: string };
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return {
    address,
    signInLink,
    pid: child.pid!,
    interrupt: () => end("SIGINT"),
    kill: async () => void (await end("SIGKILL")),
    [Symbol.asyncDispose]: async () => void (await end("SIGINT")),
  };
}
