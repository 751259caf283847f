import { expect, test } from 'vitest';
import { buildAfsprakenlijst } from '../../../shared/verslag/build-afsprakenlijst.ts';
import { buildAfweging } from '../../../shared/verslag/build-afweging.ts';
import { buildVerslag } from '../../../shared/verslag/build-verslag.ts';
import { buildVoorbereiding } from '../../../shared/verslag/build-voorbereiding.ts';
import { withRectificaties } from '../../../shared/verslag/with-rectificaties.ts';
import { blockTexts } from './block-texts.ts';
import { kader, voorbeeld } from './voorbeeld-bespreking.ts';

const view = voorbeeld();
const versie = { nummer: 1, vaststelling: { datum: '2026-11-12', door: 'F. Yılmaz' } };
const note = {
  id: '4d5ea6f0-7c1e-4b43-9a9e-0b8f3f0d6c11',
  casusId: view.casus.id,
  verzoekId: null,
  soort: 'verklaring',
  bij: 'het hele verslag',
  tekst: 'Ik heb nooit gedreigd.',
  van: 'betrokkene',
  door: 'F. Yılmaz',
  createdAt: '2026-11-20T09:00:00.000Z',
} as const;

test.each([
  ['verslag', buildVerslag(view, kader, versie)],
  ['afsprakenlijst', buildAfsprakenlijst(view, kader, versie)],
  ['voorbereiding', buildVoorbereiding(view, kader)],
  ['afweging', buildAfweging(view, kader)],
])('L9: the note stands behind the %s, which is itself unchanged', (_, paper) => {
  const later = withRectificaties(paper, [{ ...note, onderdelen: [] }]);
  expect(later.blocks.slice(0, paper.blocks.length)).toEqual(paper.blocks);
  const added = later.blocks.slice(paper.blocks.length).flatMap(blockTexts);
  expect(added).toContain('Rectificaties en verklaringen');
  expect(added).toContain('Ik heb nooit gedreigd.');
  expect(added).toContain('Verklaring van de betrokkene');
  expect(withRectificaties(paper, [])).toBe(paper);
});
