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

/** The system's clock; `start` moves it, for a demo on a fixed day (never in a packaged program). */
export function createClock(start: string | undefined): Clock {
  const shift = start === undefined ? 0 : Date.parse(start) - Date.now();
  const date = (): Date => new Date(Date.now() + shift);
  return { now: () => date().toISOString(), today: () => localDay(date()) };
}
