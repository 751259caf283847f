import type { Maatregel } from '../../../shared/domain/driehoek/maatregel.ts';
import { Block } from './block.tsx';
import type { BlockProps } from './block-props.ts';
import { DayField } from './day-field.tsx';
import { LineField } from './line-field.tsx';
import { RowsField } from './rows-field.tsx';
import { maatregelLijnen } from './words.ts';

/** What runs already, by lijn, each with who sees to it and until when. */
export function MaatregelenBlock({ inhoud, change, today }: BlockProps & { today: string }) {
  const { maatregelen } = inhoud;
  const set = (lijn: Maatregel['lijn'], rows: readonly Maatregel[]): void =>
    change({
      maatregelen: maatregelLijnen.flatMap(({ id }) =>
        id === lijn ? rows : maatregelen.filter((one) => one.lijn === id),
      ),
    });
  return (
    <Block
      id="maatregelen"
      title="Lopende maatregelen"
      isEmpty={maatregelen.length === 0}
      hint="Per regel: wat, wie ervoor zorgt, tot wanneer. Is ‘wat’ leeg, dan komt de regel niet op papier. Afspraken van politie, ggz, GGD en verslavingszorg zijn zo leeg gelaten: schrijf in uw woorden wat de driehoek moet weten."
    >
      {maatregelLijnen.map(({ id, name }) => (
        <div key={id} className="driehoek-part">
          <h3 id={`maatregelen-${id}-head`}>{name}</h3>
          <RowsField<Maatregel>
            name={`Maatregel ${name.toLowerCase()}`}
            labelledBy={`maatregelen-${id}-head`}
            rows={maatregelen.filter(({ lijn }) => lijn === id)}
            empty={() => ({ lijn: id, wat: '', wie: '', tot: null })}
            isEmpty={({ wat, wie, tot }) => `${wat}${wie}`.trim() === '' && tot === null}
            onChange={(rows) => set(id, rows)}
          >
            {({ wat, wie, tot }, changeRow, label) => (
              <div className="driehoek-maatregel">
                <LineField
                  label={`${label}, wat`}
                  hideLabel
                  placeholder="Wat"
                  value={wat}
                  onChange={(text) => changeRow({ wat: text })}
                />
                <LineField
                  label={`${label}, wie`}
                  hideLabel
                  placeholder="Wie"
                  maxLength={120}
                  value={wie}
                  onChange={(text) => changeRow({ wie: text })}
                />
                <DayField
                  label={`${label}, tot wanneer`}
                  placeholder="Tot"
                  value={tot}
                  today={today}
                  onChange={(datum) => changeRow({ tot: datum })}
                />
              </div>
            )}
          </RowsField>
        </div>
      ))}
    </Block>
  );
}
