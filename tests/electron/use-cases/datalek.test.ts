import { expect, test } from 'vitest';
import { listDatalekken } from '../../../electron/use-cases/datalek/list.ts';
import { recordDatalek } from '../../../electron/use-cases/datalek/record.ts';
import { datalekregister, noteDatalekExport } from '../../../electron/use-cases/datalek/register.ts';
import { saveDatalek } from '../../../electron/use-cases/datalek/save.ts';
import { blockTexts } from '../../shared/verslag/block-texts.ts';
import { testContext, type TestContext } from './test-context.ts';

const noted = {
  wat: 'PLANTWOORD naar een verkeerd adres',
  wie: 'ongeveer 3 mensen',
  gevolgen: '',
  maatregelen: '',
  ontdektOp: '2026-11-26',
  ontdektTijd: '08:30',
};
const refused = (code: string) => expect.objectContaining({ code });

function recorded(ctx: TestContext) {
  recordDatalek(ctx, noted);
  const {
    ontdektAt: _at,
    nummer: _nr,
    afgeslotenAt: _end,
    door: _by,
    createdAt: _made,
    ...rest
  } = listDatalekken(ctx, {}).datalekken[0]!;
  return { ...rest, afgesloten: false };
}

test('L25: it gets a number, the moment of discovery as a Dutch clock shows it, and no text in the logboek', () => {
  const ctx = testContext();
  expect(recordDatalek(ctx, noted)).toMatchObject({
    nummer: 'DL-2026-01',
    ontdektAt: '2026-11-26T07:30:00.000Z',
  });
  expect(recordDatalek(ctx, noted).nummer).toBe('DL-2026-02');
  expect(ctx.store.logboek.last()).toMatchObject({ actie: 'aangemaakt', detail: 'DL-2026-02' });
  expect(JSON.stringify(ctx.store.logboek.all())).not.toContain('PLANTWOORD');
});

test('L25: one of later today is refused', () => {
  const ctx = testContext();
  const later = { ...noted, ontdektTijd: '23:00' };
  expect(() => recordDatalek(ctx, later)).toThrow(refused('invoer-ongeldig'));
});

test('L25: it is closed only when both meldingen were done or reasoned away, and then it does not change', () => {
  const ctx = testContext();
  const input = recorded(ctx);
  expect(() => saveDatalek(ctx, { ...input, afgesloten: true })).toThrow(refused('datalek-onvolledig'));
  const answered = {
    ...input,
    meldingAp: { melding: 'gemeld', at: '2026-11-26T08:00:00.000Z' },
    meldingBetrokkenen: { melding: 'niet', reden: 'geen hoog risico' },
    afgesloten: true,
  } as const;
  const closed = saveDatalek(ctx, answered);
  expect(closed).toMatchObject({ afgeslotenAt: ctx.now(), revisie: 2 });
  expect(() => saveDatalek(ctx, { ...answered, revisie: 2 })).toThrow(refused('al-beslist'));
});

test('L25: a late save does not land over a newer one, and a melding of tomorrow is refused', () => {
  const ctx = testContext();
  const input = recorded(ctx);
  saveDatalek(ctx, { ...input, gevolgen: 'schrik' });
  expect(() => saveDatalek(ctx, input)).toThrow(refused('verouderd'));
  const tomorrow = { melding: 'gemeld', at: '2026-11-27T08:00:00.000Z' } as const;
  expect(() => saveDatalek(ctx, { ...input, revisie: 2, meldingAp: tomorrow })).toThrow(
    refused('invoer-ongeldig'),
  );
});

test('L25: the register on paper says everything, and that it went out is noted', () => {
  const ctx = testContext();
  const input = recorded(ctx);
  saveDatalek(ctx, { ...input, meldingAp: { melding: 'niet', reden: 'geen risico' } });
  const texts = datalekregister(ctx).blocks.flatMap(blockTexts);
  for (const text of ['DL-2026-01', noted.wat, noted.wie, 'niet gemeld: geen risico', 'nog niet besloten']) {
    expect(texts).toContain(text);
  }
  noteDatalekExport(ctx, 'register.pdf');
  expect(ctx.store.logboek.last()).toMatchObject({ actie: 'export', detail: 'register.pdf' });
});

test('L25: an empty register says so', () => {
  const texts = datalekregister(testContext()).blocks.flatMap(blockTexts);
  expect(texts).toContain('Er is geen mogelijk datalek vastgelegd.');
});
