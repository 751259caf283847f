import type { NotitieInhoud } from './inhoud.ts';

/** A notitie in which nothing was typed yet but who writes it and until when was looked. */
export function emptyInhoud(opsteller: string, standVan: NotitieInhoud['kop']['standVan']): NotitieInhoud {
  return {
    kop: { aanduiding: '', classificatie: 'Vertrouwelijk', doel: 'ter-besluitvorming', standVan, opsteller },
    gevraagdBesluit: [],
    kern: [],
    beeld: { feiten: [], onbekend: [], media: [] },
    oordeel: { risicos: [], criteria: [], scenarios: [] },
    maatregelen: [],
    opties: [],
    advies: '',
    communicatie: { lijn: '', woordvoerder: '', informeert: [] },
    volgendMoment: { datum: null, tijd: null, toelichting: '' },
    afschaalcriteria: [],
    grip: { overwegingen: [], toelichting: '' },
    pshi: { overwegingen: [], toelichting: '' },
    formeel: { overgang: null, stappen: [] },
  };
}
