import type { Driehoekbesluit } from '../../../shared/domain/driehoek/driehoekbesluit.ts';
import type { Driehoeknotitie } from '../../../shared/domain/driehoek/driehoeknotitie.ts';
import { stappenBefore } from '../../../shared/domain/driehoek/formele-stap.ts';
import type { Context } from '../context.ts';
import { Refused, required } from '../refused.ts';
import { formeleOvergangenOf } from './formele-overgangen-of.ts';

/**
 * May the formal besluit of this notitie be recorded? Answers who takes it by the kader. Refuses onbekend (no casus,
 * or no such step in its kader), al-beslist (it stands already, here or in another notitie of the casus), eerst-nodig
 * (a step before it is open, or the besluit has no number or date, or the casus is in another fase), invoer-ongeldig
 * (a day to come).
 */
export function requireFormeel(
  ctx: Context,
  { id, casusId, inhoud }: Driehoeknotitie,
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
  if (standsElsewhere(ctx, { id, casusId, overgang }, besluit.formeelNummer)) throw new Refused('al-beslist');
  if (casus.fase !== found.van)
    throw new Refused('eerst-nodig', `de casus staat niet in fase ${String(found.van)}`);
  const vervuld = new Set(stappen.filter((one) => one.vervuld).map(({ id }) => id));
  const open = stappenBefore(stap, found, vervuld);
  if (open.length > 0) throw new Refused('eerst-nodig', open.map(({ tekst }) => tekst).join('; '));
  if (besluit.formeelNummer === '' || besluit.datum === null) {
    throw new Refused('eerst-nodig', stap.document ?? 'nummer en datum van het besluit');
  }
  if (besluit.datum > ctx.today()) throw new Refused('invoer-ongeldig', 'datum');
  return { wie: stap.door, overgang: found.kop };
}

/** In another notitie of the casus: under the same number, or for the same step while the fase has not moved since. */
function standsElsewhere(
  { store }: Context,
  { id, casusId, overgang }: { id: string; casusId: string; overgang: string },
  formeelNummer: string,
): boolean {
  const moved = store.oordeel
    .fasebesluiten(casusId)
    .filter(({ soort, van, naar }) => soort === 'besluit' && van !== naar);
  return store.driehoek
    .ofCasus(casusId)
    .filter((notitie) => notitie.id !== id)
    .some((notitie) =>
      store.driehoek
        .besluiten(notitie.id)
        .filter(({ soort, vervallen }) => soort === 'formeel' && !vervallen)
        .some(
          (besluit) =>
            (formeelNummer !== '' && besluit.formeelNummer === formeelNummer) ||
            (notitie.inhoud.formeel.overgang === overgang &&
              !moved.some(({ createdAt }) => createdAt > besluit.createdAt)),
        ),
    );
}
