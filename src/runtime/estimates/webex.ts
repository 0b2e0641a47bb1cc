/**
 * `webex`: mean of the mean waits of single minutes, of those alone whose waits differ little. Seconds; -1 when fewer than
 * `minimumPercent` of the minutes looked back at count. Source: Webex Contact Center's estimated wait time.
 */
export function webexWait(
  /** Seconds that each call answered within the minute had waited; one list per minute looked back at. */
  minutes: readonly (readonly number[])[],
  {
    mostVariation,
    minimumPercent,
  }: {
    /** Standard deviation ÷ mean that a minute may have. */
    readonly mostVariation: number;
    readonly minimumPercent: number;
  },
): number {
  const means = minutes.filter((waits) => waits.length > 0 && variationOf(waits) <= mostVariation).map(meanOf);
  if (means.length === 0 || means.length * 100 < minimumPercent * minutes.length) return -1;
  return meanOf(means);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variationOf(waits: readonly number[]): number {
  const mean = meanOf(waits);
  return mean === 0 ? 0 : Math.sqrt(meanOf(waits.map((wait) => (wait - mean) ** 2))) / mean;
}
