/** Works through the parts, several at a time, and keeps the order of the results. */
export async function inTurns<Part, Result>(
  parts: readonly Part[],
  atATime: number,
  work: (part: Part) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...parts.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(atATime, parts.length) }, worker));
  return results;
}
