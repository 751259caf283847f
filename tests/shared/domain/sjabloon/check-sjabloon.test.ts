import { expect, test } from 'vitest';
import { checkSjabloon } from '../../../../shared/domain/sjabloon/check-sjabloon.ts';
import { shippedSjabloon } from '../../../../shared/domain/sjabloon/shipped-sjablonen.ts';
import {
  sjabloonIdSchema,
  sjabloonSoortOf,
  type SjabloonSoort,
} from '../../../../shared/domain/sjabloon/sjabloon.ts';

function missing(soort: SjabloonSoort, tekst: string): string[] {
  const result = checkSjabloon(soort, { title: 'Titel', tekst });
  return result.ok ? [] : result.faults.map(({ typed }) => typed);
}

test.each(sjabloonIdSchema.options)('the shipped text of %s says all it must', (id) => {
  expect(missing(sjabloonSoortOf[id], shippedSjabloon(id).tekst)).toEqual([]);
});

test('L7: a letter names doel, grondslag, who is responsible, how long, contact, FG, who takes part and the rights', () => {
  expect(missing('brief', 'Beste {{naam}}, wij praten over u.')).toEqual([
    '{{doel}}',
    '{{grondslag}}',
    '{{verantwoordelijken}}',
    '{{bewaren}}',
    '{{contact}}',
    '{{fg}}',
    '{{tabel:organisaties}}',
    '{{tabel:rechten}}',
  ]);
});

test('an uitnodiging asks the two questions, in any case and over lines; a name in the text is no field', () => {
  expect(missing('uitnodiging', 'Kom praten.')).toEqual(['"Wat brengt u in?"', '"Wat wilt u weten?"']);
  expect(missing('uitnodiging', '- WAT brengt\n u in?\n- En wat wilt u  weten?')).toEqual([]);
  const { tekst } = shippedSjabloon('brief-ouders');
  expect(missing('brief', tekst.replace('{{fg}}', 'fg'))).toEqual(['{{fg}}']);
});

test('a fault of the text itself comes first', () => {
  expect(missing('brief', '{{naamm}}')).toEqual(['naamm']);
});
