import { expect, test } from 'vitest';
import type { Periode } from '../../../../shared/domain/bespreking/aanwezige.ts';
import type { Deelkeuze } from '../../../../shared/domain/delen/deelkeuze.ts';
import type { Deling } from '../../../../shared/domain/delen/deling.ts';
import { defaultKlassen } from '../../../../shared/domain/informatie/klasse.ts';
import { at, regel, view } from '../zaal/view.ts';
import { deling, organisaties, rechten, soorten, toestemming, who, wijzerRegel } from './room.ts';

/** A sequence that looks random and is the same each time (Park and Miller). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

function clock(minute: number): string {
  return `${String(10 + Math.floor(minute / 60))}:${String(minute % 60).padStart(2, '0')}`;
}

function stays(roll: (sides: number) => number): Periode[] {
  const moments = Array.from({ length: roll(3) * 2 }, () => roll(60)).toSorted((a, b) => a - b);
  return moments.flatMap((van, index) =>
    index % 2 === 0 ? [{ van: at(clock(van)), tot: at(clock(moments[index + 1]!)) }] : [],
  );
}

const grondsOfTheAbsent = new Set(['ook-afwezig', 'met-de-hand', 'nood']);

test('in a thousand rooms nobody gets a line they were not there for, but by the wijzer or by hand', () => {
  let missed = 0;
  for (let seed = 1; seed <= 1000; seed += 1) {
    const roll = dice(seed);
    const informatie = Array.from({ length: 4 }, (_, n) =>
      regel(n + 1, `regel ${String(n)}`, {
        enteredAt: at(clock(roll(60))),
        klasse: defaultKlassen[roll(defaultKlassen.length)]!.id,
        bronnen: organisaties.filter(() => roll(3) === 0).map(({ id }) => id),
      }),
    );
    const ontvanger = who(soorten[roll(soorten.length)]!, stays(roll));
    const line = informatie[roll(4)]!;
    const wijze = (['volgens-wijzer', 'niet', 'niet-tot'] as const)[roll(3)]!;
    const grond = (['', 'conflict-van-plichten', 'wettelijk-meldrecht', 'bron-akkoord'] as const)[roll(4)]!;
    const delingen: Deling[] = [
      deling(line.id, { wijze, grond, tot: wijze === 'niet-tot' ? '2026-11-27' : null }),
    ];
    const keuzen: Deelkeuze[] =
      roll(4) > 0
        ? []
        : [
            {
              besprekingId: view().bespreking.id,
              ontvanger: ontvanger.key,
              bron: 'informatie',
              bronId: informatie[roll(4)]!.id,
              keuze: roll(2) === 0 ? 'mee' : 'niet',
              nood: roll(2) === 0,
              reden: 'Reden.',
              door: '',
              createdAt: at('12:00'),
            },
          ];
    const wide = wijzerRegel({ uitkomst: 'ja', naarAfwezig: true, klassen: ['gewoon'] });
    const rules = {
      delingen,
      keuzen,
      toestemmingen: [toestemming()],
      ...(roll(5) === 0 ? { wijzer: [wide] } : {}),
    };
    const got = rechten({ informatie }, ontvanger, rules);
    const first = ontvanger.perioden[0]?.van ?? at('23:59');
    for (const one of informatie) {
      const inRoom = ontvanger.perioden.some(
        ({ van, tot }) =>
          // The first ten minutes are the opening: who came in them was there from 10.00.
          (van === first && van <= at('10:10') ? at('10:00') : van) <= one.enteredAt && one.enteredAt <= tot!,
      );
      if (inRoom) continue;
      missed += 1;
      const recht = got.get(`informatie ${one.id}`)!;
      expect(
        !recht.allowed || grondsOfTheAbsent.has(recht.grond),
        `seed ${String(seed)}: ${recht.grond}`,
      ).toBe(true);
    }
  }
  // The rooms did hold people who missed something.
  expect(missed).toBeGreaterThan(1000);
});
