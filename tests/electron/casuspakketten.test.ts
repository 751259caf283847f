import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Casuspakketten } from '../../electron/casuspakketten.ts';
import { openPakket } from '../../electron/keys/pakket/open-pakket.ts';
import { sealPakket } from '../../electron/keys/pakket/seal-pakket.ts';
import { saveCasus } from '../../electron/use-cases/casus/save.ts';
import { addColleague } from '../../electron/use-cases/colleague/add.ts';
import { removeColleague } from '../../electron/use-cases/colleague/remove.ts';
import { saveColleague } from '../../electron/use-cases/colleague/save.ts';
import { setCompared } from '../../electron/use-cases/colleague/set-compared.ts';
import type { Context } from '../../electron/use-cases/context.ts';
import { setDeling } from '../../electron/use-cases/delen/set-deling.ts';
import { saveGemeente } from '../../electron/use-cases/gemeente/save.ts';
import { correctEntry } from '../../electron/use-cases/invoer/correct.ts';
import { listPakketten } from '../../electron/use-cases/casuspakket/list.ts';
import { Refused } from '../../electron/use-cases/refused.ts';
import { listLogboek } from '../../electron/use-cases/logboek/list.ts';
import { noFilter } from '../../shared/domain/logboek/filter.ts';
import type { ColleagueRol } from '../../shared/domain/colleague/colleague.ts';
import { seedCasus, type, type SeededCasus } from './use-cases/seed-casus.ts';
import { testContext, type TestContext } from './use-cases/test-context.ts';

/** A machine of its own: a store, and the files somebody chooses there. */
class Machine {
  readonly ctx: TestContext;
  readonly pakketten: Casuspakketten;
  session: { context: Context };
  file = '';

  constructor(folder: string) {
    this.ctx = { ...testContext(), newId: () => randomUUID() };
    this.session = { context: this.ctx };
    this.pakketten = new Casuspakketten({
      session: this.session,
      chooseFile: () => Promise.resolve(this.file === '' ? null : this.file),
      chooseWhere: (name) => Promise.resolve(path.join(folder, name)),
      programma: 'Casustafel 0.1.0',
    });
  }

  async line(): Promise<string> {
    return (await this.pakketten.colleagues()).ownLine;
  }

  /** Adds a colleague and compares the words. */
  async knows(other: Machine, naam: string, rol: ColleagueRol): Promise<string> {
    const line = await other.line();
    await this.line();
    addColleague(this.ctx, { naam, functie: '', rol, line });
    const { colleagues } = await this.pakketten.colleagues();
    const one = colleagues.find((colleague) => colleague.naam === naam)!;
    setCompared(this.ctx, { id: one.id, compared: true, revisie: one.revisie });
    return one.id;
  }

  async opens(file: string | null) {
    this.file = file ?? '';
    return this.pakketten.open();
  }
}

const refusal = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Refused ? error.code : String(error)),
  );

let folder: string;
let chair: Machine;
let aov: Machine;
let seeded: SeededCasus;
let toAov: string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'casustafel-pakket-'));
  chair = new Machine(folder);
  aov = new Machine(folder);
  seeded = seedCasus(chair.ctx);
  const gemeente = chair.ctx.store.gemeente.get()!;
  saveGemeente(aov.ctx, { ...gemeente, naam: 'Gemeente Maasdorp' });
  toAov = await chair.knows(aov, 'Aad Ovee', 'aov');
  await aov.knows(chair, 'Anna Bakker', 'voorzitter');
  share();
});
afterEach(() => rmSync(folder, { recursive: true }));

function share(): void {
  const casus = chair.ctx.store.casus.get(seeded.casusId)!;
  const { id, aanduiding, doel, regime, grondslag, convenant, kaderId, kaderVersie, revisie } = casus;
  const { verwerkingsverantwoordelijken } = casus;
  saveCasus(chair.ctx, {
    id,
    aanduiding,
    doel,
    regime,
    grondslag,
    verwerkingsverantwoordelijken,
    convenant,
    kaderId,
    kaderVersie,
    gedeeldOpenbareOrde: true,
    revisie,
  });
}

const made = () => chair.pakketten.make({ casusId: seeded.casusId, colleagueId: toAov });

async function handedOver(): Promise<string> {
  const file = (await made())!;
  await aov.opens(file);
  aov.pakketten.take({ choices: [] });
  return file;
}

test('a casus goes to the AOV’er’s machine, and both logboeken and histories name it', async () => {
  type(chair.ctx, seeded.besprekingId, 'pol: zes meldingen in een half jaar');
  const file = (await made())!;
  expect(path.basename(file)).toMatch(/^\d{4}-\d{3}-1\.casuspakket$/);
  const preview = await aov.opens(file);
  expect(preview).toMatchObject({
    van: 'Anna Bakker',
    here: false,
    taken: false,
    gemeente: 'Gemeente Testdorp',
  });
  expect(aov.ctx.store.casus.get(seeded.casusId)).toBeNull();
  const taken = aov.pakketten.take({ choices: [] });
  expect(taken.inserted).toBeGreaterThan(10);
  expect(aov.ctx.store.casus.get(seeded.casusId)).toEqual(chair.ctx.store.casus.get(seeded.casusId));
  const lines = aov.ctx.store.informatie.ofBespreking(seeded.besprekingId);
  expect(lines.map(({ tekst }) => tekst)).toEqual(['zes meldingen in een half jaar']);
  expect(listPakketten(aov.ctx, { casusId: seeded.casusId })).toMatchObject([
    { richting: 'in', colleague: 'Anna Bakker', volgnummer: 1, standAt: preview?.standAt },
  ]);
  expect(listPakketten(chair.ctx, { casusId: seeded.casusId })).toMatchObject([
    { richting: 'uit', colleague: 'Aad Ovee', volgnummer: 1 },
  ]);
  for (const [machine, words] of [
    [chair, '-1.casuspakket, voor Aad Ovee'],
    [aov, 'casuspakket 1 van Anna Bakker'],
  ] as const) {
    const { regels } = listLogboek(machine.ctx, { filter: noFilter, before: null });
    expect(regels.some(({ detail, objectId }) => objectId === seeded.casusId && detail.endsWith(words))).toBe(
      true,
    );
  }
});

test('the file shows nothing of the casus to who finds it', async () => {
  type(chair.ctx, seeded.besprekingId, 'pol: hij had een hamer');
  const bytes = readFileSync((await made())!).toString('latin1');
  for (const word of ['hamer', 'Zwanenlaan', 'Els Voorbeeld', seeded.casusId]) {
    expect([word, bytes.includes(word)]).toEqual([word, false]);
  }
});

test('taking the same file in twice changes nothing', async () => {
  const file = await handedOver();
  const before = aov.ctx.db.serialize();
  const again = await aov.opens(file);
  expect(again).toMatchObject({ here: true, taken: true, differences: [] });
  expect(aov.pakketten.take({ choices: [] })).toMatchObject({ inserted: 0, taken: 0, both: 0 });
  expect(Buffer.from(aov.ctx.db.serialize()).equals(Buffer.from(before))).toBe(true);
});

test('an update brings what is new, and says how old it is', async () => {
  await handedOver();
  chair.ctx.tick(60);
  type(chair.ctx, seeded.besprekingId, 'cor: de ruit is gemaakt');
  const preview = await aov.opens(await made());
  expect(preview).toMatchObject({ here: true, volgnummer: 2, standAt: '2026-11-26T10:00:00.000Z' });
  expect(preview?.differences.map(({ state, tekst }) => [state, tekst])).toContainEqual([
    'new',
    'de ruit is gemaakt',
  ]);
  aov.pakketten.take({ choices: [] });
  expect(aov.ctx.store.informatie.ofBespreking(seeded.besprekingId)).toHaveLength(1);
});

test('what both changed stays twice; what only one changed is taken when chosen, and the other stays to be put back', async () => {
  // An AOV'er keeps no earlier versions of what somebody corrected.
  const { naam, functie, revisie } = chair.ctx.store.colleague.get(toAov)!;
  saveColleague(chair.ctx, { id: toAov, naam, functie, rol: 'voorzitter', line: '', revisie });
  const { informatie } = type(chair.ctx, seeded.besprekingId, 'pol: zes meldingen');
  const second = type(chair.ctx, seeded.besprekingId, 'cor: huis staat vol').informatie!;
  await handedOver();
  const rewrite = (machine: Machine, id: string, text: string) => {
    const { revisie } = machine.ctx.store.informatie.get(id)!;
    correctEntry(machine.ctx, {
      besprekingId: seeded.besprekingId,
      id,
      table: 'informatie',
      revisie,
      stap: 2,
      text,
      soort: null,
      leefgebied: '',
      undone: [],
      nietInVerslag: false,
      previousBron: [],
    });
  };
  rewrite(chair, informatie!.id, 'pol: zeven meldingen');
  rewrite(aov, informatie!.id, 'pol: acht meldingen');
  rewrite(chair, second.id, 'cor: huis is half leeg');
  const preview = await aov.opens(await made());
  const states = preview?.differences.map(({ state, tekst, choices }) => [state, tekst, choices[0]]);
  expect(states).toContainEqual(['both', 'zeven meldingen', 'both']);
  expect(states).toContainEqual(['theirs', 'huis is half leeg', expect.any(String)]);
  const theirs = preview!.differences.find(({ state }) => state === 'theirs')!;
  aov.pakketten.take({ choices: [{ name: theirs.name, choice: 'take' }] });
  const texts = aov.ctx.store.informatie.ofBespreking(seeded.besprekingId).map(({ tekst }) => tekst);
  expect(texts).toContain('acht meldingen');
  expect(texts.some((text) => text.startsWith('zeven meldingen'))).toBe(true);
  expect(texts).toContain('huis is half leeg');
  expect(
    aov.ctx.store.revisie
      .rows('informatie', second.id)
      .map(({ inhoud }) => inhoud)
      .join(),
  ).toContain('huis staat vol');
});

test('L21: the AOV’er does not get a line that may not be shared', async () => {
  const { informatie } = type(chair.ctx, seeded.besprekingId, 'pol: geheim onderzoek');
  type(chair.ctx, seeded.besprekingId, 'pol: zes meldingen');
  setDeling(chair.ctx, {
    informatieId: informatie!.id,
    wijze: 'niet',
    tot: null,
    grond: '',
    reden: 'op verzoek van de politie',
    revisie: 0,
  });
  await handedOver();
  expect(Buffer.from(aov.ctx.db.serialize()).includes('geheim onderzoek')).toBe(false);
  expect(aov.ctx.store.informatie.ofBespreking(seeded.besprekingId)).toHaveLength(1);
});

test('before the words were compared, or of a casus that is not shared, nothing is made', async () => {
  const casus = chair.ctx.store.casus.get(seeded.casusId)!;
  chair.ctx.store.casus.update({ ...casus, gedeeldOpenbareOrde: false });
  expect(await refusal(made())).toBe('niet-gedeeld');
  chair.ctx.store.casus.update({ ...casus, gedeeldOpenbareOrde: true });
  const { revisie } = chair.ctx.store.colleague.get(toAov)!;
  setCompared(chair.ctx, { id: toAov, compared: false, revisie });
  expect(await refusal(made())).toBe('woorden-niet-vergeleken');
  expect(chair.ctx.store.pakket.ofCasus(seeded.casusId)).toEqual([]);
});

test('a pakket of who is not trusted, for another, or older than the last is refused, and nothing changes', async () => {
  const first = (await made())!;
  const second = (await made())!;
  const stranger = new Machine(folder);
  await stranger.line();
  expect(await refusal(stranger.opens(first))).toBe('pakket-niet-voor-u');
  await aov.opens(second);
  aov.pakketten.take({ choices: [] });
  expect(await refusal(aov.opens(first))).toBe('pakket-ouder');
  const { colleagues } = await aov.pakketten.colleagues();
  setCompared(aov.ctx, { id: colleagues[0]!.id, compared: false, revisie: colleagues[0]!.revisie });
  expect(await refusal(aov.opens(second))).toBe('pakket-onbekende-afzender');
});

test('rubbish, a missing file and cancelling change nothing', async () => {
  const rubbish = path.join(folder, 'x.casuspakket');
  writeFileSync(rubbish, 'geen pakket');
  expect(await refusal(aov.opens(rubbish))).toBe('pakket-niet-voor-u');
  expect(await refusal(aov.opens(path.join(folder, 'weg')))).toBe('bestand-niet-gelezen');
  expect(await aov.opens(null)).toBeNull();
  expect(await refusal(Promise.resolve().then(() => aov.pakketten.take({ choices: [] })))).toBe('onbekend');
});

test('a key of a colleague who was removed or has another one is named as that, also for what was made before', async () => {
  const file = (await made())!;
  const [{ id, revisie } = { id: '', revisie: 0 }] = aov.ctx.store.colleague.all();
  await aov.opens(file);
  removeColleague(aov.ctx, { id, revisie });
  expect(await refusal(Promise.resolve().then(() => aov.pakketten.take({ choices: [] })))).toBe(
    'pakket-afzender-weggehaald',
  );
  expect(await refusal(aov.opens(file))).toBe('pakket-afzender-weggehaald');
  addColleague(aov.ctx, { naam: 'Anna Bakker', functie: '', rol: 'voorzitter', line: await chair.line() });
  expect(await refusal(aov.opens(file))).toBe('pakket-onbekende-afzender');
  const old = chair.ctx.store.colleague.get(toAov)!;
  removeColleague(chair.ctx, { id: toAov, revisie: old.revisie });
  expect(await refusal(made())).toBe('onbekend');
});

test('another content under a number that was taken in, a cut file and one of a gigabyte are refused', async () => {
  const file = await handedOver();
  const own = chair.ctx.store.colleague.ownKeys()!;
  const colleague = chair.ctx.store.colleague.get(toAov)!;
  const real = await openPakket(readFileSync(file), aov.ctx.store.colleague.ownKeys()!, () => true);
  if (!real.ok) throw new Error(real.why);
  const { casusId, standAt } = real.kop;
  const forged = await sealPakket({ casusId, volgnummer: 1, standAt, inhoud: '{}' }, own, colleague);
  const target = path.join(folder, 'x.casuspakket');
  writeFileSync(target, forged.file);
  expect(await refusal(aov.opens(target))).toBe('pakket-zelfde-nummer');
  writeFileSync(target, readFileSync(file).subarray(0, 400));
  expect(await refusal(aov.opens(target))).toBe('pakket-niet-voor-u');
  truncateSync(target, 1024 ** 3);
  expect(await refusal(aov.opens(target))).toBe('pakket-te-groot');
});

test('content about another casus than was signed for, or no casus at all, is refused', async () => {
  const own = chair.ctx.store.colleague.ownKeys()!;
  const colleague = chair.ctx.store.colleague.get(toAov)!;
  const forge = async (inhoud: string): Promise<string> => {
    const { file } = await sealPakket(
      { casusId: randomUUID(), volgnummer: 1, standAt: '2026-11-26T09:00:00.000Z', inhoud },
      own,
      colleague,
    );
    const target = path.join(folder, `${randomUUID()}.casuspakket`);
    writeFileSync(target, file);
    return target;
  };
  const real = await openPakket(
    readFileSync((await made())!),
    aov.ctx.store.colleague.ownKeys()!,
    () => true,
  );
  if (!real.ok) throw new Error(real.why);
  expect(await refusal(aov.opens(await forge(real.inhoud)))).toBe('pakket-beschadigd');
  expect(await refusal(aov.opens(await forge('{}')))).toBe('casusbestand-ongeldig');
  expect(aov.ctx.store.casus.get(seeded.casusId)).toBeNull();
});

test('an app that locked meanwhile neither writes nor takes in', async () => {
  const making = made();
  chair.session.context = testContext();
  expect(await refusal(making)).toBe('vergrendeld');
  chair.session.context = chair.ctx;
  const file = (await made())!;
  await aov.opens(file);
  aov.session.context = testContext();
  expect(await refusal(Promise.resolve().then(() => aov.pakketten.take({ choices: [] })))).toBe('onbekend');
});
