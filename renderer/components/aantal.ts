const whole = new Intl.NumberFormat('nl-NL');

/** A count as it is written: 1.800. */
export function formatAantal(aantal: number): string {
  return whole.format(aantal);
}
