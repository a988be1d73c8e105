/** Reading is mostly waiting for the disk; more at once than this only takes memory and open files. */
const AT_ONCE = 32;

/** Maps in parallel, a bounded number at a time, keeping the order. */
export async function inParallel<T, U>(items: readonly T[], work: (item: T) => Promise<U>): Promise<U[]> {
  const results = Array.from<U>({ length: items.length });
  let next = 0;
  const worker = async () => {
    for (let i = next++; i < items.length; i = next++) results[i] = await work(items[i]!);
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, worker));
  return results;
}
