import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { afronden } from '../../../electron/use-cases/bespreking/afronden.ts';
import { saveAfronding } from '../../../electron/use-cases/bespreking/save-afronding.ts';
import { saveOrganisatie } from '../../../electron/use-cases/contact/save-organisatie.ts';
import { saveContact } from '../../../electron/use-cases/contact/save.ts';
import { listExemplaren } from '../../../electron/use-cases/exemplaar/list.ts';
import { createOverleg } from '../../../electron/use-cases/overleg/create.ts';
import { listRectificaties } from '../../../electron/use-cases/rectificatie/list.ts';
import { recordRectificatie } from '../../../electron/use-cases/rectificatie/record.ts';
import { plantExemplaar } from '../use-cases/plant-exemplaar.ts';
import { vaststellen } from '../../../electron/use-cases/verslag/vaststellen.ts';
import { listVerzending } from '../../../electron/use-cases/verzending/list.ts';
import { markExemplaarSent } from '../../../electron/use-cases/verzending/mark-sent.ts';
import { recordInformering } from '../../../electron/use-cases/informering/record.ts';
import { refusalOf } from '../use-cases/refusal-of.ts';
import { sending } from './sending.ts';

const stuk = 'afsprakenlijst' as const;

test('every deelnemer is on the list, with the mail as it would go; who has none yet shows', async () => {
  const { ctx, verzending, besprekingId, casusId, ontvangers } = sending();
  const mo = ctx.store.contact.all().find(({ naam }) => naam === 'Mo Yildiz');
  saveContact(ctx, { ...mo!, email: 'mo@wijkteam.example' });
  await verzending.make({ besprekingId, stuk, ontvangers: ontvangers.slice(0, 2) });
  const list = listVerzending(ctx, { besprekingId, stuk });
  expect(list.casusId).toBe(casusId);
  expect(list.rows.map(({ naam, email, exemplaar }) => [naam, email, exemplaar?.nummer ?? null])).toEqual([
    ['Anna Bakker', '', 1],
    ['Mo Yildiz', 'mo@wijkteam.example', 2],
    ['Sanne de Boer', '', null],
    ['Joris Peeters', '', null],
    ['Marie Smit', '', null],
  ]);
  for (const { onderwerp, tekst } of list.rows) {
    expect(onderwerp).toBe('2026-001: afsprakenlijst van do 26 nov 2026');
    // No name of who it is about, no case content, not even what the casus is called.
    expect(`${onderwerp} ${tekst}`).not.toMatch(/Els|Voorbeeld|Zwanenlaan|gang|portiek/i);
  }
});

test('a copy for a whole organisatie is a row of its own, and its people have it through that', async () => {
  const { ctx, verzending, besprekingId } = sending();
  const linde = ctx.store.contact.organisaties().find(({ kort }) => kort === 'Corporatie');
  await verzending.make({ besprekingId, stuk, ontvangers: [`organisatie ${linde!.id}`] });
  const { rows } = listVerzending(ctx, { besprekingId, stuk });
  expect(rows.at(-1)).toMatchObject({
    naam: linde!.naam,
    organisatie: linde!.naam,
    exemplaar: { nummer: 1 },
  });
  expect(rows.filter(({ viaOrganisatie }) => viaOrganisatie).map(({ naam }) => naam)).toEqual([
    'Sanne de Boer',
  ]);
});

test('an organisatie renamed since the vaststelling is said, before and after the copy is made', async () => {
  const { ctx, verzending, besprekingId, ontvangers } = sending();
  const linde = ctx.store.contact.organisaties().find(({ kort }) => kort === 'Corporatie');
  saveOrganisatie(ctx, { ...linde!, naam: 'Wonen Zuid' });
  const rowOf = () =>
    listVerzending(ctx, { besprekingId, stuk }).rows.find(({ naam }) => naam === 'Sanne de Boer');
  expect(rowOf()).toMatchObject({ organisatie: 'Wonen Zuid', calledThen: 'Woningcorporatie De Linde' });
  await verzending.make({ besprekingId, stuk, ontvangers: ontvangers.slice(2, 3) });
  expect(rowOf()).toMatchObject({
    organisatie: 'Wonen Zuid',
    calledThen: 'Woningcorporatie De Linde',
    exemplaar: { organisatie: 'Woningcorporatie De Linde' },
  });
});

test('a copy of the concept is outdated once the verslag is vastgesteld', async () => {
  const { ctx, verzending, besprekingId, casusId, ontvangers } = sending();
  const rows = () => listVerzending(ctx, { besprekingId, stuk: 'verslag' }).rows;
  await verzending.make({ besprekingId, stuk: 'verslag', ontvangers: ontvangers.slice(0, 1) });
  expect(rows()[0]).toMatchObject({ outdated: false, onderwerp: expect.stringContaining('concept verslag') });
  afronden(ctx, { besprekingId });
  recordInformering(ctx, {
    casusId,
    betrokkeneId: null,
    antwoord: { uitkomst: 'geinformeerd', datum: '2026-11-20', door: 'het wijkteam', hoe: 'mondeling' },
  });
  vaststellen(ctx, { besprekingId, soort: 'verslag' });
  expect(rows()[0]).toMatchObject({ outdated: true });
  expect(rows()[1]).toMatchObject({ outdated: false, onderwerp: '2026-001: verslag van do 26 nov 2026' });
});

test('sent is ticked with its time and can be taken back; each is in the logboek once', async () => {
  const { ctx, verzending, besprekingId, casusId, ontvangers } = sending();
  await verzending.make({ besprekingId, stuk, ontvangers: ontvangers.slice(0, 1) });
  const [exemplaar] = ctx.store.exemplaar.ofCasus(casusId);
  const exemplaarId = exemplaar!.id;
  ctx.tick(5);
  expect(markExemplaarSent(ctx, { exemplaarId, sent: true }).verzondenAt).toBe('2026-11-26T09:05:00.000Z');
  ctx.tick(5);
  expect(markExemplaarSent(ctx, { exemplaarId, sent: true }).verzondenAt).toBe('2026-11-26T09:05:00.000Z');
  expect(markExemplaarSent(ctx, { exemplaarId, sent: false }).verzondenAt).toBeNull();
  const details = ctx.store.logboek.all().map(({ detail }) => detail);
  expect(details.slice(-2)).toEqual([
    `${exemplaar!.bestand} verzonden`,
    `${exemplaar!.bestand} toch niet verzonden`,
  ]);
  expect(
    refusalOf(() =>
      markExemplaarSent(ctx, { exemplaarId: '00000000-0000-4000-8000-999999999999', sent: true }),
    ),
  ).toBe('onbekend');
});

test('L9: an exemplaar never changes and does not go, but for whether it was sent', async () => {
  const { ctx, verzending, besprekingId, ontvangers } = sending();
  await verzending.make({ besprekingId, stuk, ontvangers: ontvangers.slice(0, 1) });
  for (const column of ['naam', 'inhoud', 'hash', 'logboek', 'bestand', 'gemaakt_at', 'nummer']) {
    const value = column === 'inhoud' ? '{}' : '7';
    expect(() => ctx.db.prepare(`UPDATE exemplaar SET ${column} = ?`).run(value)).toThrow('append-only');
  }
  expect(() => ctx.db.prepare('DELETE FROM exemplaar').run()).toThrow('append-only');
  expect(ctx.db.prepare("UPDATE exemplaar SET verzonden_at = '2026-11-26T09:00:00.000Z'").run().changes).toBe(
    1,
  );
});

test('L9: who has what: every exemplaar, the newest first, none twice; for rectificatie too', async () => {
  const { ctx, verzending, besprekingId, casusId, ontvangers } = sending();
  plantExemplaar(
    ctx,
    besprekingId,
    '2026-001-verslag-v1-exemplaar-01.docx',
    'Joris Peeters, Politie basisteam',
  );
  ctx.tick(1);
  await verzending.make({ besprekingId, stuk, ontvangers: ontvangers.slice(2, 4) });
  const files = listExemplaren(ctx, { casusId }).map(({ bestand, voor, exemplaar }) => [
    bestand,
    voor,
    exemplaar?.nummer ?? null,
  ]);
  const joris = 'Joris Peeters, Politie basisteam';
  const sanne = 'Sanne de Boer, Woningcorporatie De Linde';
  expect(files).toEqual([
    ['2026-001-afsprakenlijst-v1-exemplaar-03.pdf', joris, 3],
    ['2026-001-afsprakenlijst-v1-exemplaar-02.pdf', sanne, 2],
    ['2026-001-verslag-v1-exemplaar-01.docx', joris, 1],
  ]);
  ctx.tick(1);
  recordRectificatie(ctx, {
    casusId,
    verzoekId: null,
    onderdelen: [],
    soort: 'rectificatie',
    bij: 'regel 1',
    tekst: 'Het was de zolder.',
    van: 'Els Voorbeeld',
  });
  expect(listRectificaties(ctx, { casusId })[0]?.ontvangers).toEqual([
    {
      naam: joris,
      bestanden: ['2026-001-verslag-v1-exemplaar-01.docx', '2026-001-afsprakenlijst-v1-exemplaar-03.pdf'],
      bericht: null,
    },
    { naam: sanne, bestanden: ['2026-001-afsprakenlijst-v1-exemplaar-02.pdf'], bericht: null },
  ]);
});

test('the next overleg as a calendar file: the one that is planned, otherwise the day, otherwise a refusal', async () => {
  const { ctx, verzending, besprekingId, casusId, folder } = sending();
  await expect(verzending.calendar(besprekingId)).rejects.toMatchObject({ code: 'geen-volgend-overleg' });
  const name = '2026-001-volgend-overleg.ics';
  const { informeert } = ctx.store.bespreking.get(besprekingId)!;
  saveAfronding(ctx, { besprekingId, volgendOverleg: '2026-12-10', informeert });
  await verzending.calendar(besprekingId);
  expect(readFileSync(join(folder, name), 'utf8')).toContain('DTSTART;VALUE=DATE:20261210');
  createOverleg(ctx, { datum: '2026-12-11', aanvang: '13:30', plaats: 'Gemeentehuis', casusIds: [casusId] });
  expect(await verzending.calendar(besprekingId)).toBe(join(folder, name));
  const file = readFileSync(join(folder, name), 'utf8');
  expect(file).toContain('DTSTART:20261211T123000Z');
  expect(file).toContain('LOCATION:Gemeentehuis');
  for (const { naam } of ctx.store.contact.all()) expect(file).not.toContain(naam);
  expect(file).not.toMatch(/Els|Zwanenlaan|Voorbeeld|Anna/);
  expect(ctx.store.logboek.last()).toMatchObject({ actie: 'export', objectId: casusId, detail: name });
  expect(readdirSync(folder)).toEqual([name]);
});

test('a calendar file leaves the place out when a betrokkene is named in it', async () => {
  const { ctx, verzending, besprekingId, casusId, folder } = sending();
  const plaats = 'thuis bij els voorbeeld, Zwanenlaan 3';
  createOverleg(ctx, { datum: '2026-12-11', aanvang: '13:30', plaats, casusIds: [casusId] });
  await verzending.calendar(besprekingId);
  const file = readFileSync(join(folder, '2026-001-volgend-overleg.ics'), 'utf8');
  expect(file).toContain('DTSTART:20261211T123000Z');
  expect(file).not.toMatch(/LOCATION|voorbeeld|Zwanenlaan/i);
});
