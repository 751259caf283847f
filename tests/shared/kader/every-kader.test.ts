import { describe, expect, test } from 'vitest';
import type { Fase } from '../../../shared/domain/casus/fase.ts';
import { weigh, type Afweging } from '../../../shared/kader/afweging.ts';
import { antwoordOp, type Antwoorden } from '../../../shared/kader/antwoorden.ts';
import { kaders } from '../../../shared/kader/catalog.ts';
import { overgangenFrom } from '../../../shared/kader/overgang.ts';
import { weighOvergang } from '../../../shared/kader/weging/overgang-stand.ts';
import type { Kader } from '../../../shared/kader/schema.ts';
import { answers, noordLimburg, withOvergang } from './answers.ts';

const FASEN: readonly (Fase | null)[] = [null, 1, 2, 3, 4];

const idsOf = (kader: Kader) => kader.criteria.map((criterium) => criterium.id);
const from = (kader: Kader, fase: Fase | null, antwoorden: Antwoorden) =>
  weigh({ kader, fase, antwoorden, vooraf: [] });

/** The same numbers in every run: a linear congruential generator (Numerical Recipes). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Sets of answers of every colour: mostly ja, mostly nee, mostly open, and between. */
function manyAnswers(kader: Kader): Antwoorden[] {
  const next = numbers(7);
  return Array.from({ length: 300 }, () => {
    const ja = next();
    const nee = next() * (1 - ja);
    const given = idsOf(kader).map((id) => {
      const at = next();
      return [id, { antwoord: at < ja ? 'ja' : at < ja + nee ? 'nee' : 'onbekend' }] as const;
    });
    return Object.fromEntries(given);
  });
}

const standOf = (kader: Kader, found: Afweging, antwoorden: Antwoorden) =>
  weighOvergang(
    kader.overgangen.find((one) => one.id === found.overgang)!,
    antwoorden,
  );

describe.each(kaders.map((kader) => [`${kader.id} ${kader.versie}`, kader] as const))('%s', (_, kader) => {
  const sets = manyAnswers(kader);
  const cases = FASEN.flatMap((fase) =>
    sets.map((antwoorden) => ({ fase, antwoorden, found: from(kader, fase, antwoorden) })),
  );

  test.each(FASEN)('from fase %s: nothing answered is too little, and every question is asked', (fase) => {
    const found = from(kader, fase, {});
    expect([found.uitkomst, found.naar]).toEqual(['onvoldoende', null]);
    expect(found.onbekend.length).toBeGreaterThan(0);
    for (const open of found.onbekend) expect(open.wie.length, open.id).toBeGreaterThan(0);
  });

  test.each(FASEN)('from fase %s: nothing but nee moves no casus', (fase) => {
    const found = from(kader, fase, answers([], idsOf(kader)));
    expect([found.uitkomst, found.naar]).toEqual(fase === null ? ['inschalen', 1] : ['handhaven', fase]);
  });

  test('these sets of answers show every outcome but consult', () => {
    expect([...new Set(cases.map(({ found }) => found.uitkomst))]).toEqual(
      expect.arrayContaining(['opschalen', 'afschalen', 'handhaven', 'onvoldoende', 'inschalen']),
    );
  });

  test('the fase named fits the outcome, and none is named on consult or too little', () => {
    for (const { fase, found } of cases) {
      const { uitkomst, naar, kop } = found;
      const fits: Record<Afweging['uitkomst'], boolean> = {
        opschalen: naar !== null && fase !== null && naar > fase,
        afschalen: naar !== null && fase !== null && naar < fase,
        handhaven: naar === fase,
        inschalen: naar !== null && fase === null,
        consult: naar === null && !/\d/.test(kop),
        onvoldoende: naar === null && !/\d/.test(kop),
      };
      expect(fits[uitkomst], `${uitkomst} ${String(fase)} -> ${String(naar)}: ${kop}`).toBe(true);
    }
  });

  test('no move is named while more than half of its step is onbekend', () => {
    const moves = cases.filter(({ found }) =>
      ['opschalen', 'afschalen', 'inschalen'].includes(found.uitkomst),
    );
    for (const { found, antwoorden } of moves) {
      const { onbekend, criteria } = standOf(kader, found, antwoorden);
      expect(onbekend.length * 2, found.overgang ?? '').toBeLessThanOrEqual(criteria.length);
    }
  });

  test('what carries the outcome has the answer that carries it', () => {
    for (const { found, antwoorden } of cases) {
      const stays = found.uitkomst === 'handhaven' || (found.uitkomst === 'inschalen' && found.naar === 1);
      const given = found.dragend.map((id) => antwoordOp(antwoorden, id));
      expect(new Set(given)).toEqual(new Set(given.length === 0 ? [] : [stays ? 'nee' : 'ja']));
      if (['opschalen', 'afschalen', 'consult'].includes(found.uitkomst)) {
        expect(given.length, found.uitleg.join('\n')).toBeGreaterThan(0);
      }
    }
  });

  test('every explanation says what misses, what would change it, who decides, who is heard and what comes first', () => {
    const wanted = [
      /^(Geeft de doorslag|Nog geen antwoord geeft de doorslag|Wijst al naar|Ontbreekt nog)/,
      /^(Wat de uitkomst verandert: Als|Eén ander antwoord verandert)/,
      /^(Mag beslissen over de stap|Het kader noemt .* niemand die mag beslissen)/,
      /^(Raadplegen: |Het kader noemt .* niemand om te raadplegen)/,
      /^(Eerst nodig: .*(gedaan|onbekend)\.$|Formele stap: .*gedaan\.$|Het kader noemt .* niets dat eerst moet)/,
    ];
    for (const { found } of cases) {
      for (const words of wanted)
        expect(
          found.uitleg.filter((line) => words.test(line)),
          String(words),
        ).not.toEqual([]);
      if (found.ontbrekend.length > 0) expect(found.uitleg.join('\n')).toContain('Ontbreekt nog voor');
      for (const id of found.ontbrekend) expect(found.uitleg.join('\n')).toContain(id);
      for (const { tekst } of found.wouldChange) expect(found.uitleg.join('\n')).toContain(tekst);
    }
  });

  test('ja to all that misses meets the overgang at hand', () => {
    for (const { found, antwoorden } of cases.filter((one) => one.found.ontbrekend.length > 0)) {
      const made = { ...antwoorden, ...answers(found.ontbrekend) };
      expect(standOf(kader, found, made).met, `${found.overgang ?? ''} ${found.ontbrekend.join()}`).toBe(
        'ja',
      );
    }
  });

  test('every change that is named is true when it is made', () => {
    for (const { fase, found, antwoorden } of cases.filter((_case, at) => at % 5 === 0)) {
      for (const change of found.wouldChange) {
        const sets = change.howMany === 'alle' ? [change.ids] : change.ids.map((id) => [id]);
        const given = change.antwoord === 'ja of nee' ? (['ja', 'nee'] as const) : [change.antwoord];
        for (const [ids, antwoord] of sets.flatMap((set) => given.map((one) => [set, one] as const))) {
          const made = {
            ...antwoorden,
            ...answers(antwoord === 'ja' ? ids : [], antwoord === 'nee' ? ids : []),
          };
          const { uitkomst, naar } = from(kader, fase, made);
          expect([uitkomst, naar], change.tekst).toEqual([change.uitkomst, change.naar]);
        }
      }
    }
  });

  test('nog niet te zeggen is said of a step on which too little is known', () => {
    const open = cases.filter(({ fase, found }) => fase !== null && found.uitkomst === 'onvoldoende');
    for (const { found, antwoorden } of open)
      expect(standOf(kader, found, antwoorden).tooLittleKnown).toBe(true);
  });

  test('with no ja but on criteria for consult, nothing goes up', () => {
    const consult = kader.criteria.filter((one) => one.soort === 'consult').map((one) => one.id);
    const rest = idsOf(kader).filter((id) => !consult.includes(id));
    for (const fase of [1, 2, 3] as const) {
      for (const nee of [rest, []]) {
        const { uitkomst } = from(kader, fase, answers(consult, nee));
        expect(['consult', 'handhaven', 'onvoldoende'], String(fase)).toContain(uitkomst);
      }
    }
  });

  test('the order in which the answers were given makes no difference', () => {
    for (const { fase, antwoorden, found } of cases.filter((_case, at) => at % 25 === 0)) {
      const turned = Object.fromEntries(Object.entries(antwoorden).reverse());
      expect(from(kader, fase, turned)).toEqual(found);
    }
  });

  test('what stays open above a named fase is told', () => {
    const stays = cases.filter(({ fase, found }) => fase !== null && found.naar !== null && found.naar < 4);
    for (const { found, fase, antwoorden } of stays) {
      const open = overgangenFrom(kader, fase)
        .filter((one) => one.richting === 'op' && one.naar > (found.naar ?? 4))
        .filter((one) => weighOvergang(one, antwoorden).met === 'onbekend');
      const told = [...found.waarschuwingen, ...found.uitleg].filter((line) => line.includes('uitgesloten'));
      for (const { naar } of open) expect(told.join('\n')).toContain(`${kader.namen.fase} ${String(naar)}`);
    }
  });
});

test('a ja that only asks for consult never brings a higher fase than a nee', () => {
  const asked = noordLimburg.overgangen.find((one) => one.id === '2-3')!;
  const kader = withOvergang(noordLimburg, '2-3', {
    regels: asked.regels.map((regel) =>
      regel.gevolg === 'consult' ? regel : { ...regel, groepen: ['uitgangssituatie-3'] },
    ),
  });
  const consultOnly = asked.groepen.find((groep) => groep.id === 'bijlage-2')!.criteria;
  for (const id of consultOnly) {
    for (const antwoorden of manyAnswers(kader)) {
      const naar = (antwoord: 'ja' | 'nee') =>
        from(kader, 2, { ...antwoorden, [id]: { antwoord } }).naar ?? 0;
      expect(naar('ja'), id).toBeLessThanOrEqual(naar('nee'));
    }
  }
});
