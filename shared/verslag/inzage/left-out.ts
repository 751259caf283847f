import type { InzageItem } from '../../domain/inzage/inzage-item.ts';
import { blackBar } from '../../domain/inzage/redact.ts';
import type { Block } from '../blocks.ts';
import { alinea, kop, lijst } from '../make-block.ts';

const parts = (count: number): string => (count === 1 ? '1 onderdeel' : `${String(count)} onderdelen`);

/** That something was taken out, how much, and why; never what (AVG art. 12 lid 4 and 15 lid 4). */
export function leftOutBlocks(items: readonly Pick<InzageItem, 'keuze'>[]): Block[] {
  const struck = items.filter(({ keuze }) => keuze?.keuze === 'bewerkt').length;
  const out = items.flatMap(({ keuze }) => (keuze?.keuze === 'weglaten' ? [keuze.reden] : []));
  const open = items.filter(({ keuze }) => keuze === null).length;
  if (struck + out.length + open === 0) return [];
  const reasons = [...new Set(out)].map(
    (reden) => `${parts(out.filter((one) => one === reden).length)}: ${reden}`,
  );
  return [
    kop(2, 'Wat er niet in staat'),
    ...(struck === 0
      ? []
      : [
          alinea(
            `In ${parts(struck)} zijn delen onleesbaar gemaakt (${blackBar}), omdat ze over anderen gaan of iets over hen verraden. Hoe lang zo’n deel was, ziet u niet.`,
          ),
        ]),
    ...(out.length === 0
      ? []
      : [
          alinea(`${parts(out.length)} ${out.length === 1 ? 'is' : 'zijn'} weggelaten, met deze reden:`),
          lijst(reasons),
        ]),
    ...(open === 0 ? [] : [alinea(`Nog te bekijken: ${parts(open)}.`, 'strong')]),
  ];
}
