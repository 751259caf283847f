import type { Afspraak, Binding } from '../../../shared/domain/afspraak/afspraak.ts';

const words: readonly (readonly [Binding, one: string, more: string])[] = [
  ['bindend', 'afspraak is bindend', 'afspraken zijn bindend'],
  ['akkoord-gevraagd', 'eigenaar is er niet: akkoord gevraagd', 'eigenaren zijn er niet: akkoord gevraagd'],
  [
    'eigen-bevoegdheid',
    'partij handelt binnen eigen bevoegdheid',
    'partijen handelen binnen eigen bevoegdheid',
  ],
  ['niet-akkoord', 'afspraak zonder akkoord', 'afspraken zonder akkoord'],
  ['nog-geen', 'afspraak is nog niet compleet', 'afspraken zijn nog niet compleet'],
];

/** What "iedereen akkoord" made of the list, in one sentence. */
export function agreedWords(afspraken: readonly Pick<Afspraak, 'binding'>[]): string {
  const parts = words.flatMap(([binding, one, more]) => {
    const count = afspraken.filter((afspraak) => afspraak.binding === binding).length;
    return count === 0 ? [] : [`${String(count)} ${count === 1 ? one : more}`];
  });
  return `${parts.join('; ')}.`;
}
