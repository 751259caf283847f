import type { Casus } from '../../../shared/domain/casus/casus.ts';
import type { FormeleOvergang } from '../../../shared/domain/driehoek/formele-stap.ts';
import { rolNaam } from '../../../shared/kader/rol.ts';
import type { VoorafStap } from '../../../shared/kader/schema/overgang.ts';
import type { Context } from '../context.ts';

/** The steps for which the kader of this casus asks a formal besluit; none when the kader cannot be read. */
export function formeleOvergangenOf(
  ctx: Context,
  casus: Pick<Casus, 'kaderId' | 'kaderVersie'>,
): FormeleOvergang[] {
  const kader = ctx.kader(casus.kaderId, casus.kaderVersie);
  if (kader === null) return [];
  const stapOf = (stap: VoorafStap, formeel: boolean): FormeleOvergang['stappen'][number] => ({
    id: stap.id,
    tekst: stap.tekst,
    door: stap.door.map((rol) => rolNaam(kader, rol)).join(' of '),
    na: stap.na,
    formeel,
    document: stap.document ?? null,
  });
  return kader.overgangen
    .filter(({ formeleStappen }) => formeleStappen.length > 0)
    .map(({ id, kop, van, naar, vooraf, formeleStappen }) => ({
      overgang: id,
      kop,
      van,
      naar,
      stappen: [
        ...vooraf.map((stap) => stapOf(stap, false)),
        ...formeleStappen.map((stap) => stapOf(stap, true)),
      ],
    }));
}
