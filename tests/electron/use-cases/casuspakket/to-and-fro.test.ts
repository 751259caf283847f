import { beforeEach, expect, test } from 'vitest';
import { previewPakket } from '../../../../electron/use-cases/casuspakket/preview-pakket.ts';
import { correctEntry } from '../../../../electron/use-cases/invoer/correct.ts';
import { saveGemeente } from '../../../../electron/use-cases/gemeente/save.ts';
import type { PakketIn } from '../../../../electron/use-cases/casuspakket/pakket-in.ts';
import { seedCasus, type, type SeededCasus } from '../seed-casus.ts';
import { machine, opened, taken, type Machine } from './two-machines.ts';

let a: Machine;
let b: Machine;
let seeded: SeededCasus;
let lineId: string;

beforeEach(() => {
  a = machine('Bo Jansen', 'voorzitter');
  b = machine('Anna Bakker', 'voorzitter');
  seeded = seedCasus(a.ctx);
  saveGemeente(b.ctx, { ...a.ctx.store.gemeente.get()!, naam: 'Gemeente Maasdorp' });
  lineId = type(a.ctx, seeded.besprekingId, 'wij: zes meldingen').informatie!.id;
  taken(b, send(a, b));
});

const send = (from: Machine, to: Machine): PakketIn => opened(from, to, seeded.casusId);

function rewrite({ ctx }: Machine, text: string): void {
  correctEntry(ctx, {
    besprekingId: seeded.besprekingId,
    id: lineId,
    table: 'informatie',
    revisie: ctx.store.informatie.get(lineId)!.revisie,
    stap: 2,
    text: `wij: ${text}`,
    soort: null,
    leefgebied: '',
    undone: [],
    nietInVerslag: false,
    previousBron: [],
  });
}

const states = (to: Machine, pakket: PakketIn) =>
  previewPakket(to.ctx, pakket)
    .differences.filter(({ tabel }) => tabel === 'informatie')
    .map(({ state, tekst }) => [state, tekst]);
const takeLine = (to: Machine, pakket: PakketIn) =>
  taken(to, pakket, new Map([[`informatie ${lineId}`, 'take']]));
const texts = ({ ctx }: Machine) =>
  ctx.store.informatie.ofBespreking(seeded.besprekingId).map(({ tekst }) => tekst);

test('to and fro: changed there, taken here, changed here is no conflict there', () => {
  rewrite(b, 'acht meldingen');
  const back = send(b, a);
  expect(states(a, back)).toEqual([['theirs', 'acht meldingen']]);
  takeLine(a, back);
  rewrite(a, 'negen meldingen');
  const again = send(a, b);
  expect(states(b, again)).toEqual([['theirs', 'negen meldingen']]);
  takeLine(b, again);
  expect([texts(a), texts(b)]).toEqual([['negen meldingen'], ['negen meldingen']]);
  expect([states(a, send(b, a)), states(b, send(a, b))]).toEqual([[], []]);
});

test('crossed, and only one side changed: no conflict, and an unchanged copy brings nothing back', () => {
  rewrite(b, 'acht meldingen');
  const [toA, toB] = [send(b, a), send(a, b)];
  expect(states(b, toB)).toEqual([]);
  taken(b, toB);
  takeLine(a, toA);
  // The one who took it in says nothing new; then changes it.
  expect(states(b, send(a, b))).toEqual([]);
  rewrite(a, 'negen meldingen');
  expect(states(b, send(a, b))).toEqual([['theirs', 'negen meldingen']]);
});

test('crossed, and both changed: a conflict on both sides, once', () => {
  rewrite(a, 'zeven meldingen');
  rewrite(b, 'acht meldingen');
  const [toA, toB] = [send(b, a), send(a, b)];
  expect(states(a, toA)).toEqual([['both', 'acht meldingen']]);
  expect(states(b, toB)).toEqual([['both', 'zeven meldingen']]);
  taken(a, toA);
  taken(b, toB);
  for (const [from, to] of [
    [a, b],
    [b, a],
  ] as const) {
    expect(states(to, send(from, to)).filter(([state]) => state === 'both')).toEqual([]);
  }
});

test('changed here again after it was sent, and there after it was taken: both did', () => {
  rewrite(b, 'acht meldingen');
  takeLine(a, send(b, a));
  rewrite(b, 'tien meldingen');
  // They have not changed it since: nothing to ask.
  expect(states(b, send(a, b))).toEqual([]);
  rewrite(a, 'negen meldingen');
  expect(states(b, send(a, b))).toEqual([['both', 'negen meldingen']]);
});

test('what they changed and put back is told, also where it is what we had before', () => {
  rewrite(b, 'acht meldingen');
  takeLine(a, send(b, a));
  rewrite(a, 'zes meldingen');
  expect(states(b, send(a, b))).toEqual([['theirs', 'zes meldingen']]);
});

test('a colleague who says to have taken what was never sent is not believed', () => {
  rewrite(b, 'acht meldingen');
  rewrite(a, 'negen meldingen');
  const pakket = send(a, b);
  const [hash] = b.ctx.store.casusFile
    .hashList(b.ctx.store.casusFile.read(seeded.casusId))
    .filter(({ sleutel }) => sleutel === lineId)
    .map((row) => row.hash);
  const lie = { tabel: 'informatie', sleutel: lineId, hash: hash!, volgnummer: 7 };
  expect(states(b, { ...pakket, known: [lie] })).toEqual([['both', 'negen meldingen']]);
});
