import { expect, test } from 'vitest';
import { diffKaders, onlyChanges } from '../../../shared/kader/diff.ts';
import { parseKader } from '../../../shared/kader/parse.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import type { Overgang } from '../../../shared/kader/schema/overgang.ts';
import { dalfsen, noordLimburg } from './answers.ts';

const overgang = (kader: Kader, id: string): Overgang => kader.overgangen.find((one) => one.id === id)!;
const withSteps = (kader: Kader): Overgang =>
  kader.overgangen.find(({ vooraf, formeleStappen }) =>
    [...vooraf, ...formeleStappen].some(({ na }) => na.length > 0),
  )!;
/** Dalfsen names no term of its own. */
const before: Kader = { ...dalfsen, termijnen: noordLimburg.termijnen };
const bij = [{ criterium: 'DA23-1', antwoord: 'ja' as const }];

/** What only a file can change, and what weighing or deciding hangs on. */
const changes: Record<string, (kader: Kader) => void> = {
  'what a regel brings about': (kader) => {
    overgang(kader, '2-3').regels[0]!.gevolg = 'consult';
  },
  'the groepen of a regel': (kader) => {
    const one = overgang(kader, '2-3');
    one.groepen.push({ ...one.groepen[0]!, id: 'extra', naam: 'Extra' });
    one.regels[0]!.groepen.push('extra');
  },
  'the logica of a groep': (kader) => {
    overgang(kader, '2-3').groepen[0]!.logica = 'alle';
  },
  'a warning that only one answer switches on': (kader) => {
    overgang(kader, '2-3').waarschuwingen.push({ tekst: 'Let op.', bij, eigenLezing: 'Eigen.' });
  },
  'everybody has the rol that decides': (kader) => {
    const { rol } = overgang(kader, '2-3').beslissers[0]!;
    kader.rollen.find(({ id }) => id === rol)!.iedereen = true;
  },
  'words that give a rol at one organisatie': (kader) => {
    kader.rollen[0]!.bijOrganisatie = { woorden: ['adviseur'], organisaties: ['Gemeente'] };
  },
  'who decides alone on a maatregel': (kader) => {
    kader.afspraken.eigenBevoegdheid[0]!.woorden.push('iets anders');
  },
  'the order of steps': (kader) => {
    for (const stap of [...withSteps(kader).vooraf, ...withSteps(kader).formeleStappen]) stap.na = [];
  },
  'another step under the same id': (kader) => {
    Object.assign(overgang(kader, '1-2'), { van: 1, naar: 3 });
  },
  'the kind of a term': (kader) => {
    kader.termijnen[0]!.soort = kader.termijnen[0]!.soort === 'traject' ? 'overleg' : 'traject';
  },
};

test.each(Object.entries(changes))('before publishing the user sees it: %s', (_, change) => {
  const kader = structuredClone(before);
  change(kader);
  expect(parseKader(kader)).toMatchObject({ ok: true });
  const rows = onlyChanges(diffKaders(before, kader)).flatMap((section) => section.rows);
  expect(rows.length).toBeGreaterThan(0);
});

test('a line that one answer switches on says which', () => {
  const plain = structuredClone(dalfsen);
  overgang(plain, '2-3').waarschuwingen = [{ tekst: 'Let op.', eigenLezing: 'Eigen.' }];
  const kader = structuredClone(plain);
  overgang(kader, '2-3').waarschuwingen[0]!.bij = bij;
  const [row] = onlyChanges(diffKaders(plain, kader))[0]!.rows;
  expect(row).toMatchObject({ left: ['Let op.'], right: ['Let op. (alleen bij ja op DA23-1)'] });
});
