import { expect, test } from 'vitest';
import { saveContact } from '../../../../electron/use-cases/contact/save.ts';
import { settleAfspraak } from '../../../../electron/use-cases/afspraak/settle.ts';
import { chooseDelen } from '../../../../electron/use-cases/delen/choose.ts';
import { recordInformering } from '../../../../electron/use-cases/informering/record.ts';
import { correctEntry } from '../../../../electron/use-cases/invoer/correct.ts';
import { saveRisico } from '../../../../electron/use-cases/oordeel/save-risico.ts';
import { saveScenario } from '../../../../electron/use-cases/oordeel/save-scenario.ts';
import { modelNow } from '../../../../electron/use-cases/verslag/model-of.ts';
import { listOntvangers } from '../../../../electron/use-cases/verslag/ontvangers.ts';
import { paperFor } from '../../../../electron/use-cases/verslag/paper-for.ts';
import { paperOf } from '../../../../electron/use-cases/verslag/paper-of.ts';
import { demoCasus, type DemoCasus } from './demo-casus.ts';
import { nextOverleg, readersOf, typedLine } from './next-overleg.ts';

const scenario = { dan: 'belt de wijkagent', eigenaar: '', vervallen: false };

test('what begins in a later overleg is not in the concept of an earlier one', () => {
  const demo = demoCasus();
  const { ctx, casusId } = demo;
  const { besprekingId } = nextOverleg(demo, ['ZVH', 'Wijkteam']);
  const old = ctx.store.oordeel.risicos(casusId)[0]!;
  const { casusId: _casus, nummer: _nummer, ...fields } = old;
  saveRisico(ctx, { ...fields, id: null, besprekingId, wat: 'PLANTRISICO', revisie: 0 });
  saveScenario(ctx, { ...scenario, id: null, besprekingId, als: 'PLANTSCENARIO', revisie: 0 });
  const told = { uitkomst: 'geinformeerd', datum: '2026-12-10', door: 'PLANTDOOR', hoe: 'thuis' } as const;
  recordInformering(ctx, { casusId, betrokkeneId: null, antwoord: told });
  for (const word of ['PLANTRISICO', 'PLANTSCENARIO', 'PLANTDOOR']) {
    expect(readersOf(demo, demo.besprekingId, word)).toBe('');
  }
  expect(readersOf(demo, demo.besprekingId, 'het wijkteam')).toContain('ZVH');
  expect(readersOf(demo, besprekingId, 'PLANTRISICO')).toBe('ZVH Wijkteam');
  expect(readersOf(demo, besprekingId, 'PLANTSCENARIO')).toBe('ZVH Wijkteam');
});

test('the fase on the paper is the one in which the bespreking left the casus', () => {
  const demo = demoCasus();
  const { ctx, casusId } = demo;
  expect(modelNow(ctx, demo.besprekingId).casus.fase).toBe(3);
  const { besprekingId } = nextOverleg(demo, ['ZVH', 'Wijkteam']);
  const [besluit] = ctx.store.oordeel.fasebesluiten(casusId).slice(-1);
  ctx.store.oordeel.insertFasebesluit({
    ...besluit!,
    id: ctx.newId(),
    besprekingId,
    van: 3,
    naar: 2,
    createdAt: ctx.now(),
  });
  ctx.store.casus.update({ ...ctx.store.casus.get(casusId)!, fase: 2 });
  expect(modelNow(ctx, besprekingId).casus.fase).toBe(2);
  expect(modelNow(ctx, demo.besprekingId).casus.fase).toBe(3);
});

test('the concept of an earlier overleg keeps the words of then for who may have these; the new ones are on no paper of it', () => {
  const demo = demoCasus();
  const { ctx, casusId } = demo;
  const risico = ctx.store.oordeel.risicos(casusId)[0]!;
  const scenario = ctx.store.oordeel.scenarios(casusId)[0]!;
  const before = [risico.wat, scenario.als].map((word) => readersOf(demo, demo.besprekingId, word));
  const { besprekingId } = nextOverleg(demo, ['ZVH', 'Wijkteam']);
  const { casusId: _casus, nummer: _nummer, ...fields } = risico;
  saveRisico(ctx, { ...fields, besprekingId, wat: 'PLANTRISICO' });
  const { id, eigenaar, dan } = scenario;
  const planted = { id, besprekingId, als: 'PLANTSCENARIO', dan, eigenaar };
  saveScenario(ctx, { ...planted, vervallen: false, revisie: scenario.revisie });
  saveScenario(ctx, { ...planted, vervallen: true, revisie: scenario.revisie + 1 });
  expect([risico.wat, scenario.als].map((word) => readersOf(demo, demo.besprekingId, word))).toEqual(before);
  expect(before[0]).toContain('OOV');
  for (const word of ['PLANTRISICO', 'PLANTSCENARIO']) {
    expect(readersOf(demo, demo.besprekingId, word)).toBe('');
    expect(JSON.stringify(paperOf(ctx, demo.besprekingId, 'verslag').paper)).not.toContain(word);
  }
  expect(readersOf(demo, besprekingId, 'PLANTRISICO')).toBe('ZVH Wijkteam');
  expect(readersOf(demo, besprekingId, risico.wat)).toBe('');
});

test('where the words of then are not kept, nobody gets the new ones but by hand, and the screen says so', () => {
  const demo = demoCasus();
  const { ctx, casusId, key } = demo;
  const { besprekingId } = nextOverleg(demo, ['ZVH', 'Wijkteam']);
  const risico = ctx.store.oordeel.risicos(casusId)[0]!;
  const { casusId: _casus, nummer: _nummer, ...fields } = risico;
  saveRisico(ctx, { ...fields, besprekingId, wat: 'PLANTRISICO' });
  ctx.db.prepare("DELETE FROM revisie WHERE tabel = 'risico'").run();
  expect(readersOf(demo, demo.besprekingId, 'PLANTRISICO')).toBe('');
  const asked = { besprekingId: demo.besprekingId, stuk: 'verslag' } as const;
  const verschil = listOntvangers(ctx, asked).verschillen.find(({ bronId }) => bronId === risico.id);
  expect(verschil?.rechten.find(({ ontvanger }) => ontvanger === key('ZVH'))).toMatchObject({
    allowed: false,
    needsNood: false,
    text: expect.stringContaining('de woorden van toen zijn er niet meer'),
  });
  const of = { besprekingId: demo.besprekingId, bron: 'risico', bronId: risico.id, nood: false } as const;
  chooseDelen(ctx, { ...of, ontvangers: [key('OOV')], keuze: 'mee', reden: 'nodig voor het toezicht' });
  expect(readersOf(demo, demo.besprekingId, 'PLANTRISICO')).toBe('OOV');
});

test('an afspraak in other words, or done, since a later overleg stands on the old list as it was agreed', () => {
  const demo = demoCasus();
  const { ctx } = demo;
  const open = ctx.store.afspraak.ofBespreking(demo.besprekingId);
  const afspraak = open.find(({ wat }) => wat.includes('alarmcode'))!;
  const list = () => readersOf(demo, demo.besprekingId, 'alarmcode', 'afsprakenlijst');
  const before = list();
  const { besprekingId } = nextOverleg(demo, ['ZVH', 'Politie']);
  correctEntry(ctx, {
    ...typedLine(besprekingId, 'pol: PLANTAFSPRAAK, over 1 week', 4),
    id: afspraak.id,
    table: 'afspraak',
    revisie: afspraak.revisie,
  });
  settleAfspraak(ctx, { id: afspraak.id, besprekingId, uitkomst: 'gedaan', waarom: '' });
  expect([list(), before]).toEqual([before, expect.stringContaining('OOV')]);
  expect(readersOf(demo, demo.besprekingId, 'PLANTAFSPRAAK', 'afsprakenlijst')).toBe('');
  expect(modelNow(ctx, demo.besprekingId).afspraken.find(({ id }) => id === afspraak.id)).toMatchObject({
    status: 'open',
  });
  // Marked niet in verslag since: the words of then stay away too.
  ctx.store.afspraak.update({ ...ctx.store.afspraak.get(afspraak.id)!, nietInVerslag: true });
  expect(list()).toBe('');
});

test('an afspraak that a bespreking left open still stands in its concept when a later one closed it', () => {
  const demo = demoCasus();
  const { ctx, casusId } = demo;
  const first = nextOverleg(demo, ['ZVH', 'Politie']);
  const vorige = () =>
    modelNow(ctx, first.besprekingId).vorigeAfspraken.map(({ id, status }) => [id, status]);
  const before = vorige();
  expect(before).not.toEqual([]);
  ctx.tick(60);
  const second = nextOverleg(demo, ['ZVH', 'Politie'], '2026-12-20');
  for (const [id] of before)
    settleAfspraak(ctx, { id: id!, besprekingId: second.besprekingId, uitkomst: 'gedaan', waarom: '' });
  expect(vorige()).toEqual(before);
  expect(ctx.store.afspraak.ofCasus(casusId).filter(({ status }) => status === 'gedaan')).toHaveLength(
    before.length,
  );
});

function move(demo: DemoCasus, naam: string, kort: string): void {
  const contact = demo.ctx.store.contact.ofCasus(demo.casusId).find((one) => one.naam === naam)!;
  saveContact(demo.ctx, {
    ...contact,
    organisatieId: demo.organisatieKey(kort).slice('organisatie '.length),
  });
}

test('an organisatie gets nothing of an overleg in which its new employee sat for another', () => {
  const demo = demoCasus();
  const { ctx, besprekingId, casusId, organisatieKey } = demo;
  const { wat } = ctx.store.oordeel.risicos(casusId)[0]!;
  const has = (kort: string) => {
    const made = paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: organisatieKey(kort) });
    return JSON.stringify(made.paper).includes(wat);
  };
  expect([has('GGZ'), has('Politie')]).toEqual([false, true]);
  ctx.tick(60);
  move(demo, 'Joris Peeters', 'GGZ');
  expect([has('GGZ'), has('Politie')]).toEqual([false, true]);
  expect(readersOf(demo, besprekingId, wat)).toContain('Politie');
});

test('an organisatie that was filled in during the bespreking counts', () => {
  const demo = demoCasus();
  const { ctx, besprekingId, casusId, key } = demo;
  const contact = ctx.store.contact.ofCasus(casusId).find((one) => one.naam === 'Joris Peeters')!;
  const unknown = { ...contact, organisatieId: null };
  const { startedAt } = ctx.store.bespreking.get(besprekingId)!;
  ctx.store.revisie.keep('contact', unknown, `${startedAt!.slice(0, 16)}:30.000Z`);
  const { ontvanger } = paperFor(ctx, { besprekingId, stuk: 'verslag', ontvanger: key('Politie') });
  expect(ontvanger?.organisatieId).toBe(contact.organisatieId);
});
