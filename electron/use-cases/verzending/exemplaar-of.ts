import type { Exemplaar } from '../../../shared/domain/verslag/exemplaar.ts';
import type { Stuk } from '../../../shared/domain/verslag/stuk.ts';
import { exemplaarFileName } from '../../../shared/verslag/exemplaar-name.ts';
import type { Context } from '../context.ts';
import { newExemplaar } from '../exemplaar/new-exemplaar.ts';
import type { PaperFor } from '../verslag/paper-for.ts';

interface Asked {
  readonly besprekingId: string;
  readonly stuk: Stuk;
  readonly nummer: number;
  readonly formaat: 'pdf' | 'docx' | 'zip';
}

/** Who holds the dossier: it is of nobody at the table. */
const gemeenteItself = { key: 'dossier', naam: 'dossier', organisatie: '' };

/** The copy of this paper with this number, made now; nothing is written. Who holds it is called as on the paper. */
export function exemplaarOf(
  ctx: Context,
  now: PaperFor,
  { besprekingId, stuk, nummer, formaat }: Asked,
): Exemplaar {
  const { key, naam, organisatie } = now.ontvanger ?? gemeenteItself;
  return newExemplaar(ctx, {
    of: { casusId: now.casusId, besprekingId, driehoeknotitieId: null },
    soort: stuk,
    ontvanger: key,
    naam,
    organisatie,
    nummer,
    paper: now.paper,
    hash: now.hash,
    bestand: exemplaarFileName({ ...now, stuk }, nummer, formaat),
  });
}
