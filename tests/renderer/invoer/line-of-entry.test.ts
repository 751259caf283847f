import { expect, test } from 'vitest';
import { emptyLine } from '../../../renderer/features/invoer/line.ts';
import { lineContext } from '../../../renderer/features/invoer/line-context.ts';
import { lineOfEntry } from '../../../renderer/features/invoer/line-of-entry.ts';
import type { Stap } from '../../../shared/domain/bespreking/stap.ts';
import { parseEntry } from '../../../shared/invoer/parse-entry.ts';
import { createStage, enter, type Stage } from './stage.ts';

function context(stage: Stage, stap: Stap) {
  return lineContext(stage.view(), emptyLine(stap), { leefgebied: '', previousBron: [] });
}

const typed: readonly [Stap, string][] = [
  [2, 'huis staat vol'],
  [2, 'cor: huis staat vol, woonconsulent 3 nov niet binnengelaten'],
  [2, 'ggz, wij: zien hem niet meer'],
  [2, 'zelf: ik wil met rust gelaten worden'],
  [2, '/v pol: rijdt zonder rijbewijs'],
  [2, 'om 10:00 belt de huisarts'],
  [2, 'let op: hond in huis'],
  [3, 'brand door kaarsen'],
  [4, 'ggz: beoordeelt of opname nodig is, eind november'],
  [4, 'cor, pol: gaan samen langs, vrijdag'],
  [4, 'smit: belt vader, volgend overleg'],
  [4, 'zelf: doet zelf open, morgen'],
  [4, 'uitstellen tot vrijdag'],
  [4, 'ggz: belt huisarts, wijkagent en moeder'],
];

test.each(typed)('step %i: %s comes back as a line that reads the same', async (stap, text) => {
  const stage = createStage({ stap });
  await enter(stage, text);
  const { informatie, afspraken, risicos } = stage.view();
  const entry = {
    informatie: informatie[0] ?? null,
    afspraak: afspraken[0] ?? null,
    risico: risicos[0] ?? null,
  };
  const fresh = context(stage, stap);
  const back = lineOfEntry(entry, fresh)!;
  const before = parseEntry(text, fresh);
  const again = parseEntry(back.text, {
    ...fresh,
    forcedSoort: back.soort,
    undone: back.undone.map(({ kind }) => kind),
  });
  expect(again.tekst).toBe(before.tekst);
  expect(again.soort).toBe(before.soort);
  expect(again.eigenaren).toEqual(before.eigenaren);
  expect(again.termijn?.date).toBe(before.termijn?.date);
  if (stap === 2) expect(again.bronnen).toEqual(before.bronnen);
});

test.each(['cor: huis staat vol', '/v slaapt overdag', '/v cor: huis staat vol'])(
  'text that only looks like grammar stays text: %s',
  (tekst) => {
    const stage = createStage();
    const fresh = context(stage, 2);
    const plain = parseEntry(tekst, { ...fresh, undone: ['soort', 'bron'] });
    expect(plain.tekst).toBe(tekst);
    const informatie = {
      id: stage.view().bespreking.id,
      besprekingId: stage.view().bespreking.id,
      nummer: 1,
      stap: 2 as const,
      soort: 'feit' as const,
      bronnen: [],
      bronOpen: '',
      leefgebied: '',
      tekst,
      klasse: 'gewoon' as const,
      klasseEigen: false,
      klasseReden: '',
      bijlage: false,
      nietInVerslag: false,
      vrijgegeven: false,
      vooraf: false,
      vervallen: false,
      enteredAt: '2026-11-26T09:00:00.000Z',
      revisie: 1,
    };
    const back = lineOfEntry({ informatie, afspraak: null, risico: null }, fresh)!;
    const undone = back.undone.map(({ kind }) => kind);
    expect(parseEntry(back.text, { ...fresh, forcedSoort: 'feit', undone }).tekst).toBe(tekst);
  },
);
