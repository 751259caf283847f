import { describe, expect, test } from 'vitest';
import type { Antwoord } from '../../shared/domain/fasebesluit/antwoord.ts';
import { weigh } from '../../shared/kader/afweging.ts';
import type { Antwoorden } from '../../shared/kader/antwoorden.ts';
import { judgeStap } from '../../shared/kader/bevoegdheid.ts';
import { findKader, kaders } from '../../shared/kader/catalog.ts';
import { judgeBesluit } from '../../shared/kader/judge-besluit.ts';
import { findOvergang, type FaseStap } from '../../shared/kader/overgang.ts';
import { weighOvergang } from '../../shared/kader/weging/overgang-stand.ts';
import { rollenOf } from '../../shared/kader/rol.ts';
import type { Kader } from '../../shared/kader/schema.ts';
import { caseFileIds, readCases, type CaseFile, type Geval } from './case-file.ts';

const ANTWOORDEN: readonly Antwoord[] = ['ja', 'nee', 'onbekend'];

const toAntwoorden = (geval: Geval): Antwoorden =>
  Object.fromEntries(ANTWOORDEN.flatMap((antwoord) => geval[antwoord].map((id) => [id, { antwoord }])));

type Stap = Pick<CaseFile['bevoegdheid'][number], 'van' | 'naar' | 'overgang'>;

const toStap = ({ van, naar, overgang }: Stap): FaseStap =>
  overgang === undefined ? { van, naar } : { van, naar, overgang };

/** Everything that must come first has been done. */
function allDone(kader: Kader, stap: FaseStap): { id: string; vervuld: true }[] {
  const overgang = findOvergang(kader, stap);
  return [...(overgang?.vooraf ?? []), ...(overgang?.formeleStappen ?? [])].map(({ id }) => ({
    id,
    vervuld: true,
  }));
}

/** What the app answers when this person records the step as a besluit, with all else in order. */
function refusalFor(kader: Kader, line: CaseFile['bevoegdheid'][number], soort: 'besluit' | 'voorstel') {
  const { organisatie, functie } = line;
  const stap = toStap(line);
  const naam = 'Wie besluit';
  return judgeBesluit({
    kader,
    stap,
    aanwezigen: [{ naam, organisatie, rollen: [functie], aanwezig: true }],
    vooraf: allDone(kader, stap),
    afweging: { naar: line.naar, overgang: null },
    akkoord: [{ naam, akkoord: true }],
    input: {
      soort,
      beslisserNaam: naam,
      beslisserRol: functie,
      formeelNummer: 'B-1',
      formeelDatum: '2026-11-27',
      redenAfwijking: '',
    },
  }).refusal;
}

const kaderIds = [...new Set(kaders.map((kader) => kader.id))];

test('every shipped kader has a file of cases, and every file its kader', () => {
  expect(caseFileIds().sort()).toEqual([...kaderIds].sort());
});

describe.each(kaderIds)('%s', (kaderId) => {
  const file = readCases(kaderId);
  const kader = findKader(kaderId, file.versie)!;

  test('the file is for this kader, in its newest version', () => {
    const newest = kaders.findLast((one) => one.id === kaderId)!;
    expect([file.kader, file.versie]).toEqual([kaderId, newest.versie]);
  });

  const gevallen = file.delen.flatMap((deel) => deel.gevallen);

  describe.each(file.delen)('$regel', ({ gevallen: part }) => {
    test.each(part)('$naam', (geval) => {
      const { verwacht } = geval;
      const antwoorden = toAntwoorden(geval);
      const found = weigh({ kader, fase: geval.fase, antwoorden, vooraf: [], leeftijd: geval.leeftijd });
      expect({ uitkomst: found.uitkomst, naar: found.naar }).toEqual({
        uitkomst: verwacht.uitkomst,
        naar: verwacht.naar,
      });
      if (verwacht.dragend !== undefined) expect(found.dragend).toEqual(verwacht.dragend);
      if (verwacht.onbekend !== undefined) {
        expect(found.onbekend.map((open) => open.id)).toEqual(expect.arrayContaining(verwacht.onbekend));
      }
      if (verwacht.consult !== undefined) expect(found.consult.map((c) => c.rol)).toEqual(verwacht.consult);
      if (verwacht.waarschuwing !== undefined) {
        expect(found.waarschuwingen.join('\n')).toContain(verwacht.waarschuwing);
      }
      if (verwacht.binnen !== undefined) {
        expect(found.binnen.map((inzet) => inzet.ids)).toEqual(verwacht.binnen.map(([id]) => [id]));
        verwacht.binnen.forEach(([, words], index) => {
          expect(found.binnen[index]!.tekst).toContain(words);
        });
      }
      if (verwacht.wordtBijJa !== undefined) {
        const { id, uitkomst, naar } = verwacht.wordtBijJa;
        const change = found.wouldChange.find((c) => c.ids.includes(id) && c.antwoord === 'ja');
        expect({ uitkomst: change?.uitkomst, naar: change?.naar }).toEqual({ uitkomst, naar });
      }
    });
  });

  test.each(file.bevoegdheid)('$van -> $naar: $functie $organisatie: $soort', (line) => {
    if (findOvergang(kader, toStap(line)) === undefined) {
      // A step the kader does not know can be recorded by nobody, whatever their role.
      expect(line.soort).toBe('voorstel');
      expect(refusalFor(kader, line, 'besluit')?.code).toBe('eerst-nodig');
      expect(refusalFor(kader, line, 'voorstel')?.code).toBe('eerst-nodig');
      return;
    }
    const refused = line.soort === 'besluit' ? null : 'niet-bevoegd';
    expect(refusalFor(kader, line, 'besluit')?.code ?? null).toBe(refused);
    expect(refusalFor(kader, line, 'voorstel')).toBeNull();
  });

  test.each(file.akkoord)('$naam', (line) => {
    const stap = toStap(line);
    const found = judgeStap({
      kader,
      stap,
      aanwezigen: [],
      vooraf: allDone(kader, stap),
      afweging: { naar: line.naar, overgang: null },
      akkoord: Object.entries(line.deelnemers).map(([naam, akkoord]) => ({ naam, akkoord })),
    });
    expect(found.blocked).toBe(!line.mogelijk);
    expect(found.redenen.join('\n')).toContain(line.redenNoemt ?? '');
  });

  test.each(file.volgorde)('$naam', (line) => {
    const found = judgeStap({
      kader,
      stap: toStap(line),
      aanwezigen: [],
      vooraf: line.gedaan.map((id) => ({ id, vervuld: true })),
      afweging: { naar: line.naar, overgang: null },
      akkoord: [{ naam: 'Iedereen', akkoord: true }],
    });
    expect(found.blocked).toBe(line.geblokkeerd);
    expect(found.redenen.join('\n')).toContain(line.redenNoemt ?? '');
  });

  describe('the cases leave nothing out', () => {
    test.each(kader.criteria.map((criterium) => criterium.id))('%s has a case with each answer', (id) => {
      for (const antwoord of ANTWOORDEN) {
        expect(gevallen.filter((geval) => geval[antwoord].includes(id)).length, antwoord).toBeGreaterThan(0);
      }
    });

    test('no case names a criterium that the kader lacks', () => {
      const known = new Set(kader.criteria.map((criterium) => criterium.id));
      const named = gevallen.flatMap((geval) => [...geval.ja, ...geval.nee, ...geval.onbekend]);
      expect(named.filter((id) => !known.has(id))).toEqual([]);
    });

    test.each(kader.overgangen.filter((o) => o.richting !== 'binnen'))(
      'overgang $id is met, unmet and open',
      (overgang) => {
        const from = gevallen.filter((geval) => geval.fase === overgang.van);
        const seen = new Set(from.map((geval) => weighOvergang(overgang, toAntwoorden(geval)).met));
        expect([...seen].sort()).toEqual(['ja', 'nee', 'onbekend']);
      },
    );

    test.each(kader.overgangen)('overgang $id has each beslisser and somebody who may not', (overgang) => {
      const lines = file.bevoegdheid.filter((line) => findOvergang(kader, toStap(line)) === overgang);
      const right = lines
        .filter((line) => line.soort === 'besluit')
        .flatMap((line) => rollenOf(kader, { organisatie: line.organisatie, rollen: [line.functie] }));
      expect(right).toEqual(expect.arrayContaining(overgang.beslissers.map((b) => b.rol)));
      expect(lines.filter((line) => line.soort === 'voorstel').length).toBeGreaterThan(0);
    });

    test.each(kader.overgangen.filter((o) => o.akkoord !== undefined))(
      'overgang $id is seen with the akkoord of all, and without',
      (overgang) => {
        const lines = file.akkoord.filter((line) => findOvergang(kader, toStap(line)) === overgang);
        expect(new Set(lines.map((line) => line.mogelijk))).toEqual(new Set([true, false]));
      },
    );

    test('every step beforehand is seen done and not done', () => {
      const steps = kader.overgangen.flatMap((o) =>
        [...o.vooraf, ...o.formeleStappen].map((s) => ({ o, id: s.id })),
      );
      for (const { o, id } of steps) {
        const lines = file.volgorde.filter((line) => findOvergang(kader, toStap(line)) === o);
        expect(
          lines.some((line) => line.gedaan.includes(id)),
          id,
        ).toBe(true);
        expect(
          lines.some((line) => !line.gedaan.includes(id)),
          id,
        ).toBe(true);
      }
    });
  });
});
