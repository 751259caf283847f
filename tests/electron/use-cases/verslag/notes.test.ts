import { expect, test } from 'vitest';
import { recordInformering } from '../../../../electron/use-cases/informering/record.ts';
import { chooseDelen } from '../../../../electron/use-cases/delen/choose.ts';
import { setDeling } from '../../../../electron/use-cases/delen/set-deling.ts';
import { createCasus } from '../../../../electron/use-cases/casus/create.ts';
import { recordRectificatie } from '../../../../electron/use-cases/rectificatie/record.ts';
import { addCorrectie } from '../../../../electron/use-cases/verslag/add-correctie.ts';
import { listOnderdelen } from '../../../../electron/use-cases/verslag/list-onderdelen.ts';
import { listOntvangers } from '../../../../electron/use-cases/verslag/ontvangers.ts';
import { paperFor } from '../../../../electron/use-cases/verslag/paper-for.ts';
import { vaststellen } from '../../../../electron/use-cases/verslag/vaststellen.ts';
import { prepareExemplaren } from '../../../../electron/use-cases/verzending/prepare.ts';
import { recordExemplaren } from '../../../../electron/use-cases/verzending/record.ts';
import type { Onderdeel } from '../../../../shared/domain/delen/onderdeel.ts';
import { table } from '../../../e2e/demo/table.ts';
import { refusalOf } from '../refusal-of.ts';
import { demoCasus, type DemoCasus } from './demo-casus.ts';
import { nextOverleg, readersOf } from './next-overleg.ts';

// Who has the word is written out by hand: nothing here asks the rules.

const everybody = table.map(({ kort }) => kort);

function fixed(demo: DemoCasus): DemoCasus {
  const { ctx, besprekingId, casusId } = demo;
  for (const line of ctx.store.informatie.ofBespreking(besprekingId)) {
    ctx.store.informatie.update({ ...line, klasseReden: 'nodig voor het doel' });
  }
  const antwoord = { uitkomst: 'geinformeerd', datum: '2026-11-20', door: 'wijkteam', hoe: 'thuis' } as const;
  recordInformering(ctx, { casusId, betrokkeneId: null, antwoord });
  vaststellen(ctx, { besprekingId, soort: 'verslag' });
  ctx.tick(1);
  return demo;
}

/** An onderdeel of the paper by its label. */
function onderdeel({ ctx, casusId, besprekingId }: DemoCasus, label: string): Onderdeel {
  const found = listOnderdelen(ctx, { casusId }).find(
    (one) => one.label === label && one.besprekingId === besprekingId,
  )!;
  return { besprekingId: found.besprekingId, bron: found.bron, bronId: found.bronId };
}

function correct(demo: DemoCasus, onderdelen: readonly Onderdeel[], tekst = 'PLANTWOORD') {
  const { ctx, besprekingId } = demo;
  const made = addCorrectie(ctx, { besprekingId, tekst, door: 'Politie', onderdelen: [...onderdelen] });
  ctx.tick(1);
  return made;
}

const rectificatie = {
  verzoekId: null,
  soort: 'rectificatie',
  bij: 'verslag',
  tekst: 'PLANTWOORD',
  van: 'Jan',
} as const;

test.each([
  // A police line, the words of Jan, a line about his health.
  ['Regel 1', 'ZVH Wijkteam Politie OOV'],
  ['Regel 5', 'ZVH Wijkteam Corporatie Politie Naast OOV'],
  // An afspraak of the GGZ, that was absent.
  ['Afspraak 4', 'ZVH Wijkteam Corporatie Politie GGZ Bemoeizorg OOV'],
])('L9: a correctie of %s goes to who has that', (label, who) => {
  const demo = fixed(demoCasus());
  const one = onderdeel(demo, label);
  const item = listOnderdelen(demo.ctx, { casusId: demo.casusId }).find(
    ({ bronId }) => bronId === one.bronId,
  )!;
  expect(readersOf(demo, demo.besprekingId, item.tekst)).toBe(who);
  correct(demo, [one]);
  expect(readersOf(demo, demo.besprekingId, 'PLANTWOORD')).toBe(who);
});

test('L9: a correctie of two things goes to who has both, and of none to who has the whole', () => {
  const demo = fixed(demoCasus());
  correct(demo, [onderdeel(demo, 'Regel 1'), onderdeel(demo, 'Afspraak 4')]);
  correct(demo, [], 'PLANTALLES');
  expect(readersOf(demo, demo.besprekingId, 'PLANTWOORD')).toBe('ZVH Wijkteam Politie OOV');
  expect(readersOf(demo, demo.besprekingId, 'PLANTALLES')).toBe('ZVH Wijkteam OOV');
  // It is about an afspraak: it goes along with the list as well, to the same people.
  expect(readersOf(demo, demo.besprekingId, 'PLANTWOORD', 'afsprakenlijst')).toBe('ZVH Wijkteam Politie OOV');
  expect(readersOf(demo, demo.besprekingId, 'PLANTALLES', 'afsprakenlijst')).toBe('');
});

test('L9: a rectificatie of a line goes to who has that line, also on the paper of another overleg', () => {
  const demo = fixed(demoCasus());
  const { ctx, casusId } = demo;
  recordRectificatie(ctx, { ...rectificatie, casusId, onderdelen: [onderdeel(demo, 'Regel 1')] });
  expect(readersOf(demo, demo.besprekingId, 'PLANTWOORD')).toBe('ZVH Wijkteam Politie OOV');
  const { besprekingId } = nextOverleg(demo, ['ZVH', 'Corporatie']);
  expect(readersOf(demo, besprekingId, 'PLANTWOORD')).toBe('ZVH Wijkteam Politie OOV');
  const { paper, empty } = paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: demo.key('Politie') });
  expect({ empty, has: JSON.stringify(paper).includes('PLANTWOORD') }).toEqual({ empty: false, has: true });
});

test('a line withheld after it was fixed takes its correctie with it, but from nobody who got the line before', () => {
  const demo = fixed(demoCasus());
  const { ctx, besprekingId, key } = demo;
  const asked = { besprekingId, stuk: 'verslag', ontvangers: [key('OOV')] } as const;
  const { exemplaren } = prepareExemplaren(ctx, { ...asked, ontvangers: [...asked.ontvangers] });
  recordExemplaren(ctx, { exemplaren });
  ctx.tick(1);
  const line = onderdeel(demo, 'Regel 5');
  const withheld = { wijze: 'niet', tot: null, grond: '', reden: 'Gevaar voor de melder.' } as const;
  setDeling(ctx, { informatieId: line.bronId, ...withheld, revisie: 0 });
  correct(demo, [line]);
  // The corporatie said it; the OOV has a copy with it.
  expect(readersOf(demo, besprekingId, 'PLANTWOORD')).toBe('Corporatie OOV');
  const { verschillen } = listOntvangers(ctx, { besprekingId, stuk: 'verslag' });
  const note = verschillen.find(({ bron }) => bron === 'correctie')!;
  const rechtOf = (kort: string) => note.rechten.find(({ ontvanger }) => ontvanger === key(kort));
  expect(rechtOf('OOV')).toMatchObject({ allowed: true, grond: 'kreeg-onderdeel' });
  expect(rechtOf('Politie')).toMatchObject({ allowed: false, grond: 'onderdeel-mag-niet', needsNood: true });
  const regel = verschillen.find(({ bronId }) => bronId === line.bronId)!;
  expect(regel.rechten.find(({ ontvanger }) => ontvanger === key('OOV'))?.had).toBe(
    'Kreeg dit al: exemplaar 1, do 26 nov 2026.',
  );
  expect(regel.rechten.find(({ ontvanger }) => ontvanger === key('ZVH'))?.had).toBe('');
});

test('by hand a note goes to one more with a reason, or to one less; of a line that may not go only in danger', () => {
  const demo = fixed(demoCasus());
  const { ctx, besprekingId, key } = demo;
  const free = correct(demo, [], 'PLANTALLES');
  const bound = correct(demo, [onderdeel(demo, 'Regel 1')]);
  const choose = (bronId: string, kort: string, keuze: 'mee' | 'niet', nood = false) => {
    const of = { besprekingId, bron: 'correctie' as const, bronId, ontvangers: [key(kort)] };
    return refusalOf(() => chooseDelen(ctx, { ...of, keuze, nood, reden: 'Zo besloten.' }));
  };
  expect(choose(free.id, 'Corporatie', 'mee')).toBe('done');
  expect(choose(free.id, 'OOV', 'niet')).toBe('done');
  expect(choose(bound.id, 'Corporatie', 'mee')).toBe('nood-nodig');
  expect(choose(bound.id, 'Corporatie', 'mee', true)).toBe('done');
  expect(readersOf(demo, besprekingId, 'PLANTALLES')).toBe('ZVH Wijkteam Corporatie');
  expect(readersOf(demo, besprekingId, 'PLANTWOORD')).toBe('ZVH Wijkteam Corporatie Politie OOV');
  ctx.tick(1);
  // Said at the line afterwards: who chose did not know of it.
  const line = onderdeel(demo, 'Regel 1');
  setDeling(ctx, {
    informatieId: line.bronId,
    wijze: 'niet',
    tot: null,
    grond: '',
    reden: 'OvJ',
    revisie: 0,
  });
  expect(readersOf(demo, besprekingId, 'PLANTWOORD')).toBe('Politie');
});

test('a correctie of a line that leans on nothing withheld tells nobody of the line that is', () => {
  const demo = fixed(demoCasus());
  const { ctx, casusId, besprekingId } = demo;
  const lines = listOnderdelen(ctx, { casusId }).filter(
    (one) => one.bron === 'informatie' && one.besprekingId === besprekingId,
  );
  lines.forEach((line, index) =>
    correct(demo, [{ besprekingId, bron: line.bron, bronId: line.bronId }], `PLANT${String(index)}Z`),
  );
  for (const [index, line] of lines.entries()) {
    expect(readersOf(demo, besprekingId, `PLANT${String(index)}Z`), line.label).toBe(
      readersOf(demo, besprekingId, line.tekst),
    );
  }
  expect(everybody).toContain('GGZ');
});

test('a note is about nothing of another casus, nor what is on no paper', () => {
  const demo = fixed(demoCasus());
  const { ctx, besprekingId } = demo;
  const { id: casusId } = createCasus(ctx, { aanduiding: 'Ander', doel: 'Anders.', overWie: ['Piet'] });
  const line = onderdeel(demo, 'Regel 1');
  expect(refusalOf(() => recordRectificatie(ctx, { ...rectificatie, casusId, onderdelen: [line] }))).toBe(
    'onbekend',
  );
  const add = (onderdelen: Onderdeel[]) =>
    refusalOf(() => addCorrectie(ctx, { besprekingId, tekst: 'x', door: 'y', onderdelen }));
  expect(add([{ ...line, bronId: ctx.newId() }])).toBe('onbekend');
  expect(add([{ ...line, besprekingId: ctx.newId() }])).toBe('onbekend');
});
