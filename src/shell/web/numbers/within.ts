/** The answer, or null when it takes longer than `patience` ms; it is worked out all the same, for who asks again. */
export async function within<T>(patience: number, answer: Promise<T>): Promise<T | null> {
  const { promise: tooLong, resolve } = Promise.withResolvers<null>();
  const timer = setTimeout(resolve, patience, null);
  try {
    return await Promise.race([answer, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
