/** Where one-line notices go; a pino logger fits. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
}
