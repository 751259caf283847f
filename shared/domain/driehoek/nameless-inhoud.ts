import { withInitialen } from './initialen.ts';
import type { NotitieInhoud } from './inhoud.ts';

/**
 * The inhoud with initialen for whoever the casus is about, however it was typed. Who writes, speaks or does
 * something keeps the name: these are professionals.
 */
export function namelessInhoud(inhoud: NotitieInhoud, namen: readonly string[]): NotitieInhoud {
  if (namen.length === 0) return inhoud;
  const one = (text: string): string => withInitialen(text, namen);
  const all = (texts: readonly string[]): string[] => texts.map(one);
  const { kop, beeld, oordeel, communicatie } = inhoud;
  return {
    ...inhoud,
    kop: { ...kop, aanduiding: one(kop.aanduiding) },
    gevraagdBesluit: inhoud.gevraagdBesluit.map((besluit) => ({ ...besluit, wat: one(besluit.wat) })),
    kern: all(inhoud.kern),
    beeld: {
      feiten: beeld.feiten.map((feit) => ({ ...feit, bron: one(feit.bron), tekst: one(feit.tekst) })),
      onbekend: all(beeld.onbekend),
      media: all(beeld.media),
    },
    oordeel: {
      ...oordeel,
      risicos: oordeel.risicos.map((risico) => ({ ...risico, tekst: one(risico.tekst) })),
      scenarios: oordeel.scenarios.map(({ als, dan, trigger, soort }) => ({
        als: one(als),
        dan: one(dan),
        trigger: one(trigger),
        soort,
      })),
    },
    maatregelen: inhoud.maatregelen.map((maatregel) => ({ ...maatregel, wat: one(maatregel.wat) })),
    opties: inhoud.opties.map((optie) => ({
      ...optie,
      tekst: one(optie.tekst),
      dossier: one(optie.dossier),
      nadeel: one(optie.nadeel),
    })),
    advies: one(inhoud.advies),
    communicatie: {
      ...communicatie,
      lijn: one(communicatie.lijn),
      informeert: communicatie.informeert.map((told) => ({ ...told, wie: one(told.wie) })),
    },
    volgendMoment: { ...inhoud.volgendMoment, toelichting: one(inhoud.volgendMoment.toelichting) },
    afschaalcriteria: all(inhoud.afschaalcriteria),
    grip: { ...inhoud.grip, toelichting: one(inhoud.grip.toelichting) },
    pshi: { ...inhoud.pshi, toelichting: one(inhoud.pshi.toelichting) },
  };
}
