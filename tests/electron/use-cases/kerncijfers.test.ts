import { expect, test } from 'vitest';
import { createCasus } from '../../../electron/use-cases/casus/create.ts';
import { kerncijfersOf } from '../../../electron/use-cases/logboek/kerncijfers.ts';
import { groep, shownAantal, shownDuur } from '../../../shared/domain/logboek/kerncijfers.ts';
import { buildKerncijfers } from '../../../shared/verslag/logboek/build-kerncijfers.ts';
import { seedCasus } from './seed-casus.ts';
import { testContext } from './test-context.ts';

test('L17: a group under five is not told', () => {
  expect([0, 1, 4, 5, 12].map(shownAantal)).toEqual(['geen', 'minder dan 5', 'minder dan 5', '5', '12']);
  expect(shownDuur([10, 20, 30, 40])).toBe('te weinig casussen om te tonen');
  expect(shownDuur([10, 20, 30, 40, 50])).toBe('30 dagen');
  expect(groep('Casussen', [['WGS', 3]])).toEqual({
    titel: 'Casussen',
    cijfers: [{ naam: 'WGS', aantal: 'minder dan 5' }],
  });
});

test('L17: key figures of a year hold no person and no casus', () => {
  const ctx = testContext();
  seedCasus(ctx);
  for (let casus = 0; casus < 6; casus += 1) {
    createCasus(ctx, { aanduiding: `Straat ${casus}`, doel: 'Rust', overWie: ['Jan Voorbeeld'] });
  }
  const kerncijfers = kerncijfersOf(ctx, 2026);
  const [perRegime] = kerncijfers.groepen;
  expect(perRegime?.cijfers).toContainEqual({
    naam: 'Gemeentelijke taak (Wmo, Jeugdwet, Participatiewet, Wvggz)',
    aantal: '7',
  });
  expect(kerncijfersOf(ctx, 2025).groepen[0]?.cijfers.every(({ aantal }) => aantal === 'geen')).toBe(true);
  const paper = JSON.stringify(buildKerncijfers(kerncijfers, 'Gemeente Testdorp'));
  for (const word of ['Voorbeeld', 'Straat', 'Zwanenlaan', '2026-001', 'Anna'])
    expect(paper).not.toContain(word);
  expect(paper).toContain('Kerncijfers 2026');
});
