import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { migrations } from '../../db/migrations.ts';
import { openRepositories } from '../../db/repositories.ts';
import { BeheerPapers } from '../../electron/beheer-papers.ts';
import { securityFacts } from '../../electron/security-facts.ts';
import { createClock } from '../../electron/clock.ts';
import { hashOfProgram, programFacts } from '../../electron/program-facts.ts';
import { createStore } from '../../electron/store/create-store.ts';
import { createContext } from '../../electron/toegang/create-context.ts';
import { firstGebruiker } from '../../electron/toegang/gebruiker-of-slot.ts';
import { Session } from '../../electron/toegang/session.ts';
import { papierSoortSchema } from '../../shared/domain/papier/papier.ts';
import { gemeente } from '../shared/verslag/voorbeeld-security.ts';
import { paragraphTexts, readDocx } from './export/read-docx.ts';
import { must, passphrase, testTools } from './store/store-fixture.ts';

const tools = testTools({ migrations });
const session = new Session();
let root: string;
let dist: string;
let chosen: string | null;
let asked: string[];
let whileChoosing: () => void;

const papers = new BeheerPapers({
  session,
  facts: () =>
    securityFacts({
      session,
      program: () => programFacts(dist, { versie: '1.2.3', development: false }),
      kdfCost: tools.kdfCost,
      usualFolder: true,
    }),
  chooseWhere: (name) => {
    asked.push(name);
    whileChoosing();
    return Promise.resolve(chosen === null ? null : path.join(chosen, name));
  },
  renderPdf: () => Promise.resolve(Buffer.from('%PDF-1.7')),
});

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'casustafel-papieren-'));
  dist = path.join(root, 'dist');
  for (const name of ['main', 'preload', 'renderer/assets'])
    mkdirSync(path.join(dist, name), { recursive: true });
  writeFileSync(path.join(dist, 'main', 'main.js'), 'start()');
  writeFileSync(path.join(dist, 'sbom.json'), '{"components": [{"name": "zod", "version": "4.6.7"}]}');
  const made = must(
    await createStore(tools, { folder: path.join(root, 'gegevens'), passphrase, label: 'Anna Bakker' }),
  );
  const store = openRepositories(made.store.db);
  const gebruiker = firstGebruiker(
    '00000000-0000-4000-9000-000000000001',
    'Anna Bakker',
    made.store.slot.id,
    '2026-11-26T09:00:00.000Z',
  );
  store.gebruiker.insert(gebruiker);
  store.gemeente.save({ ...gemeente, reservekopieMap: '/netwerk/geheime-map' });
  const clock = createClock('2026-11-26T09:00:00.000Z');
  session.open(
    made.store,
    createContext({ store, clock, gebruiker, zaal: () => ({ open: false, stap: 0 }) }),
  );
});
afterAll(() => {
  session.close();
  rmSync(root, { recursive: true, force: true });
});
beforeEach(() => {
  chosen = root;
  asked = [];
  whileChoosing = () => undefined;
});

const logboek = () => session.context.store.logboek.all();

test('L26: the beveiligingsblad tells what the open store and its key file really hold', () => {
  const { html } = papers.preview('beveiligingsblad');
  expect(html).toContain('SQLCipher 4 (methode &quot;sqlcipher&quot;)');
  expect(html).toContain('AES met een sleutel van 256 bits');
  expect(html).toContain('Elk blok heeft een HMAC met SHA-512.');
  expect(html).toContain('4096 bytes');
  // The light cost of the tests, not a number that was typed over.
  expect(html).toContain('Argon2id: 1 MiB geheugen, 1 ronde, 1 draad, zout van 16 bytes');
  expect(html).toContain('1 gebruiker en 1 herstelcode');
  expect(html).toContain('140 willekeurige bits');
  for (const pragma of ['secure_delete', 'trusted_schema', 'journal_mode', 'locking_mode']) {
    expect(html).toContain(pragma);
  }
  expect(html).toContain('exclusive');
  expect(html).toContain('Casustafel 1.2.3');
  expect(html).toContain('4.6.7');
  expect(html).toContain('Er is een tweede map ingesteld.');
});

test('L26: no name, no path and no secret stands on it', () => {
  const { html } = papers.preview('beveiligingsblad');
  expect(html).not.toContain('Anna Bakker');
  expect(html).not.toContain(root);
  expect(html).not.toContain('geheime-map');
  const keyFile = JSON.parse(readFileSync(path.join(root, 'gegevens', 'sleutels.json'), 'utf8')) as {
    slots: { id: string; publicKey: string; kdf: { salt: string } }[];
  };
  for (const { id, publicKey, kdf } of keyFile.slots) {
    for (const part of [id, publicKey, kdf.salt]) expect(html).not.toContain(part);
  }
});

test.each(papierSoortSchema.options)(
  'L17, L25, L26: %s goes out as DOCX and as PDF, and is noted',
  async (soort) => {
    const before = logboek().length;
    const docx = await papers.export(soort, 'docx');
    const pdf = await papers.export(soort, 'pdf');
    expect(asked).toEqual([`casustafel-${soort}-2026-11-26.docx`, `casustafel-${soort}-2026-11-26.pdf`]);
    expect(readFileSync(pdf ?? '', 'latin1')).toMatch(/^%PDF/);
    const parts = await readDocx(readFileSync(docx ?? ''));
    const [title = ''] = paragraphTexts(parts.get('word/document.xml') ?? '');
    expect(papers.preview(soort).html).toContain(`<h1>${title}</h1>`);
    expect(logboek().slice(before)).toMatchObject([
      { actie: 'export', object: 'papier', objectId: soort, detail: 'docx' },
      { actie: 'export', object: 'papier', objectId: soort, detail: 'pdf' },
    ]);
    expect(JSON.stringify(logboek())).not.toContain(root);
  },
);

test('cancelled: nothing is written and nothing is noted', async () => {
  const before = logboek().length;
  chosen = null;
  expect(await papers.export('werkwijze', 'docx')).toBeNull();
  expect(logboek()).toHaveLength(before);
});

test('a folder that is gone is said to be so, and nothing is noted', async () => {
  const before = logboek().length;
  chosen = path.join(root, 'none');
  await expect(papers.export('werkwijze', 'docx')).rejects.toMatchObject({ code: 'map-weg' });
  expect(logboek()).toHaveLength(before);
});

test('a gemeente with a kader that is not here gets no werkwijze, and is told', () => {
  const { store } = session.context;
  const now = store.gemeente.get()!;
  store.gemeente.save({ ...now, kaderVersie: '99' });
  expect(() => papers.preview('werkwijze')).toThrow('kader-ongeldig');
  store.gemeente.save(now);
  expect(papers.preview('werkwijze').html).toContain('Dalfsen');
});

test('L25: a bewaartermijn that the gemeente decided stands in the register instead of the proposal', async () => {
  expect(papers.preview('verwerkingsregister').html).toContain('dit is een voorstel');
  const { proposedTermijnen } = await import('../../shared/domain/bewaren/proposed-termijnen.ts');
  const besloten = {
    door: 'A. Bakker',
    functie: 'Gemeentesecretaris',
    reden: 'Convenant',
    datum: '2026-11-02',
  };
  const termijnen = Object.fromEntries(
    Object.entries(proposedTermijnen).map(([regime, { keuze }]) => [regime, { keuze, besloten }]),
  );
  session.context.store.instelling.save('bewaartermijnen', termijnen, 1, '2026-11-02T09:00:00.000Z');
  const { html } = papers.preview('verwerkingsregister');
  expect(html).toContain('Gemeentesecretaris');
  expect(html).not.toContain('dit is een voorstel');
});

test('the hash of the program changes with any byte, name or missing file, and not with what lies beside it', () => {
  const file = path.join(dist, 'main', 'main.js');
  const first = hashOfProgram(dist);
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  writeFileSync(path.join(dist, 'note.txt'), 'beside');
  expect(hashOfProgram(dist)).toBe(first);
  writeFileSync(file, 'start( )');
  expect(hashOfProgram(dist)).not.toBe(first);
  writeFileSync(file, 'start()');
  expect(hashOfProgram(dist)).toBe(first);
  writeFileSync(path.join(dist, 'renderer', 'assets', 'a.js'), '');
  expect(hashOfProgram(dist)).not.toBe(first);
  rmSync(path.join(dist, 'renderer', 'assets', 'a.js'));
  const facts = programFacts(path.join(root, 'none'), { versie: '1', development: true });
  expect(facts).toMatchObject({ hash: null, components: null, development: true });
});

test('while looking round there is no store to tell of; locked during an export writes nothing', async () => {
  const round = new Session();
  expect(() =>
    securityFacts({
      session: round,
      program: () => programFacts(dist, { versie: '1', development: false }),
      kdfCost: tools.kdfCost,
      usualFolder: true,
    }),
  ).toThrow('niet-toegestaan');
  chosen = path.join(root, 'late');
  mkdirSync(chosen);
  whileChoosing = () => session.close();
  await expect(papers.export('dpia-invoer', 'pdf')).rejects.toMatchObject({ code: 'vergrendeld' });
  expect(readdirSync(chosen)).toEqual([]);
});
