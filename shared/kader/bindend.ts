import type { Kader } from './schema.ts';

/** Is bindend the default for a joint afspraak under this kader? */
export function isBindendByDefault(kader: Kader): boolean {
  return kader.afspraken.bindend === 'in principe';
}

/** Organisations such as GI, RvdK and Veilig Thuis cannot be bound: they act binnen eigen bevoegdheid. */
export function actsWithinEigenBevoegdheid(kader: Kader, organisatie: string): boolean {
  const name = ` ${organisatie
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
  return kader.afspraken.eigenBevoegdheid.some((item) =>
    item.woorden.some((word) => name.includes(` ${word} `)),
  );
}
