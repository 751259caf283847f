export interface Clock {
  /** UTC, 'YYYY-MM-DDTHH:mm:ss.sssZ'. */
  now: () => string;
  /** The local calendar day. */
  today: () => string;
}

function localDay(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * The system's clock. For a demo on a fixed day `start` moves it and `speed` lets an hour pass in minutes
 * (neither in a packaged program).
 */
export function createClock(start: string | undefined, speed = 1): Clock {
  const begun = Date.now();
  const from = start === undefined ? begun : Date.parse(start);
  const date = (): Date => new Date(from + (Date.now() - begun) * speed);
  return { now: () => date().toISOString(), today: () => localDay(date()) };
}
