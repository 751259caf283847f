import { expect, test } from 'vitest';
import { changeDoel } from '../../../../electron/use-cases/bewaren/change-doel.ts';
import { pakketOut } from '../../../../electron/use-cases/casuspakket/pakket-out.ts';
import { saveOrganisatie } from '../../../../electron/use-cases/contact/save-organisatie.ts';
import type { Context } from '../../../../electron/use-cases/context.ts';
import { saveDeelname } from '../../../../electron/use-cases/deelname/save.ts';
import { setDeling } from '../../../../electron/use-cases/delen/set-deling.ts';
import { createNotitie } from '../../../../electron/use-cases/driehoek/create.ts';
import { Refused } from '../../../../electron/use-cases/refused.ts';
import type { ColleagueRol } from '../../../../shared/domain/colleague/colleague.ts';
import type { Rol } from '../../../../shared/domain/gebruiker/rol.ts';
import { seedCasus, type, type SeededCasus } from '../seed-casus.ts';
import { machine, type Machine } from './two-machines.ts';

let seeded: SeededCasus;

function chairWith(rol: ColleagueRol): Machine {
  const chair = machine('Aad Ovee', rol);
  seeded = seedCasus(chair.ctx);
  change(chair, { gedeeldOpenbareOrde: true });
  return chair;
}

function change({ ctx }: Machine, more: { gedeeldOpenbareOrde?: boolean; regime?: 'wgs' }): void {
  const casus = ctx.store.casus.get(seeded.casusId)!;
  ctx.store.casus.update({ ...casus, ...more, revisie: casus.revisie + 1 });
}

function niet({ ctx }: Machine, informatieId: string): void {
  const reden = 'op verzoek';
  setDeling(ctx, { informatieId, wijze: 'niet', tot: null, grond: '', reden, revisie: 0 });
}

const content = ({ ctx, colleagueId }: Machine, by: Context = ctx): string =>
  pakketOut(by, 'Casustafel 0.1.0', seeded.casusId, colleagueId).inhoud;

test('L21: neither a notitie nor its feiten carry the text of a line that may not be shared', () => {
  const chair = chairWith('aov');
  const { informatie } = type(chair.ctx, seeded.besprekingId, '/f wij: hij heeft een wapen');
  createNotitie(chair.ctx, { casusId: seeded.casusId, lines: ['Let op: hij heeft een wapen'] });
  expect(content(chair).split('hij heeft een wapen')).toHaveLength(4);
  niet(chair, informatie!.id);
  expect(content(chair)).not.toContain('hij heeft een wapen');
});

test('police text of before another doel does not go to the AOV’er', () => {
  const chair = chairWith('aov');
  type(chair.ctx, seeded.besprekingId, 'pol: oude melding');
  chair.ctx.tick(5);
  const { revisie, regime } = chair.ctx.store.casus.get(seeded.casusId)!;
  changeDoel(chair.ctx, { id: seeded.casusId, revisie, regime, doel: 'Ander doel', reden: 'nieuw' });
  type(chair.ctx, seeded.besprekingId, 'pol: nieuwe melding');
  expect(content(chair)).not.toContain('oude melding');
  expect(content(chair)).toContain('nieuwe melding');
});

test('under the WGS nothing goes to the AOV’er of a gemeente that takes no part by right', () => {
  const chair = chairWith('aov');
  change(chair, { regime: 'wgs' });
  const refusal = (): string => {
    try {
      return content(chair) === '' ? '' : 'made';
    } catch (error) {
      return error instanceof Refused ? error.code : String(error);
    }
  };
  expect(refusal()).toBe('deelname-nodig');
  const naam = 'Gemeente Testdorp';
  const { id } = saveOrganisatie(chair.ctx, { id: null, naam, kort: 'Gemeente', soort: 'gemeente' });
  const deelname = { casusId: seeded.casusId, organisatieId: id, besluitDatum: null, kenmerk: '' };
  saveDeelname(chair.ctx, { ...deelname, soort: 'aangesloten', revisie: 0 });
  expect(refusal()).toBe('deelname-nodig');
  saveDeelname(chair.ctx, { ...deelname, soort: 'wettelijk', revisie: 1 });
  expect(refusal()).toBe('made');
});

test('who reads along as AOV’er hands over no more than an AOV’er gets, to a voorzitter neither', () => {
  const chair = chairWith('voorzitter');
  const { informatie } = type(chair.ctx, seeded.besprekingId, 'wij: zes meldingen');
  niet(chair, informatie!.id);
  const as = (id: string, rollen: readonly Rol[]): Context => ({
    ...chair.ctx,
    user: () => ({ ...chair.ctx.user(), id, rollen, alone: false }),
  });
  const { id } = chair.ctx.user();
  const stranger = '00000000-0000-4000-a000-000000000002';
  expect(content(chair, as(id, ['voorzitter']))).toContain('zes meldingen');
  expect(content(chair, as(id, ['notulist', 'aov']))).toContain('zes meldingen');
  expect(content(chair, as(id, ['aov']))).not.toContain('zes meldingen');
  // A voorzitter of other casussen, who sees this one only because it is shared with openbare orde.
  expect(content(chair, as(stranger, ['voorzitter', 'aov']))).not.toContain('zes meldingen');
});
