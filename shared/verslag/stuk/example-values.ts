import { sjabloonVelden } from '../../domain/sjabloon/velden.ts';
import type { SjabloonSoort } from '../../domain/sjabloon/sjabloon.ts';
import { alinea } from '../make-block.ts';
import type { StukValues } from './fill-sjabloon.ts';

/** Invented values for every field of a soort, to look at a sjabloon without a casus. */
export function exampleValues(soort: SjabloonSoort): StukValues {
  const { velden, tabellen } = sjabloonVelden[soort];
  return {
    velden: Object.fromEntries(velden.map(({ naam, voorbeeld }) => [naam, voorbeeld])),
    tabellen: Object.fromEntries(
      tabellen.map(({ naam, betekenis }) => [naam, [alinea(`Hier komt de tabel: ${betekenis}.`, 'meta')]]),
    ),
  };
}
