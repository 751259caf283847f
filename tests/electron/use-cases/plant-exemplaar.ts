import type { Context } from '../../../electron/use-cases/context.ts';
import { newExemplaar } from '../../../electron/use-cases/exemplaar/new-exemplaar.ts';
import { keepExemplaren } from '../../../electron/use-cases/exemplaar/keep.ts';
import type { Exemplaar } from '../../../shared/domain/verslag/exemplaar.ts';
import { alinea } from '../../../shared/verslag/make-block.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';

const paper: Paper = {
  title: 'Verslag',
  gemeente: 'Testdorp',
  classificatie: 'Vertrouwelijk',
  specialData: '',
  casusnummer: '2026-001',
  versie: 'versie 1',
  concept: false,
  geheimhouding: 'Geheim.',
  blocks: [alinea('Zoals het ging.')],
};

/** A verslag of a bespreking that went to somebody. */
export function plantExemplaar(
  ctx: Context,
  besprekingId: string,
  bestand: string,
  naam: string,
  part: Partial<Pick<Exemplaar, 'soort' | 'ontvanger' | 'organisatie'>> = {},
): Exemplaar {
  const { casusId } = ctx.store.bespreking.get(besprekingId)!;
  const exemplaar = newExemplaar(ctx, {
    of: { casusId, besprekingId, driehoeknotitieId: null },
    soort: 'verslag',
    ontvanger: 'organisatie x',
    naam,
    organisatie: '',
    ...part,
    nummer: ctx.store.exemplaar.nextNummer(casusId),
    paper,
    bestand,
  });
  keepExemplaren(ctx, [{ exemplaar, paper }]);
  return exemplaar;
}
