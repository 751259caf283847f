import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { renderHtml } from '../../../electron/export/html.ts';
import type { Bewaartermijnen } from '../../../shared/domain/bewaren/bewaartermijn.ts';
import { proposedTermijnen } from '../../../shared/domain/bewaren/proposed-termijnen.ts';
import { findKader, kaders } from '../../../shared/kader/catalog.ts';
import { notProtected } from '../../../shared/verslag/beheer/not-protected.ts';
import { pragmaMeaning } from '../../../shared/verslag/beheer/pragma-meaning.ts';
import { connectionPragmas, filePragmas } from '../../../db/pragmas.ts';
import { buildBeveiligingsblad } from '../../../shared/verslag/build-beveiligingsblad.ts';
import { buildDpiaInvoer } from '../../../shared/verslag/build-dpia-invoer.ts';
import { buildVerwerkingsregister } from '../../../shared/verslag/build-verwerkingsregister.ts';
import { buildWerkwijze } from '../../../shared/verslag/build-werkwijze.ts';
import type { Paper } from '../../../shared/verslag/paper.ts';
import { linesOf, rowsUnder, under, valueOf } from './read-paper.ts';
import { gemeente, securityFacts } from './voorbeeld-security.ts';

const today = '2026-11-22';
const blad = (changes: Partial<typeof securityFacts> = {}) =>
  buildBeveiligingsblad({ ...securityFacts, ...changes }, gemeente.naam, today);
const textOf = (paper: Paper) => linesOf(paper).join('\n');

const dalfsen = findKader('dalfsen', '1.0')!;
const papers: readonly Paper[] = [
  blad(),
  buildVerwerkingsregister(gemeente, proposedTermijnen, today),
  buildDpiaInvoer(gemeente, proposedTermijnen, today),
  buildWerkwijze(dalfsen, gemeente.naam, today),
];

test('L26: the beveiligingsblad gives algorithms, key lengths and parameters as they were handed to it', () => {
  const paper = blad();
  expect(rowsUnder(paper, 'Versleuteling van de opslag')).toContainEqual([
    'Algoritme',
    'AES met een sleutel van 256 bits, in CBC-vorm, per blok',
  ]);
  const keys = new Map(rowsUnder(paper, 'Sleutels en wie kan openen').map(([what, how]) => [what, how]));
  expect(keys.get('Van wachtzin naar sleutel, bij een nieuwe toegang')).toBe(
    'Argon2id: 64 MiB geheugen, 3 rondes, 1 draad, zout van 16 bytes',
  );
  expect(keys.get('Zoals nu in gebruik')).toContain('32000 KiB geheugen, 2 rondes, 2 draden');
  expect(keys.get('Wie kan openen')).toBe('3 gebruikers en 1 herstelcode');
  expect(keys.get('Herstelcode')).toContain('140 willekeurige bits');
  expect(keys.get('Oude sleutels')).toMatch(/^1\. /);
  expect(rowsUnder(paper, 'Instellingen van de database')[2]).toEqual([
    'journal_mode',
    'delete',
    'Een opslag die mislukt, wordt teruggedraaid',
  ]);
});

test('L26: it says when it locks, how backups are kept, and with which software', () => {
  const paper = blad();
  expect(textOf(paper)).toContain('na 10 minuten. Tijdens een overleg: na 45 minuten.');
  expect(textOf(paper)).toContain(
    'de laatste 3 van vandaag en één van elke dag daarvoor, samen hoogstens 10',
  );
  expect(textOf(paper)).toContain('Laatste reservekopie: za 21 nov 2026.');
  expect(rowsUnder(paper, 'Software van anderen')).toEqual([
    ['docx', '9.15.2', 'MIT'],
    ['zod', '4.6.7', 'MIT'],
  ]);
  expect(textOf(paper)).toContain('in geen bestand van het programma gevonden: prepin 1.0.3.');
});

test('L26: what is missing or weak is said, not left out', () => {
  const { program, cipher, backups } = securityFacts;
  const text = textOf(
    blad({
      program: { ...program, hash: null, components: null, development: true },
      cipher: { ...cipher, hmacPerPage: false },
      backups: { ...backups, last: null, secondFolder: false },
      usualFolder: false,
    }),
  );
  expect(text).toContain('Het controlegetal kon niet worden berekend.');
  expect(text).toContain('De lijst met software ontbreekt');
  expect(text).toContain('ontwikkelversie, niet om mee te werken');
  expect(text).toContain('LET OP: uitgeschakeld.');
  expect(text).toContain('Laatste reservekopie: nog niet.');
  expect(text).toContain('Er is geen tweede map ingesteld.');
  expect(text).toContain('een map die bij het starten is opgegeven');
});

test('every pragma that the store is opened with has a meaning on paper', () => {
  const names = [...connectionPragmas, ...filePragmas].map(({ name }) => name);
  expect(names.filter((name) => pragmaMeaning(name) === '')).toEqual([]);
  expect(pragmaMeaning('unknown')).toBe('');
});

test('L26: what is not protected is the same list as in SECURITY.md, on the blad and in the DPIA', () => {
  const security = readFileSync(path.resolve('SECURITY.md'), 'utf8');
  const part = /## What is not protected\n([\s\S]*?)\n## /.exec(security)?.[1] ?? '';
  const headings = [...part.matchAll(/^- \*\*([^*]+?)[.,]?\*\*/gm)].map(([, heading]) => heading);
  expect(notProtected.map(({ inSecurity }) => inSecurity)).toEqual(headings);
  for (const paper of [papers[0]!, papers[2]!]) {
    for (const { tekst } of notProtected) expect(linesOf(paper)).toContain(tekst);
  }
});

test('L25: the register has the points a to g of AVG art. 30, with what the gemeente set', () => {
  const paper = papers[1]!;
  const heads = paper.blocks.flatMap((block) => (block.kind === 'kop' ? [block.text] : []));
  for (const point of ['b', 'c', 'd', 'e', 'f', 'g']) {
    expect(heads.some((head) => head.endsWith(`(${point})`))).toBe(true);
  }
  expect(valueOf(paper, 'Verantwoordelijke (a)')).toMatch(/^Gemeente Testdorp, \[Zelf invullen: /);
  expect(valueOf(paper, 'Grondslag')).toBe(gemeente.grondslag);
  expect(valueOf(paper, 'Convenant of reglement')).toBe('Convenant Testdorp 2025');
  expect(textOf(paper)).toContain('Geen. Casustafel staat op een computer van de gemeente');
});

test('L25: what was not set is marked to be filled in, and a proposal is not taken for a decision', () => {
  const empty = { ...gemeente, grondslag: ' ', convenant: '' };
  const paper = buildVerwerkingsregister(empty, proposedTermijnen, today);
  expect(valueOf(paper, 'Grondslag')).toBe('[Zelf invullen: artikel van de AVG en van de wet]');
  expect(valueOf(paper, 'Convenant of reglement')).toBe('[Zelf invullen: naam en datum]');
  for (const [, , besluit] of rowsUnder(paper, 'Bewaartermijnen (f)')) {
    expect(besluit).toContain('dit is een voorstel');
  }
  const besloten = { door: 'A. Bakker', functie: 'Privacy officer', reden: 'Convenant', datum: '2026-11-02' };
  const decided: Bewaartermijnen = {
    ...proposedTermijnen,
    wgs: { ...proposedTermijnen.wgs, besloten },
  };
  const [wgs] = rowsUnder(buildVerwerkingsregister(empty, decided, today), 'Bewaartermijnen (f)');
  expect(wgs).toEqual([
    'Zorg- en Veiligheidshuis (WGS)',
    '5 jaar, vanaf de dag waarop de casus begon. Met een reden te verlengen tot hoogstens 10 jaar.',
    'Privacy officer, ma 2 nov 2026',
  ]);
});

test('L25: the DPIA input has the four parts of AVG art. 35(7), and leaves kans and gevolg to the gemeente', () => {
  const paper = papers[2]!;
  for (const head of [
    '1. Wat er gebeurt',
    '2. Noodzaak en evenredigheid',
    '3. Risico’s voor betrokkenen',
    '4. Maatregelen',
  ]) {
    expect(under(paper, head).length).toBeGreaterThan(0);
  }
  const risks = rowsUnder(paper, '3. Risico’s voor betrokkenen');
  expect(risks.length).toBeGreaterThan(8);
  for (const [risico, doet, blijft, kans] of risks) {
    expect([risico, doet, blijft].every((text) => (text ?? '').length > 20)).toBe(true);
    expect(kans).toBe('');
  }
  expect(valueOf(paper, 'Advies van de FG')).toContain('Zelf invullen');
  expect(paper.blocks.at(-1)?.kind).toBe('handtekeningen');
});

test.each(kaders.map((kader) => [`${kader.id} ${kader.versie}`, kader] as const))(
  'L17: the overview of the method of %s names each criterium, its logic, its source and who decides',
  (_name, kader) => {
    const paper = buildWerkwijze(kader, gemeente.naam, today);
    const lines = linesOf(paper);
    for (const { id, tekst } of kader.criteria) {
      expect(lines).toContain(id);
      expect(lines).toContain(tekst);
    }
    for (const { regels, beslissers } of kader.overgangen) {
      for (const { tekst } of regels) expect(lines.some((line) => line.endsWith(`: ${tekst}`))).toBe(true);
      for (const { grond } of beslissers) {
        expect(lines.some((line) => line.endsWith(`: ${grond}`))).toBe(true);
      }
    }
    expect(valueOf(paper, 'Kader')).toBe(`${kader.naam}, versie ${kader.versie}`);
    const logic = /\((één keer ja is genoeg|ja nodig|op alles moet ja staan|weegt mee, .+)\)$/;
    for (const { naam } of kader.overgangen.flatMap(({ groepen }) => groepen)) {
      expect(lines.some((line) => line.startsWith(naam) && logic.test(line))).toBe(true);
    }
    expect(valueOf(paper, 'Advies')).toContain('Zelf invullen');
  },
);

test('L17: a version of the gemeente itself says from what, by whom, why, and what it switched off', () => {
  const [criterium] = dalfsen.criteria;
  const own = {
    ...dalfsen,
    versie: '1.1',
    leeftijd: { van: 12, tot: 23 },
    lokaal: {
      basis: { id: 'dalfsen', versie: '1.0' },
      door: 'A. Bakker',
      reden: 'Werkwijze 2026.',
      gepubliceerdOp: '2026-11-02',
      herzieningOp: '2027-11-02',
    },
    uitgezet: [
      {
        criterium: criterium!,
        plaatsen: [{ overgang: '1-2', groep: 'start' }],
        reden: 'Niet van toepassing.',
      },
    ],
  };
  const paper = buildWerkwijze(own, gemeente.naam, today);
  expect(valueOf(paper, 'Eigen versie van de gemeente')).toBe(
    'Gemaakt op basis van versie 1.0, vastgesteld door A. Bakker op ma 2 nov 2026. Reden: Werkwijze 2026. Opnieuw bekijken op di 2 nov 2027.',
  );
  expect(valueOf(paper, 'Voor wie')).toBe('mensen van 12 tot en met 23 jaar');
  expect(textOf(paper)).toContain(`${criterium!.tekst} Reden: Niet van toepassing.`);
});

test.each(papers.map((paper) => [paper.title, paper] as const))(
  '%s: one title, tables whose widths add up, no long dash, and text that stays text',
  (_title, paper) => {
    const titles = paper.blocks.filter((block) => block.kind === 'kop' && block.level === 1);
    expect(titles).toHaveLength(1);
    for (const block of paper.blocks) {
      if (block.kind !== 'tabel') continue;
      expect(block.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
      for (const { rows } of block.groups) {
        for (const row of rows) expect(row).toHaveLength(block.columns.length);
      }
    }
    expect(textOf(paper)).not.toContain('\u2014');
    expect(textOf(paper)).not.toMatch(/undefined|null|NaN|\[object/);
    expect(paper.geheimhouding).toContain('geen gegevens uit casussen');
  },
);

test('a name of the gemeente that looks like markup is text on every paper', () => {
  const naam = '<img src=x onerror=alert(1)>';
  const paper = buildVerwerkingsregister({ ...gemeente, naam }, proposedTermijnen, today);
  const html = renderHtml(paper, { recipient: '', number: null, date: today, shortHash: '', logboek: '' });
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img');
});
