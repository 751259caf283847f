import type { Verzoek } from './verzoek.ts';

/** The other verwerkingsverantwoordelijken that have no note yet; `own` is the gemeente that received it. */
export function notForwarded(
  verzoek: Pick<Verzoek, 'doorgezonden'>,
  verantwoordelijken: readonly string[],
  own: string,
): string[] {
  const sent = new Set(verzoek.doorgezonden.map(({ verantwoordelijke }) => verantwoordelijke));
  return verantwoordelijken.filter((naam) => naam !== own && !sent.has(naam));
}
