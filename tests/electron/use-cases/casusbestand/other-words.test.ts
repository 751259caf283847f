import { beforeEach, expect, test } from 'vitest';
import { rowName } from '../../../../db/casus-file/row-hash.ts';
import { makeCasusbestand } from '../../../../electron/use-cases/casusbestand/make-casusbestand.ts';
import { mergeCasus } from '../../../../electron/use-cases/casusbestand/merge.ts';
import { takeInCasus } from '../../../../electron/use-cases/casusbestand/take-in.ts';
import { chooseDelen } from '../../../../electron/use-cases/delen/choose.ts';
import { saveRisico } from '../../../../electron/use-cases/oordeel/save-risico.ts';
import type { CasusTables } from '../../../../shared/domain/casusbestand/casusbestand.ts';
import type { Choice } from '../../../../shared/domain/casusbestand/row-state.ts';
import { testContext, type TestContext } from '../test-context.ts';
import { playedCasus } from './played-casus.ts';

let ours: TestContext;
let theirs: TestContext;
let casusId: string;
let besprekingId: string;
let risicoId: string;
let baseline: Map<string, string>;

const rowsOf = (ctx: TestContext): CasusTables =>
  JSON.parse(JSON.stringify(ctx.store.casusFile.read(casusId))) as CasusTables;

const say = (ctx: TestContext, id: string | null, wat: string) =>
  saveRisico(ctx, {
    id,
    besprekingId,
    wat,
    wieLooptGevaar: '',
    wanneer: '',
    kans: 3,
    gevolg: 3,
    beschermend: '',
    maatregel: '',
    restKans: null,
    restGevolg: null,
    eigenaar: '',
    vervallen: false,
    revisie: id === null ? 0 : 1,
  });

const choose = (ctx: TestContext, keuze: 'gewoon' | 'niet', ontvanger = 'iedereen') =>
  chooseDelen(ctx, {
    besprekingId,
    bron: 'risico',
    bronId: risicoId,
    ontvangers: [ontvanger],
    keuze,
    nood: false,
    reden: 'Het gaat over de hond.',
  });

function merge(choice?: Choice): void {
  const choices = new Map(choice === undefined ? [] : [[rowName('risico', risicoId), choice]]);
  ours.store.transaction(() =>
    mergeCasus(ours, { casusId, rows: rowsOf(theirs), baseline, choices, from: 'B. Visser' }),
  );
}

const keuzen = () => ours.store.delen.keuzen(besprekingId).map(({ keuze }) => keuze);
const momenten = () => ours.store.delen.momenten(besprekingId).filter(({ bronId }) => bronId === risicoId);

beforeEach(() => {
  ours = testContext();
  casusId = playedCasus(ours);
  const running = ours.store.overleg.rowsOfCasus(casusId).find(({ status }) => status === 'lopend')!;
  besprekingId = running.besprekingId;
  risicoId = say(ours, null, 'medicijnen voor de hond').id;
  theirs = testContext(ours.now());
  // Ids of theirs are others than ours.
  for (let made = 0; made < 500; made += 1) theirs.newId();
  const made = makeCasusbestand(ours, 'Casustafel 0.5.0', casusId);
  theirs.store.transaction(() => takeInCasus(theirs, JSON.parse(JSON.stringify(made)) as typeof made));
  baseline = new Map(
    ours.store.casusFile
      .hashList(rowsOf(ours))
      .map(({ tabel, sleutel, hash }) => [rowName(tabel, sleutel), hash] as const),
  );
});

test('words that are taken from a colleague were said when they were said, and no choice to give holds for them', () => {
  theirs.tick(10);
  say(theirs, risicoId, 'hij is psychotisch');
  ours.tick(20);
  choose(ours, 'gewoon');
  const { deelnemerId } = ours.store.overleg
    .aanwezigen(besprekingId)
    .find((one) => one.deelnemerId !== null)!;
  choose(ours, 'niet', `deelnemer ${deelnemerId!}`);
  merge();
  expect(keuzen().toSorted()).toEqual(['gewoon', 'niet']);
  merge('take');
  expect(ours.store.oordeel.getRisico(risicoId)!.wat).toBe('hij is psychotisch');
  expect(momenten()).toMatchObject([{ moment: theirs.now() }]);
  expect(keuzen()).toEqual(['niet']);
});

test('what a colleague said to be gewoon says nothing of our words', () => {
  ours.tick(10);
  say(ours, risicoId, 'hij is psychotisch');
  theirs.tick(20);
  choose(theirs, 'gewoon');
  merge();
  expect(keuzen()).toEqual([]);
});

test('of the same words it counts here as well', () => {
  theirs.tick(20);
  choose(theirs, 'gewoon');
  merge();
  expect(keuzen()).toEqual(['gewoon']);
});
