import { defaultBevoegdheden } from '../../../shared/domain/driehoek/bevoegdheid.ts';
import { emptyInhoud } from '../../../shared/domain/driehoek/empty-inhoud.ts';
import type { Feit } from '../../../shared/domain/driehoek/feit.ts';
import type { NotitieInhoud } from '../../../shared/domain/driehoek/inhoud.ts';
import type { Optie } from '../../../shared/domain/driehoek/optie.ts';
import { defaultKlassen } from '../../../shared/domain/informatie/klasse.ts';
import type { NotitieModel } from '../../../shared/verslag/driehoek/build-driehoeknotitie.ts';

export function feit(tijd: string, bron: string, tekst: string, more: Partial<Feit> = {}): Feit {
  return {
    datum: '2026-11-21',
    tijd,
    bron,
    tekst,
    klasse: 'gewoon',
    informatieId: null,
    meenemen: true,
    ...more,
  };
}

/** An option from the list, its voorwaarden answered in their order. */
export function optie(
  id: string,
  tekst: string,
  ...antwoorden: Optie['voorwaarden'][number]['antwoord'][]
): Optie {
  const found = defaultBevoegdheden.find((one) => one.id === id)!;
  return {
    lijn: found.lijn,
    bevoegdheidId: id,
    tekst,
    artikel: found.artikel,
    dossier: found.dossier,
    nadeel: found.nadeel,
    voorwaarden: found.voorwaarden.map((one, at) => ({ ...one, antwoord: antwoorden[at] ?? 'onbekend' })),
  };
}

function eigenOptie(lijn: Optie['lijn'], tekst: string, dossier: string, nadeel: string): Optie {
  return { lijn, bevoegdheidId: null, tekst, artikel: '', dossier, nadeel, voorwaarden: [] };
}

/** Monday 07.40: on Saturday a neighbour was held in her flat, with a hammer. All of it is invented. */
export const hamerInhoud: NotitieInhoud = {
  ...emptyInhoud('R. Vos, adviseur openbare orde en veiligheid', { datum: '2026-11-23', tijd: '08:25' }),
  kop: {
    aanduiding: 'Casus 2026-014, portiek Zwanenlaan',
    classificatie: 'Vertrouwelijk',
    doel: 'ter-besluitvorming',
    standVan: { datum: '2026-11-23', tijd: '08:25' },
    opsteller: 'R. Vos, adviseur openbare orde en veiligheid',
  },
  gevraagdBesluit: [
    {
      wat: 'Gebiedsverbod voor het portiek en de straat bij vrijlating, op grond van artikel 172 lid 3 Gemeentewet',
      wie: 'burgemeester',
      termijn: 'vandaag 12.00 uur',
    },
    {
      wat: 'Contact- en locatieverbod vragen bij de voorgeleiding',
      wie: 'ovj',
      termijn: 'vandaag, voor de voorgeleiding',
    },
    {
      wat: 'Extra toezicht rond de Zwanenlaan tot en met donderdag',
      wie: 'politie',
      termijn: 'vanaf 16.00 uur',
    },
  ],
  kern: [
    'J. (casus 2026-014) hield zaterdagavond een buurvrouw een uur vast in haar woning en dreigde met een hamer.',
    'Zij is licht gewond en verblijft bij familie. J. is aangehouden en wordt vandaag voorgeleid.',
    'Het is het derde incident in zes weken; de twee eerdere bleven bij schelden en bonzen op deuren.',
    'AVE 4 sinds zo 22 nov 2026; daarvoor AVE 3 sinds september.',
    'Bewoners zijn bang voor zijn terugkeer. Een buurtapp van 140 leden roept op om hem op te wachten.',
  ],
  beeld: {
    feiten: [
      feit('21:10', 'bewoner', 'Buren horen geschreeuw en bellen 112.'),
      feit('21:24', 'politie', 'Aanhouding in het portiek, een hamer in beslag genomen.', {
        klasse: 'politie',
      }),
      feit(
        '23:40',
        'ggz',
        'Kan nu niet inschatten wat zijn gedrag bij anderen oproept; overleg is nodig over zijn veiligheid en die van anderen.',
        {
          klasse: 'gezondheid',
        },
      ),
      feit('10:15', 'corporatie', 'Buurvrouw wil niet terug; een wisselwoning is vanaf donderdag vrij.', {
        datum: '2026-11-22',
      }),
      feit('20:30', 'wijkagent', 'Twintig mensen bij het portiek; uit elkaar na een gesprek.', {
        datum: '2026-11-22',
      }),
    ],
    onbekend: [
      'Of J. vandaag vrijkomt, en zo ja onder welke voorwaarden.',
      'Wie de oproep in de buurtapp plaatste.',
      'Of er nog een tweede slachtoffer is.',
    ],
    media: [
      'Regionale omroep vroeg zondag om 19.00 uur om een reactie; nog geen bericht geplaatst.',
      'Buurtapp: foto van de voordeur, ongeveer 60 reacties, twee met een bedreiging.',
    ],
  },
  oordeel: {
    risicos: [
      { voor: 'slachtoffer', tekst: 'Herhaling als J. terugkeert in hetzelfde portiek.' },
      { voor: 'betrokkene', tekst: 'Eigenrichting; hij heeft geen ander adres.' },
      { voor: 'naasten', tekst: 'Zijn moeder op de begane grond wordt erop aangesproken.' },
      { voor: 'openbare-orde', tekst: 'Toeloop bij het portiek in de avond.' },
      { voor: 'bestuurlijk', tekst: 'Raadsvragen: twee eerdere meldingen waren bekend.' },
    ],
    criteria: [
      { criteriumId: 'NL34-T1', tekst: 'Gevaar voor een groep bewoners', antwoord: 'ja' },
      { criteriumId: 'NL34-T5', tekst: 'Signalen van onrust op sociale media', antwoord: 'ja' },
      { criteriumId: 'NL34-T7', tekst: 'Er dreigt eigenrichting', antwoord: 'ja' },
      { criteriumId: 'NL34-B3', tekst: 'Media-aandacht', antwoord: 'onbekend' },
      { criteriumId: 'NL34-T2', tekst: 'Vermoeden van meer slachtoffers', antwoord: 'onbekend' },
      { criteriumId: 'NL34-T4', tekst: 'Maatschappelijke functie', antwoord: 'nee' },
    ],
    scenarios: [
      {
        als: 'J. vandaag onder voorwaarden vrijkomt',
        dan: 'verblijft hij in een opvang buiten de gemeente en houdt de wijkagent contact met de bewoners',
        trigger: 'bericht van het OM na de voorgeleiding',
        soort: 'waarschijnlijk',
      },
      {
        als: 'J. zonder voorwaarden terugkeert naar zijn woning',
        dan: 'staat er binnen een uur een groep voor de deur',
        trigger: 'oproep met tijdstip in de buurtapp',
        soort: 'slechtst',
      },
    ],
  },
  maatregelen: [
    { lijn: 'zorg', wat: 'Beoordeling in de crisisdienst', wie: 'GGZ', tot: '2026-11-23' },
    { lijn: 'zorg', wat: 'Opvang en gesprek met de buurvrouw', wie: 'Slachtofferhulp', tot: null },
    { lijn: 'straf', wat: 'Inverzekeringstelling', wie: 'Politie en OM', tot: '2026-11-24' },
    { lijn: 'bestuur', wat: 'Wisselwoning voor de buurvrouw', wie: 'Corporatie', tot: '2026-12-31' },
  ],
  opties: [
    optie('bevel-172', 'Bevel: J. blijft twee weken weg uit de Zwanenlaan', 'ja', 'nee'),
    optie('huisverbod', 'Tijdelijk huisverbod', 'nee', 'ja', 'ja'),
    optie('crisismaatregel', 'Crisismaatregel na beoordeling', 'onbekend', 'onbekend', 'nee'),
    optie('gedragsaanwijzing-151d', 'Gedragsaanwijzing woonoverlast', 'ja', 'ja', 'ja'),
    optie('gedragsaanwijzing-509hh', 'Gedragsaanwijzing met contactverbod', 'ja', 'nee'),
    eigenOptie(
      'politie',
      'Zichtbaar toezicht van 16.00 tot 24.00 uur',
      'Briefing, locatie, veiligheid van collega’s',
      'Twee koppels per avond tot en met donderdag',
    ),
    eigenOptie(
      'zorg',
      'Opvang buiten de gemeente',
      'Akkoord van de opvang, vervoer, wie hem begeleidt',
      'Kost tijd; plek pas na 14.00 uur zeker',
    ),
  ],
  advies:
    'Bevel voorbereiden en pas geven als J. vandaag vrijkomt; tegelijk opvang buiten de gemeente regelen.',
  communicatie: {
    lijn: 'Er is iemand aangehouden; de buurt is veilig; meer zeggen wij niet over personen.',
    woordvoerder: 'Politie tot de voorgeleiding, daarna de gemeente',
    informeert: [
      { wie: 'Buurvrouw', door: 'Slachtofferhulp', wanneer: 'voor 11.00 uur' },
      { wie: 'Bewoners van het portiek', door: 'wijkagent en corporatie', wanneer: 'vandaag 17.00 uur' },
      { wie: 'Raad', door: 'burgemeester', wanneer: 'na de voorgeleiding' },
    ],
  },
  volgendMoment: { datum: '2026-11-23', tijd: '16:00', toelichting: 'telefonisch' },
  afschaalcriteria: [
    'Gevaar is onder controle.',
    'De onrust is gestabiliseerd.',
    'De juiste maatregelen en hulp lopen.',
  ],
  grip: { overwegingen: ['hulpdiensten'], toelichting: 'GRIP nu niet nodig.' },
  pshi: { overwegingen: ['coordinator'], toelichting: '' },
  formeel: { overgang: null, stappen: [] },
};

export const hamerModel: NotitieModel = {
  gemeente: 'Gemeente Testdorp',
  nummer: 'D2026-003',
  casusnummer: '2026-014',
  versie: 2,
  inhoud: hamerInhoud,
  besluiten: [],
  overgangen: [],
  klassen: defaultKlassen,
  namen: ['Jan de Wit'],
};
