import { expect, test } from 'vitest';
import { setDeling } from '../../../../electron/use-cases/delen/set-deling.ts';
import { answerReactie } from '../../../../electron/use-cases/reactie/answer.ts';
import { recordReactie } from '../../../../electron/use-cases/reactie/record.ts';
import { demoCasus } from './demo-casus.ts';
import { readersOf } from './next-overleg.ts';

test('a reactie on a line that was withheld or struck since is answered still, and stands on nobody s paper', () => {
  const demo = demoCasus();
  const { ctx, besprekingId } = demo;
  const [line, second] = ctx.store.informatie.ofBespreking(besprekingId);
  const typed = { besprekingId, van: 'OOV', tekst: 'PLANTREACTIE', ontvangenOp: ctx.today() };
  const first = recordReactie(ctx, { ...typed, regel: line!.nummer });
  const other = recordReactie(ctx, { ...typed, regel: second!.nummer });
  setDeling(ctx, { informatieId: line!.id, wijze: 'niet', tot: null, grond: '', reden: 'OvJ', revisie: 0 });
  ctx.store.informatie.update({ ...second!, vervallen: true, revisie: second!.revisie + 1 });
  ctx.tick(1);
  const answer = { uitkomst: 'overgenomen', waarom: 'PLANTANTWOORD' } as const;
  const put = { revisie: line!.revisie, tekst: 'PLANTREGEL' };
  expect(answerReactie(ctx, { ...answer, id: first.id, revisie: 1, line: put }).uitkomst).toBe('overgenomen');
  expect(answerReactie(ctx, { ...answer, id: other.id, revisie: 1, line: null }).uitkomst).toBe(
    'overgenomen',
  );
  for (const word of ['PLANTREACTIE', 'PLANTANTWOORD']) expect(readersOf(demo, besprekingId, word)).toBe('');
  // Put right while it is withheld: only who said it has it.
  expect(readersOf(demo, besprekingId, 'PLANTREGEL')).toBe('Politie');
});
