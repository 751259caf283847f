import { memo } from 'react';
import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';
import { gewoneKlasse } from '../../../shared/domain/informatie/klasse.ts';
import { soortWord } from '../../../shared/domain/zaal/words.ts';
import { Icon } from '../../components/icon.tsx';

export interface RegelRowProps {
  readonly regel: Informatie;
  /** Short names of the sources. */
  readonly bron: string;
  /** Name of its klasse. */
  readonly klasse: string;
  /** What was said of sharing it; '' for nothing. */
  readonly delen: string;
  readonly ownWords: boolean;
  readonly selected: boolean;
  readonly fresh: boolean;
  readonly offZaal: boolean;
  readonly onSelect: (id: string) => void;
}

const number = new Intl.NumberFormat('nl-NL');
const hiddenFromZaal = 'niet op het zaalscherm';

function classesOf({ regel, ownWords, selected, fresh }: RegelRowProps): string {
  return [
    'regel',
    ownWords ? 'regel-own' : '',
    selected ? 'regel-selected' : '',
    fresh ? 'regel-fresh' : '',
    regel.vervallen ? 'regel-struck' : '',
    regel.bijlage ? 'regel-bijlage' : '',
  ]
    .filter((name) => name !== '')
    .join(' ');
}

function marksOf({ regel, delen }: RegelRowProps): readonly string[] {
  return [
    regel.vervallen ? 'doorgestreept' : '',
    regel.vooraf ? 'vooraf' : '',
    regel.bijlage ? `bijlage, ${number.format(regel.tekst.length)} tekens` : '',
    regel.nietInVerslag ? 'niet in verslag' : '',
    delen,
    regel.vrijgegeven ? 'vrijgegeven voor het zaalscherm' : '',
  ].filter((mark) => mark !== '');
}

/** One line of the overleg. Nothing in it changes while another line is typed, so it is not painted again. */
export const RegelRow = memo(function RegelRow(props: RegelRowProps) {
  const { regel, bron, klasse, ownWords, selected, offZaal, onSelect } = props;
  const lock = regel.klasse === gewoneKlasse ? '' : klasse;
  return (
    <li
      data-entry={regel.id}
      className={classesOf(props)}
      aria-current={selected ? 'true' : undefined}
      onClick={() => onSelect(regel.id)}
    >
      <span className="regel-nummer">{regel.nummer}</span>
      <span className={`regel-soort regel-soort-${regel.soort}`}>{soortWord[regel.soort]}</span>
      <span className="regel-bron" title={bron}>
        {bron}
      </span>
      <span className="regel-tekst">
        <span className="regel-content">{ownWords ? <q>{regel.tekst}</q> : regel.tekst}</span>
        {marksOf(props).map((mark) => (
          <span key={mark} className="regel-mark">
            {mark}
          </span>
        ))}
        {offZaal && (
          <span className="regel-mark" title={hiddenFromZaal}>
            <Icon name="eye-off" />
            <span className="visually-hidden">{hiddenFromZaal}</span>
          </span>
        )}
      </span>
      <span className="regel-leefgebied">{regel.leefgebied}</span>
      <span className="regel-lock" title={lock}>
        {lock !== '' && (
          <>
            <Icon name="lock" />
            <span className="visually-hidden">{lock}</span>
          </>
        )}
      </span>
    </li>
  );
});
