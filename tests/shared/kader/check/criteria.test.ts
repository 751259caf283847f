import { expect, test } from 'vitest';
import { faultsOf } from '../faults-of.ts';

const reden = 'een diagnose of iemands herkomst, geloof of huidskleur is nooit een criterium';

test.each([
  ['De betrokkene heeft een diagnose', 'diagnose'],
  ['Er is een persoonlijkheidsstoornis', 'persoonlijkheidsstoornis'],
  ['Schizofrenie speelt mee', 'Schizofrenie'],
  ['De jongere is autistisch', 'autistisch'],
  ['Er is sprake van borderline', 'borderline'],
  ['Het land van herkomst telt', 'herkomst'],
  ['De nationaliteit is niet Nederlands', 'nationaliteit'],
  ['Van buitenlandse afkomst', 'afkomst'],
  ['De etniciteit of etnische groep', 'etniciteit'],
  ['Het geloof van het gezin', 'geloof'],
  ['Een geloofsovertuiging', 'geloofsovertuiging'],
  ['Een streng religieus gezin', 'religieus'],
  ['De huidskleur', 'huidskleur'],
  ['Een gezin met een migratieachtergrond', 'migratieachtergrond'],
  ['De jongere heeft ADHD', 'ADHD'],
  ['Er is PTSS', 'PTSS'],
  ['De betrokkene is psychotisch', 'psychotisch'],
  ['Er is een depressie', 'depressie'],
  ['De betrokkene is bipolair', 'bipolair'],
  ['Er is dementie', 'dementie'],
  ['De betrokkene is asielzoeker', 'asielzoeker'],
  ['Een islamitisch gezin', 'islamitisch'],
])('"%s" is no criterium', (tekst, word) => {
  expect(faultsOf((k) => (k.criteria[0]!.tekst = tekst))).toEqual([
    `criteria[0].tekst: hier staat "${word}": ${reden}`,
  ]);
  expect(faultsOf((k) => (k.criteria[2]!.vraag = `${tekst}?`))).toEqual([
    `criteria[2].vraag: hier staat "${word}": ${reden}`,
  ]);
});

test.each([
  'Er is een geloofwaardige dreiging',
  'Niemand gelooft nog in een oplossing',
  'De informatie is afkomstig van de politie',
  'Er is een verstoring van de openbare orde',
  'Er speelt psychiatrische problematiek of verslaving',
])('"%s" may be asked', (tekst) => {
  expect(faultsOf((k) => (k.criteria[0]!.tekst = tekst))).toEqual([]);
});
