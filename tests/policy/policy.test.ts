import { describe, expect, test } from 'vitest';
import type { Antwoord } from '../../shared/domain/fasebesluit/fasebesluit.ts';
import { weigh } from '../../shared/kader/afweging.ts';
import type { Antwoorden } from '../../shared/kader/antwoorden.ts';
import { besluitSoort, judgeStap } from '../../shared/kader/bevoegdheid.ts';
import { findKader, kaders } from '../../shared/kader/catalog.ts';
import { findOvergang, type FaseStap } from '../../shared/kader/overgang.ts';
import { weighOvergang } from '../../shared/kader/overgang-stand.ts';
import { rollenOf } from '../../shared/kader/rol.ts';
import { readCases, type CaseFile, type Geval } from './case-file.ts';

const ANTWOORDEN: readonly Antwoord[] = ['ja', 'nee', 'onbekend'];

const toAntwoorden = (geval: Geval): Antwoorden =>
  Object.fromEntries(ANTWOORDEN.flatMap((antwoord) => geval[antwoord].map((id) => [id, { antwoord }])));

const toStap = ({
  van,
  naar,
  overgang,
}: CaseFile['volgorde'][number] | CaseFile['bevoegdheid'][number]): FaseStap =>
  overgang === undefined ? { van, naar } : { van, naar, overgang };

test('every shipped kader has a file of cases', () => {
  expect(kaders.map((kader) => [kader.id, kader.versie])).toEqual([
    ['noord-limburg', '1.0'],
    ['dalfsen', '1.0'],
  ]);
});

describe.each(kaders.map((kader) => kader.id))('%s', (kaderId) => {
  const file = readCases(kaderId);
  const kader = findKader(kaderId, file.versie)!;
  const gevallen = file.delen.flatMap((deel) => deel.gevallen);

  describe.each(file.delen)('$regel', ({ gevallen: part }) => {
    test.each(part)('$naam', (geval) => {
      const { verwacht } = geval;
      const found = weigh({ kader, fase: geval.fase, antwoorden: toAntwoorden(geval), vooraf: [] });
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
    expect(besluitSoort(kader, toStap(line), { organisatie: line.organisatie, rollen: [line.functie] })).toBe(
      line.soort,
    );
  });

  test.each(file.volgorde)('$naam', (line) => {
    const found = judgeStap({
      kader,
      stap: toStap(line),
      aanwezigen: [],
      vooraf: line.gedaan.map((id) => ({ id, vervuld: true })),
      afweging: { naar: line.naar, overgang: null },
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
