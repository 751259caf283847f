import { sjabloonVelden } from '../../domain/sjabloon/velden.ts';
import type { SjabloonSoort } from '../../domain/sjabloon/sjabloon.ts';
import { alinea } from '../make-block.ts';
import type { StukValues } from './fill-sjabloon.ts';

/** Invented values for every field of a soort, to look at a sjabloon without a casus. */
export function exampleValues(soort: SjabloonSoort): StukValues {
  const { velden, tabellen } = sjabloonVelden[soort];
  return {
    velden: Object.fromEntries(velden.map(({ naam, example }) => [naam, example])),
    tabellen: Object.fromEntries(
      tabellen.map(({ naam, meaning }) => [naam, [alinea(`Hier komt de tabel: ${meaning}.`, 'meta')]]),
    ),
  };
}
