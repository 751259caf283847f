import type { Bevoegdheid } from '../../../shared/domain/driehoek/bevoegdheid.ts';
import type { Optie } from '../../../shared/domain/driehoek/optie.ts';
import { fold } from '../../../shared/invoer/fold.ts';

/** The bevoegdheid as it is now, taken over into a notitie; nothing is answered yet. */
export function optieOf({ id, lijn, naam, artikel, dossier, nadeel, voorwaarden }: Bevoegdheid): Optie {
  return {
    lijn,
    bevoegdheidId: id,
    tekst: naam,
    artikel,
    dossier,
    nadeel,
    voorwaarden: voorwaarden.map((one) => ({ ...one, antwoord: 'onbekend' })),
  };
}

export function typedOptie(tekst: string): Optie {
  return {
    lijn: 'burgemeester',
    bevoegdheidId: null,
    tekst,
    artikel: '',
    dossier: '',
    nadeel: '',
    voorwaarden: [],
  };
}

/** The one bevoegdheid of which the typed text is a part, by name or by article; two or none: null. */
export function matchOne(text: string, bevoegdheden: readonly Bevoegdheid[]): Bevoegdheid | null {
  const wanted = fold(text.trim());
  if (wanted.length < 3) return null;
  const found = bevoegdheden.filter(({ naam, artikel }) => fold(`${naam} ${artikel}`).includes(wanted));
  return found.length === 1 ? (found[0] ?? null) : null;
}
