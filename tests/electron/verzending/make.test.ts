import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveOrganisatie } from '../../../electron/use-cases/contact/save-organisatie.ts';
import { saveContact } from '../../../electron/use-cases/contact/save.ts';
import { testContext } from '../use-cases/test-context.ts';
import { sending } from './sending.ts';

const name = '2026-001-afsprakenlijst-v1-26-nov-2026';
const stuk = 'afsprakenlijst' as const;

test('L8: one folder with a file for each recipient, numbered, without a name of a person, each in the logboek', async () => {
  const { ctx, verzending, folder, besprekingId, casusId, ontvangers, told } = sending();
  const outcome = await verzending.make({ besprekingId, stuk, ontvangers: ontvangers.slice(0, 4) });
  expect(outcome).toEqual({
    outcome: 'made',
    folder: join(folder, name),
    exemplaren: 4,
    empty: [],
    passwords: [],
  });
  expect(readdirSync(folder)).toEqual([name]);
  const files = readdirSync(join(folder, name));
  expect(files).toEqual([1, 2, 3, 4].map((n) => `2026-001-afsprakenlijst-v1-exemplaar-0${String(n)}.pdf`));
  const exemplaren = ctx.store.exemplaar.ofCasus(casusId);
  expect(exemplaren.map(({ nummer, naam, bestand }) => [nummer, naam, bestand])).toEqual([
    [1, 'Anna Bakker', files[0]],
    [2, 'Mo Yildiz', files[1]],
    [3, 'Sanne de Boer', files[2]],
    [4, 'Joris Peeters', files[3]],
  ]);
  const exported = ctx.store.logboek.all().filter(({ actie }) => actie === 'export');
  expect(exported.map(({ detail }) => detail)[2]).toBe(
    `${String(files[2])}, voor Sanne de Boer, Woningcorporatie De Linde`,
  );
  expect(exported).toHaveLength(4);
  expect(told.at(-1)).toEqual({ done: 4, total: 4 });
});

test('the kept paper is the one that went, under the same foot', async () => {
  const { ctx, verzending, besprekingId, ontvangers, folder, casusId } = sending();
  await verzending.make({ besprekingId, stuk, ontvangers: ontvangers.slice(2, 3) });
  const [exemplaar] = ctx.store.exemplaar.ofCasus(casusId);
  const pdf = readFileSync(join(folder, name, exemplaar!.bestand), 'utf8');
  const { html } = verzending.show(exemplaar!.id);
  expect(pdf).toContain('%PDF Sanne de Boer, Woningcorporatie De Linde');
  expect(pdf).toContain('maakt de gang leeg');
  for (const text of [
    'maakt de gang leeg',
    'voor Sanne de Boer, Woningcorporatie De Linde · exemplaar 1 · do 26 nov 2026',
    `Controlegetal ${exemplaar!.hash.slice(0, 12)}`,
    `ogboek ${exemplaar!.logboek.slice(0, 12)}`,
  ]) {
    expect(html).toContain(text);
  }
  expect(() => verzending.show('00000000-0000-4000-8000-999999999999')).toThrow(
    expect.objectContaining({ code: 'onbekend' }),
  );
});

test('who was renamed after the vaststelling is called on the copy as on the paper', async () => {
  const { ctx, verzending, besprekingId, ontvangers, folder, casusId } = sending();
  const sanne = ctx.store.contact.all().find(({ naam }) => naam === 'Sanne de Boer');
  const linde = ctx.store.contact.organisaties().find(({ kort }) => kort === 'Corporatie');
  saveContact(ctx, { ...sanne!, naam: 'Sanne Terpstra' });
  saveOrganisatie(ctx, { ...linde!, naam: 'Wonen Zuid' });
  await verzending.make({
    besprekingId,
    stuk,
    ontvangers: [ontvangers[2]!, `organisatie ${linde!.id}`],
  });
  expect(ctx.store.exemplaar.ofCasus(casusId)).toMatchObject([
    { naam: 'Sanne de Boer', organisatie: 'Woningcorporatie De Linde' },
    { naam: 'Woningcorporatie De Linde', organisatie: 'Woningcorporatie De Linde' },
  ]);
  for (const file of readdirSync(join(folder, name))) {
    const text = readFileSync(join(folder, name, file), 'utf8');
    expect(text).toContain('Woningcorporatie De Linde');
    expect(text).not.toMatch(/Terpstra|Wonen Zuid/);
  }
});

test('numbers go on, and a folder whose name is taken gets a number', async () => {
  const { verzending, folder, besprekingId, ontvangers } = sending();
  await verzending.make({ besprekingId, stuk, ontvangers: ontvangers.slice(0, 2) });
  await verzending.make({ besprekingId, stuk, ontvangers: ontvangers.slice(0, 1) });
  expect(readdirSync(folder).toSorted()).toEqual([name, `${name}-2`]);
  expect(readdirSync(join(folder, `${name}-2`))).toEqual(['2026-001-afsprakenlijst-v1-exemplaar-03.pdf']);
});

test('who was not there and has no afspraak gets none, and is named; nobody at all asks no folder', async () => {
  let asked = 0;
  const { ctx, verzending, besprekingId, ontvangers, casusId } = sending((usual) => ({
    chooseFolder: () => {
      asked += 1;
      return usual.chooseFolder();
    },
  }));
  const all = await verzending.make({ besprekingId, stuk, ontvangers });
  expect(all).toMatchObject({ outcome: 'made', exemplaren: 4, empty: ['Marie Smit, GGZ Oost'] });
  expect(await verzending.make({ besprekingId, stuk, ontvangers: ontvangers.slice(4) })).toEqual({
    outcome: 'empty',
    empty: ['Marie Smit, GGZ Oost'],
  });
  expect(asked).toBe(1);
  expect(ctx.store.exemplaar.ofCasus(casusId).map(({ naam }) => naam)).not.toContain('Marie Smit');
});

test('cancelled: nothing', async () => {
  const { ctx, verzending, folder, besprekingId, ontvangers, casusId } = sending(() => ({
    chooseFolder: () => Promise.resolve(null),
  }));
  expect(await verzending.make({ besprekingId, stuk, ontvangers })).toEqual({ outcome: 'cancelled' });
  expect(readdirSync(folder)).toEqual([]);
  expect(ctx.store.exemplaar.ofCasus(casusId)).toEqual([]);
});

test('an ontvanger of another casus is unknown', async () => {
  const { verzending, folder, besprekingId } = sending();
  await expect(
    verzending.make({
      besprekingId,
      stuk,
      ontvangers: ['deelnemer 00000000-0000-4000-8000-999999999999'],
    }),
  ).rejects.toMatchObject({ code: 'onbekend' });
  expect(readdirSync(folder)).toEqual([]);
});

test('stopped by the user after the second file: nothing stays, not noted either', async () => {
  const made = sending((usual) => ({
    tell: (progress) => {
      usual.tell(progress);
      if (progress.done === 2) made.verzending.stop();
    },
  }));
  const { ctx, verzending, folder, besprekingId, ontvangers, casusId, told } = made;
  expect(await verzending.make({ besprekingId, stuk, ontvangers })).toEqual({ outcome: 'stopped' });
  expect(readdirSync(folder)).toEqual([]);
  expect(ctx.store.exemplaar.ofCasus(casusId)).toEqual([]);
  expect(ctx.store.logboek.all().filter(({ actie }) => actie === 'export')).toEqual([]);
  expect(told.map(({ done }) => done)).toEqual([0, 1, 2]);
  // And a stop is of that one only.
  expect(await verzending.make({ besprekingId, stuk, ontvangers: ontvangers.slice(0, 1) })).toMatchObject({
    outcome: 'made',
  });
});

test('a second one while the first runs is refused', async () => {
  const { verzending, besprekingId, ontvangers } = sending();
  const asked = { besprekingId, stuk, ontvangers };
  const first = verzending.make(asked);
  await expect(verzending.make(asked)).rejects.toMatchObject({ code: 'verzending-loopt' });
  expect(await first).toMatchObject({ outcome: 'made' });
});

test('a lock while it is made: nothing stays', async () => {
  const lock = { now: false };
  const { ctx, verzending, folder, besprekingId, ontvangers, casusId } = sending((usual) => ({
    session: {
      get context() {
        return lock.now ? testContext() : usual.session.context;
      },
    },
    tell: ({ done }) => (lock.now = done === 2),
  }));
  await expect(verzending.make({ besprekingId, stuk, ontvangers })).rejects.toMatchObject({
    code: 'vergrendeld',
  });
  expect(readdirSync(folder)).toEqual([]);
  expect(ctx.store.exemplaar.ofCasus(casusId)).toEqual([]);
});

test('L15: what cannot be noted does not stay: no folder, no exemplaar, no line', async () => {
  const { ctx, verzending, folder, besprekingId, ontvangers, casusId } = sending();
  // Fails at the third of four, inside the transaction.
  ctx.db.exec(`CREATE TRIGGER full BEFORE INSERT ON exemplaar WHEN NEW.nummer = 3
    BEGIN SELECT RAISE(ABORT, 'vol'); END`);
  await expect(verzending.make({ besprekingId, stuk, ontvangers })).rejects.toThrow('vol');
  expect(readdirSync(folder)).toEqual([]);
  expect(ctx.store.exemplaar.ofCasus(casusId)).toEqual([]);
  expect(ctx.store.logboek.all().filter(({ actie }) => actie === 'export')).toEqual([]);
});

test('a number that was given out meanwhile refuses the whole: no number twice', async () => {
  const other = sending();
  const { ctx, verzending, besprekingId, ontvangers, folder, casusId } = sending((usual) => ({
    renderPdf: async (paper, copy) => {
      const [first] = ctx.store.exemplaar.ofCasus(casusId);
      if (first === undefined) {
        await other.verzending.make({ besprekingId: other.besprekingId, stuk, ontvangers: other.ontvangers });
        const [taken] = other.ctx.store.exemplaar.ofCasus(other.casusId);
        ctx.store.exemplaar.insert({ ...taken!, casusId, besprekingId }, '{}');
      }
      return usual.renderPdf(paper, copy);
    },
  }));
  await expect(verzending.make({ besprekingId, stuk, ontvangers })).rejects.toMatchObject({
    code: 'verouderd',
  });
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is gone, that is a file, and that goes while files are made: said, and nothing is noted', async () => {
  const { ctx, parts, folder, besprekingId, ontvangers, casusId, verzending } = sending();
  rmSync(folder, { recursive: true });
  const asked = { besprekingId, stuk, ontvangers };
  await expect(verzending.make(asked)).rejects.toMatchObject({ code: 'map-weg' });
  writeFileSync(folder, 'een bestand');
  await expect(verzending.make(asked)).rejects.toMatchObject({ code: 'map-weg' });
  rmSync(folder);
  mkdirSync(folder);
  const usual = parts.renderPdf;
  parts.renderPdf = (paper, copy) => {
    rmSync(folder, { recursive: true, force: true });
    return usual(paper, copy);
  };
  await expect(verzending.make(asked)).rejects.toMatchObject({ code: 'bestand-niet-geschreven' });
  expect(existsSync(folder)).toBe(false);
  expect(ctx.store.exemplaar.ofCasus(casusId)).toEqual([]);
});

test('on Windows a path too long for its programs is refused before anything is made', async () => {
  const { verzending, besprekingId, ontvangers } = sending(() => ({
    platform: 'win32',
    chooseFolder: () => Promise.resolve(`C:\\${'m'.repeat(180)}`),
    renderPdf: () => Promise.reject(new Error('made')),
  }));
  await expect(verzending.make({ besprekingId, stuk, ontvangers })).rejects.toMatchObject({
    code: 'pad-te-lang',
  });
});
