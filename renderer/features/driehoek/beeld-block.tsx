import type { Klasse } from '../../../shared/domain/informatie/klasse.ts';
import { gewoneKlasse } from '../../../shared/domain/informatie/klasse.ts';
import type { CasusBijdrage } from '../../../shared/domain/driehoek/casus-bijdrage.ts';
import type { Feit } from '../../../shared/domain/driehoek/feit.ts';
import { Block } from './block.tsx';
import type { BlockProps } from './block-props.ts';
import { CasusLines } from './casus-lines.tsx';
import { FeitFields } from './feit-fields.tsx';
import type { ClockNow } from './read-moment.ts';
import { RowsField } from './rows-field.tsx';
import { TextRows } from './text-rows.tsx';

interface BeeldBlockProps extends BlockProps {
  now: ClockNow;
  klassen: readonly Klasse[];
  /** null: linked to no casus. */
  bijdrage: CasusBijdrage | null;
}

const emptyFeit = (): Feit => ({
  datum: null,
  tijd: null,
  bron: '',
  tekst: '',
  klasse: gewoneKlasse,
  informatieId: null,
  meenemen: true,
});

/** A line of the casus is never empty: it can be left out of the paper and stays here. */
function isEmpty({ tijd, datum, bron, tekst, informatieId }: Feit): boolean {
  return (
    informatieId === null && tekst.trim() === '' && bron.trim() === '' && tijd === null && datum === null
  );
}

function isFrom(line: Feit, feit: Feit): boolean {
  return line.informatieId !== null && line.informatieId === feit.informatieId;
}

/** What is known with time and source, what is not known, and what the media say. */
export function BeeldBlock({ inhoud, change, now, klassen, bijdrage }: BeeldBlockProps) {
  const { beeld } = inhoud;
  const added = bijdrage?.feiten.filter((one) => !beeld.feiten.some((feit) => isFrom(one.feit, feit))) ?? [];
  const changeBeeld = (part: Partial<typeof beeld>): void => change({ beeld: { ...beeld, ...part } });
  return (
    <Block id="beeld" title="Beeld">
      <h3 id="feiten-head">Wat we weten</h3>
      <div className="driehoek-columns driehoek-feit meta" aria-hidden="true">
        <span>Wanneer</span>
        <span>Wie zegt het</span>
        <span>Wat</span>
      </div>
      <RowsField
        name="Feit"
        labelledBy="feiten-head"
        className="driehoek-feiten"
        rows={beeld.feiten}
        empty={emptyFeit}
        isEmpty={isEmpty}
        max={80}
        onChange={(feiten) => changeBeeld({ feiten })}
      >
        {(feit, changeFeit, name) => (
          <FeitFields
            feit={feit}
            change={changeFeit}
            name={name}
            now={now}
            klassen={klassen}
            origin={bijdrage?.feiten.find((one) => isFrom(one.feit, feit)) ?? null}
          />
        )}
      </RowsField>
      {bijdrage !== null && (
        <CasusLines
          added={added.length}
          withheld={bijdrage.nietGedeeld}
          onTake={() => changeBeeld({ feiten: [...beeld.feiten, ...added.map(({ feit }) => feit)] })}
        />
      )}
      <h3 id="onbekend-head">Wat we niet weten</h3>
      <TextRows
        name="Niet bekend"
        labelledBy="onbekend-head"
        rows={beeld.onbekend}
        onChange={(onbekend) => changeBeeld({ onbekend })}
      />
      <h3 id="media-head">Wat er in de media staat</h3>
      <TextRows
        name="Media"
        labelledBy="media-head"
        rows={beeld.media}
        onChange={(media) => changeBeeld({ media })}
      />
    </Block>
  );
}
