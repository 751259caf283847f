import { expect, test } from 'vitest';
import { renderDocx } from '../../../electron/export/docx.ts';
import { renderHtml } from '../../../electron/export/html.ts';
import { emptyInhoud } from '../../../shared/domain/driehoek/empty-inhoud.ts';
import type { Driehoekbesluit } from '../../../shared/domain/driehoek/driehoekbesluit.ts';
import { buildDriehoeknotitie } from '../../../shared/verslag/driehoek/build-driehoeknotitie.ts';
import { canonicalText } from '../../../shared/verslag/canonical-text.ts';
import { copyForNobody } from '../../../shared/verslag/paper.ts';
import { readDocx } from '../../electron/export/read-docx.ts';
import { feit, hamerInhoud, hamerModel } from './voorbeeld-driehoek.ts';

const copy = copyForNobody('2026-11-23');

const headings = (model: typeof hamerModel): string[] =>
  buildDriehoeknotitie(model).blocks.flatMap((block) =>
    block.kind === 'kop' && block.level === 2 ? block.text : [],
  );

test('nine blocks in the order in which they are read, what is asked right after the kop', () => {
  expect(headings(hamerModel)).toEqual([
    'Gevraagd besluit',
    'Kern',
    'Beeld',
    'Oordeel',
    'Lopende maatregelen',
    'Opties en advies',
    'Communicatie',
    'Afspraken driehoek',
  ]);
});

test('an empty one is a title and a table to fill in: nothing is asked for', () => {
  const inhoud = emptyInhoud('R. Vos', { datum: null, tijd: null });
  const paper = buildDriehoeknotitie({ ...hamerModel, inhoud, versie: null, casusnummer: null });
  expect(headings({ ...hamerModel, inhoud })).toEqual(['Afspraken driehoek']);
  expect(paper).toMatchObject({ concept: true, versie: '', casusnummer: 'D2026-003', specialData: '' });
  const table = paper.blocks.find((block) => block.kind === 'tabel');
  expect(table?.groups[0]?.rows).toHaveLength(3);
  expect(table?.groups[0]?.rows[0]?.slice(1)).toEqual([[], [], []]);
});

test('an optie that cannot be used stays, struck, with the word and the reason; also in what is hashed', async () => {
  const paper = buildDriehoeknotitie(hamerModel);
  const text = canonicalText(paper);
  expect(text).toContain('Vervalt: Tijdelijk huisverbod');
  expect(text).toContain('Reden: de bedreigde persoon woont niet in deze woning.');
  expect(renderHtml(paper, copy)).toContain('<p class="struck">Vervalt: Tijdelijk huisverbod</p>');
  const document = (await readDocx(await renderDocx(paper, copy))).get('word/document.xml') ?? '';
  const run = /<w:r>(?:(?!<\/w:r>).)*Vervalt: Tijdelijk huisverbod/.exec(document)?.[0] ?? '';
  expect(run).toContain('<w:strike/>');
  expect(text).toContain('Controleer de actuele wettekst.');
});

test('L4, L5: only what is ticked is on paper, and the frame says which special data that is', () => {
  const feiten = [
    feit('10:00', 'bewoner', 'Mag erop.'),
    feit('11:00', 'OM', 'Zit nog vast.', { klasse: 'strafrechtelijk', meenemen: false }),
  ];
  const inhoud = { ...hamerInhoud, kern: ['Rustig nu.'], beeld: { ...hamerInhoud.beeld, feiten } };
  const paper = buildDriehoeknotitie({ ...hamerModel, inhoud });
  expect(canonicalText(paper)).not.toContain('Zit nog vast.');
  expect(paper.specialData).toBe('');
  // What was typed has no klasse of its own: its words tell it.
  const typed = buildDriehoeknotitie({ ...hamerModel, inhoud: { ...inhoud, kern: ['J. is psychotisch.'] } });
  expect(typed.specialData).toBe('Bevat gegevens over gezondheid');
  const ticked = feiten.map((one) => ({ ...one, meenemen: true }));
  const more = buildDriehoeknotitie({
    ...hamerModel,
    inhoud: { ...inhoud, beeld: { ...inhoud.beeld, feiten: ticked } },
  });
  expect(more.specialData).toBe('Bevat strafrechtelijke gegevens');
});

test('a whole name that was typed is on paper as initialen, in every block', () => {
  const naam = 'Jan de Wit';
  const typed = `Over ${naam} hier.`;
  const eigenOptie = (antwoord: 'onbekend' | 'nee' = 'onbekend') => ({
    lijn: 'zorg' as const,
    bevoegdheidId: null,
    ...{ tekst: typed, artikel: typed, dossier: typed, nadeel: typed },
    voorwaarden: [{ id: 'a', vraag: typed, nodig: 'ja' as const, anders: typed, antwoord }],
  });
  const besluiten = [
    besluit({ wat: typed, wie: typed, soort: 'formeel', formeelNummer: typed }),
    besluit({ wat: typed, vervallen: true, reden: typed }),
  ];
  const inhoud = {
    ...hamerInhoud,
    kop: { ...hamerInhoud.kop, aanduiding: typed, classificatie: typed, opsteller: typed },
    gevraagdBesluit: [{ wat: typed, wie: 'ovj' as const, termijn: typed }],
    kern: [typed],
    beeld: { feiten: [feit('10:00', naam, typed)], onbekend: [typed], media: [typed] },
    oordeel: {
      risicos: [{ voor: null, tekst: typed }],
      criteria: [{ criteriumId: null, tekst: typed, antwoord: 'ja' as const }],
      scenarios: [{ als: typed, dan: typed, trigger: typed, soort: 'slechtst' as const }],
    },
    maatregelen: [{ lijn: 'zorg' as const, wat: typed, wie: typed, tot: null }],
    opties: [eigenOptie(), eigenOptie('nee')],
    advies: typed,
    communicatie: {
      lijn: typed,
      woordvoerder: typed,
      informeert: [{ wie: naam, door: typed, wanneer: typed }],
    },
    volgendMoment: { datum: null, tijd: null, toelichting: typed },
    afschaalcriteria: [typed],
    grip: { overwegingen: [], toelichting: typed },
    pshi: { overwegingen: [], toelichting: typed },
  };
  const text = canonicalText(buildDriehoeknotitie({ ...hamerModel, inhoud, besluiten }));
  expect(text).not.toMatch(/Jan|Wit/);
  expect(text.match(/Over J\.W\. hier/g)?.length).toBeGreaterThan(30);
});

test('who wrote it keeps a name that is partly the same as that of a betrokkene', () => {
  const inhoud = { ...hamerInhoud, kop: { ...hamerInhoud.kop, opsteller: 'Jan Vos' } };
  expect(canonicalText(buildDriehoeknotitie({ ...hamerModel, inhoud, namen: ['Jan de Wit'] }))).toContain(
    'Jan Vos',
  );
});

test('what was decided replaces the empty table, a formal besluit with its number, a struck one with the word', () => {
  const besluiten = [
    besluit({ wat: 'Toezicht tot donderdag.', soort: 'afspraak' }),
    besluit({ nummer: 2, wat: 'Afschalen naar AVE 3.', soort: 'formeel', formeelNummer: 'B2026-31' }),
    besluit({ nummer: 3, wat: 'Hek plaatsen.', vervallen: true, reden: 'Te duur.' }),
  ];
  const text = canonicalText(buildDriehoeknotitie({ ...hamerModel, besluiten }));
  expect(text).toContain('Formeel besluit, nummer B2026-31');
  expect(text).toContain('Vervalt: Hek plaatsen.');
  expect(text).toContain('Te duur.');
});

test('the steps before the formal besluit stand in their order, done or still to do', () => {
  const stap = (id: string, tekst: string, formeel: boolean) => ({
    id,
    tekst,
    door: '',
    na: [],
    formeel,
    document: null,
  });
  const overgangen = [
    {
      overgang: '4-3',
      kop: 'Afschalen naar AVE 3',
      van: 4 as const,
      naar: 3 as const,
      stappen: [stap('V1', 'Aanpak voor AVE 3', false), stap('F1', 'Formeel besluit', true)],
    },
  ];
  const inhoud = {
    ...hamerInhoud,
    formeel: {
      overgang: '4-3',
      stappen: [
        { id: 'V1', vervuld: true },
        { id: 'F1', vervuld: true },
      ],
    },
  };
  const text = canonicalText(buildDriehoeknotitie({ ...hamerModel, inhoud, overgangen }));
  expect(text).toContain('1. Aanpak voor AVE 3: gedaan.');
  // A tick does not make a besluit: only the besluit itself does.
  expect(text).toContain('2. Formeel besluit: nog te doen.');
});

function besluit(more: Partial<Driehoekbesluit>): Driehoekbesluit {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    driehoeknotitieId: '00000000-0000-4000-8000-000000000002',
    driehoekoverlegId: null,
    nummer: 1,
    soort: 'besluit',
    wat: 'Iets.',
    wie: 'politie',
    datum: null,
    formeelNummer: '',
    vervallen: false,
    reden: '',
    door: 'R. Vos',
    createdAt: '2026-11-23T09:00:00.000Z',
    revisie: 1,
    ...more,
  };
}

test('each criterium that holds and each reason to go down is a sentence; each risk has a line', () => {
  const risicos = [
    { voor: null, tekst: 'Hij raakt zijn huis kwijt.' },
    { voor: null, tekst: 'Een buur raakt gewond.' },
  ];
  const afschaalcriteria = ['Het gevaar is onder controle', 'Is de onrust weg?'];
  const inhoud = { ...hamerInhoud, afschaalcriteria, oordeel: { ...hamerInhoud.oordeel, risicos } };
  const items = buildDriehoeknotitie({ ...hamerModel, inhoud }).blocks.flatMap((block) =>
    block.kind === 'kenmerken' ? block.items : [],
  );
  const lines = (label: string) => items.find((one) => one.label === label)?.value.map(({ text }) => text);
  expect(lines('Risico’s')).toEqual(['Hij raakt zijn huis kwijt.', 'Een buur raakt gewond.']);
  expect(lines('Criteria die gelden')).toEqual([
    'Gevaar voor een groep bewoners. Signalen van onrust op sociale media. Er dreigt eigenrichting.',
    'Nog onbekend: 2 van de 6.',
  ]);
  expect(lines('Afschalen als')).toEqual(['Het gevaar is onder controle. Is de onrust weg?']);
});
