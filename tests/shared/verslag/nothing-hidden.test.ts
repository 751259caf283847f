import { expect, test } from 'vitest';
import type { BesprekingView } from '../../../shared/domain/bespreking/bespreking-view.ts';
import { emptyBesluitDraft } from '../../../shared/domain/fasebesluit/besluit-draft.ts';
import { buildAfsprakenlijst } from '../../../shared/verslag/build-afsprakenlijst.ts';
import { buildVerslag } from '../../../shared/verslag/build-verslag.ts';
import { buildVoorbereiding } from '../../../shared/verslag/build-voorbereiding.ts';
import { rowsUnder } from './read-paper.ts';
import { kader, voorbeeld } from './voorbeeld-bespreking.ts';
import { id } from './voorbeeld-mensen.ts';

const word = 'VERBORGENWOORD';
const view = voorbeeld();
const [line] = view.informatie;
const [afspraak] = view.afspraken;
const [risico] = view.risicos;
const [scenario] = view.scenarios;
const [besluit] = view.fasebesluiten;

const hiddenLine = { ...line!, id: id(8, 90), nummer: 90, tekst: word, vooraf: true };
const hiddenAfspraak = { ...afspraak!, id: id(9, 90), nummer: 90, wat: word };
const elsewhere = { casusId: id(1, 2), besprekingId: id(2, 2) };

/** Every place where something can stand that may not leave. */
const hidden: readonly (readonly [string, Partial<BesprekingView>])[] = [
  ['a line that is not for the verslag', { informatie: [{ ...hiddenLine, nietInVerslag: true }] }],
  ['a struck line', { informatie: [{ ...hiddenLine, vervallen: true }] }],
  ['a line for later', { informatie: [{ ...hiddenLine, soort: 'voor-later' }] }],
  ['a line of another bespreking', { informatie: [{ ...hiddenLine, besprekingId: id(2, 2) }] }],
  ['an afspraak that is not for the verslag', { afspraken: [{ ...hiddenAfspraak, nietInVerslag: true }] }],
  ['an afspraak that was taken back', { afspraken: [{ ...hiddenAfspraak, ingetrokken: true }] }],
  ['an afspraak of another casus', { afspraken: [{ ...hiddenAfspraak, ...elsewhere }] }],
  [
    'an earlier afspraak that is not for the verslag',
    { vorigeAfspraken: [{ ...hiddenAfspraak, nietInVerslag: true }] },
  ],
  ['an earlier afspraak of another casus', { vorigeAfspraken: [{ ...hiddenAfspraak, ...elsewhere }] }],
  ['a struck risk', { risicos: [{ ...risico!, wat: word, vervallen: true }] }],
  ['a risk of another casus', { risicos: [{ ...risico!, wat: word, ...elsewhere }] }],
  ['a struck scenario', { scenarios: [{ ...scenario!, als: word, vervallen: true }] }],
  [
    'a fasebesluit of another bespreking',
    { fasebesluiten: [{ ...besluit!, besprekingId: id(2, 2), grond: word }] },
  ],
  ['a draft', { draft: word }],
  [
    'a half-filled step',
    {
      besluitDraft: {
        ...emptyBesluitDraft,
        naar: 3,
        beslisser: word,
        akkoord: { [word]: true },
        reason: word,
      },
    },
  ],
  ['a neighbour', { neighbours: [{ id: id(1, 2), casusnummer: '2026-015', aanduiding: word }] }],
];

const builders = [
  [
    'verslag',
    (bespreking: BesprekingView) => buildVerslag(bespreking, kader, { nummer: 1, vaststelling: null }),
  ],
  [
    'afsprakenlijst',
    (bespreking: BesprekingView) => buildAfsprakenlijst(bespreking, kader, { nummer: 1, vaststelling: null }),
  ],
  ['voorbereiding', (bespreking: BesprekingView) => buildVoorbereiding(bespreking, kader)],
] as const;

test.each(hidden)('%s is in no paper', (_what, more) => {
  for (const [, build] of builders) {
    const paper = build(voorbeeld(more));
    expect(JSON.stringify(paper)).not.toContain(word);
    expect(paper.blocks.length).toBeGreaterThan(2);
  }
});

test('the same word in an open line is found, so the test above can fail', () => {
  const paper = builders[0][1](voorbeeld({ informatie: [hiddenLine] }));
  expect(JSON.stringify(paper)).toContain(word);
});

test('the number of a hidden line is cited nowhere, nor are its special data named', () => {
  const police = view.informatie.map((item) =>
    item.klasse === 'politie' ? { ...item, nietInVerslag: true } : item,
  );
  const paper = builders[0][1](voorbeeld({ informatie: police }));
  expect(paper.specialData).toBe('Bevat gegevens over gezondheid');
  const rows = rowsUnder(paper, 'Criteria advies/consult vragen of opschalen naar AVE 3');
  expect(rows[3]?.at(-1)).toBe('regel\u00a014');
  expect(JSON.stringify(paper)).not.toContain('regels 2, 9');
});

test('an afsprakenlijst holds nothing of the beeld, the oordeel or the criteria', () => {
  const paper = buildAfsprakenlijst(view, kader, { nummer: 1, vaststelling: null });
  const text = JSON.stringify(paper);
  for (const item of view.informatie) expect(text).not.toContain(item.tekst);
  for (const item of view.risicos) expect(text).not.toContain(item.wat);
  expect(paper.specialData).toBe('');
});
