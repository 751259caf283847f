import { expect, test } from 'vitest';
import { weigh } from '../../../../shared/kader/afweging.ts';
import type { Antwoorden } from '../../../../shared/kader/antwoorden.ts';
import type { Fase } from '../../../../shared/domain/casus/fase.ts';
import { kaders } from '../../../../shared/kader/catalog.ts';
import type { Kader } from '../../../../shared/kader/schema.ts';
import { answers, dalfsen, noordLimburg, range, without } from '../answers.ts';

const silent = (kader: Kader): Kader => ({
  ...kader,
  overgangen: kader.overgangen.map((one) => ({ ...one, waarschuwingen: [] })),
});

const warnings = (kader: Kader, fase: Fase | null, antwoorden: Antwoorden) =>
  weigh({ kader, fase, antwoorden, vooraf: [] }).waarschuwingen;

const maatregel =
  'Een crisismaatregel of een huisverbod van de burgemeester is op zichzelf geen reden voor AVE 4. Kijk of de criteria ook zonder die maatregel gelden.';
const vast =
  'Is het nu alleen veilig omdat iemand vastzit of is opgenomen? Dan is het gevaar buiten niet minder geworden. Beantwoord de vragen ook voor de dag na vrijlating of ontslag.';

test('a measure by the burgemeester is no AVE 4, under a kader that says nothing about it', () => {
  const kader = silent(dalfsen);
  const U4 = range('DA-U4-', 2);
  expect(warnings(kader, 2, answers(U4))).toContain(maatregel);
  expect(warnings(kader, null, answers(U4))).toContain(maatregel);
  expect(warnings(kader, 3, answers([], ['DA34-1']))).toContain(maatregel);
  expect(warnings(kader, 2, answers(range('DA23-', 5)))).not.toContain(maatregel);
});

test('safe because locked up or admitted is not safe outside, also while going down is not met', () => {
  const kader = silent(noordLimburg);
  expect(warnings(kader, 4, answers(range('NL43-', 4)))).toContain(vast);
  expect(warnings(kader, 3, answers(['NL32-1']))).toContain(vast);
  expect(warnings(kader, 3, answers([], ['NL32-1']))).not.toContain(vast);
  expect(warnings(kader, 2, answers(['NL23-1']))).not.toContain(vast);
});

test('where the kader says it in its own words, it is said once', () => {
  const lines = warnings(
    noordLimburg,
    3,
    answers(['NL34-T1', ...range('NL32-', 5)], without(range('NL34-T', 9), 'NL34-T1')),
  );
  expect(lines.filter((line) => line.includes('huisverbod'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('vastzit'))).toHaveLength(1);
  expect(lines).not.toContain(maatregel);
});

test.each(kaders.map((kader) => [kader.id, kader] as const))(
  '%s: both are said, in the words of the kader or ours',
  (_, kader) => {
    const all = answers(kader.criteria.map((criterium) => criterium.id));
    expect(warnings(kader, 3, all).join('\n')).toMatch(/huisverbod/);
    expect(warnings(kader, 4, all).join('\n')).toMatch(/vrijlating|ontslag/);
  },
);
