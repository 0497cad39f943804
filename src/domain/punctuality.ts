/** The usual time between two starts, milliseconds; `undefined` with fewer than two. */
export function medianGap(starts: readonly number[]): number | undefined {
  const sorted = [...starts].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((start, index) => start - (sorted[index] ?? start));
  gaps.sort((a, b) => a - b);
  const middle = gaps.length / 2;
  const [low, high] = [gaps[Math.ceil(middle) - 1], gaps[Math.floor(middle)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
