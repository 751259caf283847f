import { expect, test } from 'vitest';
import { chooseDelen } from '../../../electron/use-cases/delen/choose.ts';
import { saveEntry } from '../../../electron/use-cases/invoer/save.ts';
import { saveRisico } from '../../../electron/use-cases/oordeel/save-risico.ts';
import { saveScenario } from '../../../electron/use-cases/oordeel/save-scenario.ts';
import { stukNow } from '../../../electron/use-cases/stuk/stuk-now.ts';
import type { DeelBron } from '../../../shared/domain/delen/deel-bron.ts';
import { table } from '../../e2e/demo/table.ts';
import { demoCasus } from './verslag/demo-casus.ts';
import { nextOverleg, typedLine } from './verslag/next-overleg.ts';

type Sjabloon = 'plan-van-aanpak' | 'opschalingsdossier';

function room() {
  const demo = demoCasus();
  const { ctx, casusId } = demo;
  const { besprekingId } = nextOverleg(
    demo,
    table.map(({ kort }) => kort),
  );
  const paper = (sjabloon: Sjabloon, velden: { naam: string; value: string }[] = []) => {
    const none = { besprekingId: null, deelnemerId: null, betrokkeneId: null, niveau: 1, regelIds: [] };
    return stukNow(ctx, { casusId, sjabloon, velden, ...none }).paper;
  };
  const text = (sjabloon: Sjabloon) => JSON.stringify(paper(sjabloon));
  const afspraak = (typed: string) => {
    saveEntry(ctx, typedLine(besprekingId, typed, 4));
    return ctx.store.afspraak.ofBespreking(besprekingId).at(-1)!;
  };
  const choose = (
    bron: DeelBron,
    bronId: string,
    asked: { keuze: 'gewoon' | 'niet' | null; ontvangers: string[] },
  ) => {
    ctx.tick(1);
    chooseDelen(ctx, { besprekingId, bron, bronId, nood: false, reden: 'Het gaat over de hond.', ...asked });
    ctx.tick(1);
  };
  const risico = (id: string | null, revisie: number, wat: string, maatregel: string) =>
    saveRisico(ctx, {
      id,
      besprekingId,
      wat,
      wieLooptGevaar: '',
      wanneer: '',
      kans: 3,
      gevolg: 3,
      beschermend: '',
      maatregel,
      restKans: null,
      restGevolg: null,
      eigenaar: '',
      vervallen: false,
      revisie,
    });
  return { ...demo, besprekingId, paper, text, afspraak, choose, risico };
}

const both: readonly Sjabloon[] = ['plan-van-aanpak', 'opschalingsdossier'];

test('L4 L5: what words tell about health or crime is referred to in a plan and a dossier, which nobody judges per reader', () => {
  const at = room();
  const { nummer } = at.afspraak('ggz: WORDDEAL past de medicatie aan, 18 dec');
  at.afspraak('naa: WORDPLAIN gaat elke week langs, 18 dec');
  const risico = at.risico(null, 0, 'WORDRISK valt van de trap', 'WORDFIELD de medicatie afbouwen');
  saveScenario(at.ctx, {
    id: null,
    besprekingId: at.besprekingId,
    als: 'WORDSCENE hij weer psychotisch wordt',
    dan: 'WORDTHEN rijdt de crisisdienst',
    eigenaar: '',
    vervallen: false,
    revisie: 0,
  });
  for (const sjabloon of both) {
    const said = at.text(sjabloon);
    for (const word of ['WORDDEAL', 'WORDRISK', 'WORDFIELD', 'WORDSCENE', 'WORDTHEN']) {
      expect([sjabloon, word, said.includes(word)]).toEqual([sjabloon, word, false]);
    }
    expect(said).toContain('WORDPLAIN');
    expect(said).toContain(`Zie afspraak ${String(nummer)} in de casus: gegevens over gezondheid`);
    expect(said).toContain(`Zie risico ${String(risico.nummer)} in de casus: gegevens over gezondheid`);
  }
});

test('said to be gewoon it stands there, until its words change; withheld from one it is referred to', () => {
  const at = room();
  const { id, nummer } = at.risico(null, 0, 'WORDDOG de hond krijgt medicijnen', '');
  const everybody = { keuze: 'gewoon' as const, ontvangers: ['iedereen'] };
  at.choose('risico', id, everybody);
  for (const sjabloon of both) expect(at.text(sjabloon)).toContain('WORDDOG');
  at.risico(id, 1, 'WORDDOG zijn baas krijgt medicijnen', '');
  for (const sjabloon of both) expect(at.text(sjabloon)).not.toContain('WORDDOG');
  at.choose('risico', id, everybody);
  at.choose('risico', id, { keuze: 'niet', ontvangers: [at.key('Corporatie')] });
  for (const sjabloon of both) {
    expect(at.text(sjabloon)).not.toContain('WORDDOG');
    expect(at.text(sjabloon)).toContain(`Zie risico ${String(nummer)} in de casus"`);
  }
});

test('L4: what was typed for the paper itself is named at its top by its words', () => {
  const at = room();
  const typed = (naam: string) => [{ naam, value: 'Hij is psychotisch.' }];
  expect(at.paper('plan-van-aanpak').specialData).toBe('');
  expect(at.paper('plan-van-aanpak', typed('doelen')).specialData).toBe('Bevat gegevens over gezondheid');
  expect(at.paper('opschalingsdossier', typed('aanleiding')).specialData).toBe(
    'Bevat gegevens over gezondheid',
  );
});
