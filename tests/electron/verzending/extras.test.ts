import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveContact } from '../../../electron/use-cases/contact/save.ts';
import { getVerzenden } from '../../../electron/use-cases/verzending/get-verzenden.ts';
import { saveVerzenden } from '../../../electron/use-cases/verzending/save-verzenden.ts';
import { noExtras } from '../../../shared/domain/verslag/verzenden.ts';
import { openZip } from '../export/open-zip.ts';
import { readMail } from '../export/read-eml.ts';
import { refusalOf } from '../use-cases/refusal-of.ts';
import { type } from '../use-cases/seed-casus.ts';
import { sending, type Sending } from './sending.ts';

const stem = '2026-001-afsprakenlijst-v1-exemplaar';

function withExtras(verzenden: { eml: boolean; zip: boolean }): Sending {
  const made = sending();
  saveVerzenden(made.ctx, { verzenden: { ...noExtras, ...verzenden }, revisie: 0 });
  const sanne = made.ctx.store.contact.all().find(({ naam }) => naam === 'Sanne de Boer');
  saveContact(made.ctx, { ...sanne!, email: 's.deboer@delinde.example' });
  return made;
}

async function make({ verzending, besprekingId, ontvangers }: Sending) {
  const outcome = await verzending.make({
    besprekingId,
    stuk: 'afsprakenlijst',
    ontvangers: ontvangers.slice(1, 3),
  });
  if (outcome.outcome !== 'made') throw new Error(outcome.outcome);
  return outcome;
}

test('both are off until the gemeente switches them on, and who saved an older state is told', async () => {
  const made = sending();
  expect(getVerzenden(made.ctx, {})).toEqual({
    verzenden: { eml: false, zip: false, reactieWerkdagen: 5 },
    revisie: 0,
  });
  const outcome = await make(made);
  expect(readdirSync(outcome.folder)).toEqual([`${stem}-01.pdf`, `${stem}-02.pdf`]);
  saveVerzenden(made.ctx, { verzenden: { ...noExtras, eml: true }, revisie: 0 });
  expect(refusalOf(() => saveVerzenden(made.ctx, { verzenden: noExtras, revisie: 0 }))).toBe('verouderd');
  expect(made.ctx.store.logboek.last()).toMatchObject({
    actie: 'gewijzigd',
    object: 'verzenden',
    detail: 'eml aan, zip uit, reactietermijn 5',
  });
});

test('a draft mail beside each file, with that file in it and no name of a person', async () => {
  const made = withExtras({ eml: true, zip: false });
  const { folder, passwords } = await make(made);
  expect(passwords).toEqual([]);
  expect(readdirSync(folder)).toEqual([
    `${stem}-01.eml`,
    `${stem}-01.pdf`,
    `${stem}-02.eml`,
    `${stem}-02.pdf`,
  ]);
  const { headers, parts } = readMail(readFileSync(join(folder, `${stem}-02.eml`), 'utf8'));
  expect(headers.get('to')).toBe('s.deboer@delinde.example');
  expect(headers.get('subject')).toBe('2026-001: afsprakenlijst van do 26 nov 2026');
  expect(headers.has('from')).toBe(false);
  expect(parts[1]?.content).toEqual(readFileSync(join(folder, `${stem}-02.pdf`)));
  // Without an address: for who sends it to fill in.
  expect(readMail(readFileSync(join(folder, `${stem}-01.eml`), 'utf8')).headers.has('to')).toBe(false);
});

test('zips: no PDF beside them, a password each, and the mail carries the zip and says so', async () => {
  const made = withExtras({ eml: true, zip: true });
  const { folder, passwords } = await make(made);
  expect(readdirSync(folder)).toEqual([
    `${stem}-01.eml`,
    `${stem}-01.zip`,
    `${stem}-02.eml`,
    `${stem}-02.zip`,
  ]);
  expect(passwords.map(({ nummer, naam }) => [nummer, naam])).toEqual([
    [1, 'Mo Yildiz, Wijkteam Noord'],
    [2, 'Sanne de Boer, Woningcorporatie De Linde'],
  ]);
  const [first, second] = passwords.map(({ password }) => password);
  const zip = readFileSync(join(folder, `${stem}-02.zip`));
  expect((await openZip(zip, second)).toString('utf8')).toContain('maakt de gang leeg');
  await expect(openZip(zip, first)).rejects.toThrow();
  const { parts } = readMail(readFileSync(join(folder, `${stem}-02.eml`), 'utf8'));
  expect(parts[1]?.content).toEqual(zip);
  expect(parts[0]?.content.toString('utf8')).toContain('Het wachtwoord krijgt u langs een andere weg.');
  // The password is kept nowhere.
  const kept = JSON.stringify([made.ctx.store.logboek.all(), made.ctx.store.exemplaar.ofCasus(made.casusId)]);
  for (const one of [first!, second!]) {
    expect(kept).not.toContain(one);
    for (const file of readdirSync(folder))
      expect(readFileSync(join(folder, file)).includes(one)).toBe(false);
  }
});

test('L8: no word of a line without right is in the PDF, the mail or the zip of who may not have it', async () => {
  const made = sending();
  const { ctx, besprekingId, ontvangers, verzending } = made;
  saveVerzenden(ctx, { verzenden: { ...noExtras, eml: true, zip: true }, revisie: 0 });
  // Marie Smit was not there: what is said now is for the four who were.
  type(ctx, besprekingId, 'pol: PLANTWOORD bij de voordeur');
  type(ctx, besprekingId, 'ggz: belt de huisarts, 2 dec', 4);
  const outcome = await verzending.make({ besprekingId, stuk: 'verslag', ontvangers });
  if (outcome.outcome !== 'made') throw new Error(outcome.outcome);
  const texts = new Map<string, string>();
  for (const { nummer, naam, password } of outcome.passwords) {
    const name = `2026-001-verslag-v1-concept-exemplaar-0${String(nummer)}`;
    const eml = readFileSync(join(outcome.folder, `${name}.eml`), 'utf8');
    const { headers, parts } = readMail(eml);
    const inside = (await openZip(parts[1]!.content, password)).toString('utf8');
    texts.set(naam, [inside, ...headers.values(), parts[0]!.content.toString('utf8')].join('\n'));
  }
  expect(texts.get('Joris Peeters, Politie basisteam')).toContain('PLANTWOORD');
  expect(texts.get('Marie Smit, GGZ Oost')).toContain('belt de huisarts');
  expect(texts.get('Marie Smit, GGZ Oost')).not.toContain('PLANTWOORD');
});
