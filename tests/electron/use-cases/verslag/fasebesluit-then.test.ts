import { expect, test } from 'vitest';
import { recordFasebesluit } from '../../../../electron/use-cases/fasebesluit/record.ts';
import { saveEntry } from '../../../../electron/use-cases/invoer/save.ts';
import { answerCriterium } from '../../../../electron/use-cases/oordeel/answer-criterium.ts';
import { saveCriteriumVisie } from '../../../../electron/use-cases/oordeel/save-criterium-visie.ts';
import { demoCasus, type DemoCasus } from './demo-casus.ts';
import { nextOverleg, readersOf, typedLine, type NextOverleg } from './next-overleg.ts';

type Room = DemoCasus & NextOverleg;

function room(): Room {
  const demo = demoCasus();
  return { ...demo, ...nextOverleg(demo, ['ZVH', 'Wijkteam', 'Corporatie', 'OOV']) };
}

function answer({ ctx, besprekingId }: Room, toelichting: string, regels: number[]): void {
  answerCriterium(ctx, { besprekingId, criteriumId: 'NL23-5', antwoord: 'ja', toelichting, regels });
}

function view({ ctx, besprekingId, organisatieKey }: Room, antwoord: 'nee' | null): void {
  saveCriteriumVisie(ctx, {
    besprekingId,
    criteriumId: 'NL23-5',
    organisatieId: organisatieKey('Politie').slice('organisatie '.length),
    antwoord,
    tekst: antwoord === null ? '' : 'PLANTVISIE',
  });
}

function step({ ctx, besprekingId }: Room): void {
  ctx.tick(1);
  recordFasebesluit(ctx, {
    besprekingId,
    soort: 'voorstel',
    naar: 2,
    overgang: null,
    akkoord: [],
    beslisserNaam: 'Mo Yildiz',
    beslisserRol: 'casusregisseur',
    geraadpleegd: [],
    formeelNummer: '',
    formeelDatum: null,
    redenAfwijking: 'PLANTREDEN',
  });
  ctx.tick(1);
}

test('a step keeps what leaned on a police line from who may not have that line, also when the answer is another now', () => {
  const demo = room();
  saveEntry(demo.ctx, typedLine(demo.besprekingId, 'pol: melding van bedreiging'));
  answer(demo, 'PLANTANTWOORD', [1]);
  step(demo);
  expect(readersOf(demo, demo.besprekingId, 'PLANTREDEN')).toBe('ZVH Wijkteam OOV');
  answer(demo, 'anders', []);
  expect(readersOf(demo, demo.besprekingId, 'PLANTREDEN')).toBe('ZVH Wijkteam OOV');
});

test('what was said while somebody was out of the room stays kept from them when it is taken back after the step', () => {
  const demo = room();
  demo.attend('Corporatie', 'vertrokken');
  demo.ctx.tick(1);
  answer(demo, 'PLANTANTWOORD', []);
  view(demo, 'nee');
  demo.ctx.tick(1);
  demo.attend('Corporatie', 'aanwezig');
  step(demo);
  const readers = () => ['PLANTREDEN', 'PLANTVISIE'].map((word) => readersOf(demo, demo.besprekingId, word));
  expect(readers()).toEqual(['ZVH Wijkteam OOV', 'ZVH Wijkteam OOV']);
  answer(demo, 'anders', []);
  view(demo, null);
  expect(readers()).toEqual(['ZVH Wijkteam OOV', 'ZVH Wijkteam OOV']);
});

test('a view that was taken back after the step goes to nobody who is refused something by a rule', () => {
  const demo = room();
  saveEntry(demo.ctx, typedLine(demo.besprekingId, 'pol: melding van bedreiging'));
  view(demo, 'nee');
  step(demo);
  view(demo, null);
  expect(readersOf(demo, demo.besprekingId, 'PLANTVISIE')).toBe('ZVH Wijkteam OOV');
});
