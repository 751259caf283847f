import { expect, test } from 'vitest';
import {
  notitieExemplaar,
  recordNotitieExemplaar,
} from '../../../../electron/use-cases/driehoek/exemplaar.ts';
import { createNotitie } from '../../../../electron/use-cases/driehoek/create.ts';
import { fixedVersie } from '../../../../electron/use-cases/driehoek/fix.ts';
import { listExemplaren } from '../../../../electron/use-cases/exemplaar/list.ts';
import { saveGemeente } from '../../../../electron/use-cases/gemeente/save.ts';
import { listRectificaties } from '../../../../electron/use-cases/rectificatie/list.ts';
import { recordRectificatie } from '../../../../electron/use-cases/rectificatie/record.ts';
import { plantExemplaar } from '../plant-exemplaar.ts';
import { seedCasus } from '../seed-casus.ts';
import { machine, opened, taken } from './two-machines.ts';

test('L9: what the AOV’er handed out comes back with the casus, also under a number that is given here too', () => {
  const chair = machine('Aad Ovee', 'aov');
  const aov = machine('Anna Bakker', 'voorzitter');
  const { casusId, besprekingId } = seedCasus(chair.ctx);
  saveGemeente(aov.ctx, { ...chair.ctx.store.gemeente.get()!, naam: 'Gemeente Maasdorp' });
  const casus = chair.ctx.store.casus.get(casusId)!;
  chair.ctx.store.casus.update({ ...casus, gedeeldOpenbareOrde: true, revisie: casus.revisie + 1 });
  plantExemplaar(chair.ctx, besprekingId, '2026-001-verslag-v1-exemplaar-01.pdf', 'Politie');
  taken(aov, opened(chair, aov, casusId));
  // Who got which copy is not for the AOV'er.
  expect(listExemplaren(aov.ctx, { casusId }).filter(({ exemplaar }) => exemplaar !== null)).toEqual([]);

  aov.ctx.tick(1);
  const notitie = createNotitie(aov.ctx, { casusId, lines: ['Eerste stand.'] });
  const versie = fixedVersie(aov.ctx, notitie);
  const made = notitieExemplaar(aov.ctx, { notitie, versie, formaat: 'pdf', voor: 'Burgemeester' });
  aov.ctx.store.transaction(() => recordNotitieExemplaar(aov.ctx, versie.nummer, made));
  // What an AOV'er cannot make, an AOV'er cannot bring.
  plantExemplaar(aov.ctx, besprekingId, '2026-001-verslag-v1-exemplaar-02.pdf', 'Niemand');

  taken(chair, opened(aov, chair, casusId));
  expect(
    listExemplaren(chair.ctx, { casusId }).flatMap(({ exemplaar, voor }) =>
      exemplaar === null ? [] : [[exemplaar.nummer, exemplaar.soort, voor]],
    ),
  ).toEqual([
    [1, 'driehoeknotitie', 'Burgemeester'],
    [1, 'verslag', 'Politie'],
  ]);
  chair.ctx.tick(2);
  const note = { casusId, verzoekId: null, soort: 'rectificatie', bij: 'x', tekst: 'y', van: 'z' } as const;
  recordRectificatie(chair.ctx, { ...note, onderdelen: [] });
  const told = listRectificaties(chair.ctx, { casusId })[0]?.ontvangers.map(({ naam }) => naam);
  expect(told).toEqual(expect.arrayContaining(['Burgemeester', 'Politie']));
});
