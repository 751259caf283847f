import { beforeEach, expect, test } from 'vitest';
import { pakketOut } from '../../../../electron/use-cases/casuspakket/pakket-out.ts';
import { previewPakketOut } from '../../../../electron/use-cases/casuspakket/preview-pakket-out.ts';
import { setDeling } from '../../../../electron/use-cases/delen/set-deling.ts';
import { createNotitie } from '../../../../electron/use-cases/driehoek/create.ts';
import { strikeEntry } from '../../../../electron/use-cases/invoer/strike.ts';
import { listLogboek } from '../../../../electron/use-cases/logboek/list.ts';
import { answerCriterium } from '../../../../electron/use-cases/oordeel/answer-criterium.ts';
import { noFilter } from '../../../../shared/domain/logboek/filter.ts';
import { recordRectificatie } from '../../../../electron/use-cases/rectificatie/record.ts';
import { seedCasus, type, type SeededCasus } from '../seed-casus.ts';
import { machine, opened, type Machine } from './two-machines.ts';

let chair: Machine;
let seeded: SeededCasus;

beforeEach(() => {
  chair = machine('Aad Ovee', 'aov');
  seeded = seedCasus(chair.ctx);
  const casus = chair.ctx.store.casus.get(seeded.casusId)!;
  chair.ctx.store.casus.update({ ...casus, gedeeldOpenbareOrde: true, revisie: casus.revisie + 1 });
});

const line = (text: string) => type(chair.ctx, seeded.besprekingId, text).informatie!;
const preview = () =>
  previewPakketOut(chair.ctx, { casusId: seeded.casusId, colleagueId: chair.colleagueId });
const overleg = '2026-11-26';

function niet(informatieId: string, tot: string | null = null): void {
  const wijze = tot === null ? 'niet' : 'niet-tot';
  setDeling(chair.ctx, { informatieId, wijze, tot, grond: '', reden: 'op verzoek', revisie: 0 });
}

test('L21: what stays behind is named by kind and number with the reason, and none of its words go anywhere', () => {
  const [first, second, third] = [
    line('pol: PlantNiet'),
    line('pol: PlantTot'),
    line('wij: PlantDoorgehaald'),
  ];
  line('wij: gaat mee');
  niet(first.id);
  niet(second.id, '2027-01-08');
  strikeEntry(chair.ctx, { id: third.id, table: 'informatie', vervallen: true });
  const { besprekingId } = seeded;
  const answer = {
    besprekingId,
    criteriumId: 'NL23-5',
    antwoord: 'ja',
    toelichting: 'PlantAntwoord',
  } as const;
  answerCriterium(chair.ctx, { ...answer, regels: [first.nummer] });
  const { leftOut } = preview();
  const row = (naam: string, reden: string) => ({ naam, overleg, reden, takenBack: false });
  expect(leftOut).toEqual(
    expect.arrayContaining([
      row('Regel 1', 'er staat bij: niet delen'),
      row('Regel 2', 'niet delen tot vr 8 jan 2027'),
      row('Regel 3', 'doorgehaald of ingetrokken'),
      row('Antwoord op criterium NL23-5', 'hoort bij iets wat niet meegaat'),
    ]),
  );
  expect(leftOut).toHaveLength(4);
  const { inhoud } = pakketOut(chair.ctx, 'Casustafel 0.1.0', seeded.casusId, chair.colleagueId);
  opened(chair, chair, seeded.casusId);
  const { regels } = listLogboek(chair.ctx, { filter: noFilter, before: null });
  expect(JSON.stringify([leftOut, regels]) + inhoud).not.toContain('Plant');
  expect(inhoud).toContain('gaat mee');
});

test('L9: a rectificatie of a line that stays behind stays behind too, and is named', () => {
  const { besprekingId, casusId } = seeded;
  const { id } = line('wij: PlantLijn');
  niet(id);
  const note = { casusId, verzoekId: null, soort: 'rectificatie', van: 'z', bij: 'x' } as const;
  const onderdelen = [{ besprekingId, bron: 'informatie', bronId: id }] as const;
  recordRectificatie(chair.ctx, { ...note, tekst: 'PlantNoot', onderdelen: [...onderdelen] });
  const reden = 'hoort bij iets wat niet meegaat';
  expect(preview().leftOut).toContainEqual({
    naam: 'Rectificatie of verklaring',
    overleg: null,
    reden,
    takenBack: false,
  });
  const { inhoud } = pakketOut(chair.ctx, 'Casustafel 0.1.0', casusId, chair.colleagueId);
  expect(inhoud).not.toContain('Plant');
});

test('what they had before is taken away there, and the sender reads that', () => {
  const { id } = line('wij: zes meldingen');
  opened(chair, chair, seeded.casusId);
  niet(id);
  expect(preview().leftOut).toMatchObject([{ naam: 'Regel 1', takenBack: true }]);
});

test('a notitie that repeats such a line goes with less, and says so', () => {
  const { id } = line('/f wij: hij heeft een wapen');
  const notitie = createNotitie(chair.ctx, {
    casusId: seeded.casusId,
    lines: ['Let op: hij heeft een wapen'],
  });
  const { nummer } = chair.ctx.store.driehoek.get(notitie.id)!;
  expect(preview().leftOut).toEqual([]);
  niet(id);
  expect(preview().leftOut).toContainEqual({
    naam: `Driehoeknotitie ${nummer}`,
    overleg: null,
    reden: 'gaat mee zonder wat er van een achtergehouden regel in staat',
    takenBack: false,
  });
});

test('kinds that an AOV’er never gets are counted; who leads the casus gets all of it', () => {
  niet(line('wij: zes meldingen').id);
  expect(preview().notForRol).toContainEqual({ soort: 'keuze over delen', aantal: 1 });
  chair.ctx.db.exec("UPDATE colleague SET rol = 'notulist'");
  expect(preview()).toEqual({ leftOut: [], notForRol: [] });
});
