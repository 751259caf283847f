import { memo } from 'react';
import type { Informatie } from '../../../shared/domain/informatie/informatie.ts';
import { soortWoord } from '../../../shared/domain/zaal/woorden.ts';
import { klasseNaam } from '../../../shared/verslag/words.ts';
import { Icon } from '../../components/icon.tsx';

export interface RegelRowProps {
  readonly regel: Informatie;
  /** Short names of the sources. */
  readonly bron: string;
  readonly ownWords: boolean;
  readonly selected: boolean;
  readonly fresh: boolean;
  readonly offZaal: boolean;
  readonly onSelect: (id: string) => void;
}

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

function marksOf({ regel, offZaal }: RegelRowProps): readonly string[] {
  return [
    regel.vervallen ? 'doorgestreept' : '',
    regel.vooraf ? 'vooraf' : '',
    regel.bijlage ? 'bijlage' : '',
    regel.nietInVerslag ? 'niet in verslag' : '',
    regel.vrijgegeven ? 'vrijgegeven voor het zaalscherm' : '',
    offZaal && !regel.nietInVerslag ? 'niet op het zaalscherm' : '',
  ].filter((mark) => mark !== '');
}

/** One line of the overleg. Nothing in it changes while another line is typed, so it is not painted again. */
export const RegelRow = memo(function RegelRow(props: RegelRowProps) {
  const { regel, bron, ownWords, selected, onSelect } = props;
  const lock = regel.klasse === 'gewoon' ? '' : klasseNaam[regel.klasse];
  return (
    <li
      data-entry={regel.id}
      className={classesOf(props)}
      aria-current={selected ? 'true' : undefined}
      onClick={() => onSelect(regel.id)}
    >
      <span className="regel-nummer">{regel.nummer}</span>
      <span className={`regel-soort regel-soort-${regel.soort}`}>{soortWoord[regel.soort]}</span>
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
