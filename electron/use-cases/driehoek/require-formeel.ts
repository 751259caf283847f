import type { Driehoekbesluit } from '../../../shared/domain/driehoek/driehoekbesluit.ts';
import type { Driehoeknotitie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import { stappenBefore } from '../../../shared/domain/driehoek/formele-stap.ts';
import type { Context } from '../context.ts';
import { Refused, required } from '../refused.ts';
import { formeleOvergangenOf } from './formele-overgangen-of.ts';

/**
 * May the formal besluit of this notitie be recorded? Answers who takes it by the kader. Refuses onbekend (no casus,
 * or no such step in its kader), al-beslist (it stands already), eerst-nodig (a step before it is open, or the
 * besluit has no number or date, or the casus is in another fase).
 */
export function requireFormeel(
  ctx: Context,
  { casusId, inhoud }: Driehoeknotitie,
  earlier: readonly Driehoekbesluit[],
  besluit: Pick<Driehoekbesluit, 'formeelNummer' | 'datum'>,
): { wie: string; overgang: string } {
  const { overgang, stappen } = inhoud.formeel;
  if (casusId === null || overgang === null) throw new Refused('onbekend');
  const casus = required(ctx.store.casus.get(casusId));
  const found = formeleOvergangenOf(ctx, casus).find((one) => one.overgang === overgang);
  const stap = found?.stappen.find(({ formeel }) => formeel);
  if (found === undefined || stap === undefined) throw new Refused('onbekend');
  if (earlier.some(({ soort, vervallen }) => soort === 'formeel' && !vervallen))
    throw new Refused('al-beslist');
  if (casus.fase !== found.van)
    throw new Refused('eerst-nodig', `de casus staat niet in fase ${String(found.van)}`);
  const vervuld = new Set(stappen.filter((one) => one.vervuld).map(({ id }) => id));
  const open = stappenBefore(stap, found, vervuld);
  if (open.length > 0) throw new Refused('eerst-nodig', open.map(({ tekst }) => tekst).join('; '));
  if (besluit.formeelNummer === '' || besluit.datum === null) {
    throw new Refused('eerst-nodig', stap.document ?? 'nummer en datum van het besluit');
  }
  return { wie: stap.door, overgang: found.kop };
}
