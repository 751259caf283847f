import type { BesluitDraft } from '../../../shared/domain/fasebesluit/besluit-draft.ts';
import type { RequestInput } from '../../../shared/ipc/contract.ts';
import { akkoordRedenen } from '../../../shared/kader/bevoegdheid/akkoord.ts';
import type { Bevoegdheid } from '../../../shared/kader/bevoegdheid.ts';
import type { Attendee } from '../../../shared/kader/rol.ts';
import type { BeslisserChoice } from './beslissers.ts';

export const voorstel = 'voorstel';

type Recorded = RequestInput<'fasebesluit.record'>;

/** The request, or what must be chosen first. The use-case weighs it all again; this only saves a refusal. */
export function toRecord(
  besprekingId: string,
  draft: BesluitDraft,
  choices: readonly BeslisserChoice[],
  aanwezigen: readonly Attendee[],
  bevoegdheid: Bevoegdheid | null,
): { ok: true; input: Recorded } | { ok: false; missing: string } {
  if (draft.naar === null || bevoegdheid === null)
    return { ok: false, missing: 'Kies eerst naar welke fase.' };
  const wie = beslisserOf(draft, choices, aanwezigen);
  if (typeof wie === 'string') return { ok: false, missing: wie };
  if (bevoegdheid.needsReden && draft.reason.trim() === '') {
    return { ok: false, missing: 'U wijkt af van de uitkomst van de afweging. Schrijf op waarom.' };
  }
  const akkoordMissing = wie.soort === 'besluit' ? akkoordRedenen(bevoegdheid.akkoord) : [];
  if (akkoordMissing.length > 0) {
    return { ok: false, missing: `${akkoordMissing.join(' ')} Tot die tijd kan alleen een voorstel.` };
  }
  // Typed at another step and kept there, it would stand in the register with this one.
  const asksDocument = bevoegdheid.vooraf.some(({ formeel, document }) => formeel && document !== null);
  return {
    ok: true,
    input: {
      besprekingId,
      naar: draft.naar,
      overgang: draft.overgang,
      akkoord: [...(bevoegdheid.akkoord?.stand ?? [])],
      ...wie,
      geraadpleegd: [...draft.geraadpleegd],
      formeelNummer: asksDocument ? draft.formeelNummer.trim() : '',
      formeelDatum: asksDocument ? draft.formeelDatum : null,
      redenAfwijking: bevoegdheid.needsReden ? draft.reason.trim() : '',
    },
  };
}

function beslisserOf(
  draft: BesluitDraft,
  choices: readonly BeslisserChoice[],
  aanwezigen: readonly Attendee[],
): Pick<Recorded, 'soort' | 'beslisserNaam' | 'beslisserRol'> | string {
  if (draft.beslisser === voorstel) {
    const wie = aanwezigen.find((one) => one.aanwezig && one.naam === draft.voorstelBy);
    if (wie === undefined) return 'Kies wie het voorstel doet.';
    const beslisserRol = wie.rollen[0] ?? (wie.organisatie === '' ? 'deelnemer' : wie.organisatie);
    return { soort: 'voorstel', beslisserNaam: wie.naam, beslisserRol };
  }
  const choice = choices.find((one) => one.key === draft.beslisser);
  if (choice === undefined)
    return choices.length === 0
      ? 'Kies hierboven: leg een voorstel vast.'
      : 'Kies wie beslist, of leg een voorstel vast.';
  const beslisserNaam = choice.onPaper ? draft.paperName.trim() : choice.naam;
  if (beslisserNaam === '') return `Schrijf op wie het besluit nam: ${choice.rol}.`;
  return { soort: 'besluit', beslisserNaam, beslisserRol: choice.rol };
}
