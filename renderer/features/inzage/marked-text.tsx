import type { InzageItem } from '../../../shared/domain/inzage/inzage-item.ts';
import { piecesOf } from './pieces.ts';

/** The texts of a record, with names of others marked and struck parts struck. */
export function MarkedText({ item }: { item: InzageItem }) {
  return (
    <dl className="inzage-velden">
      {item.velden.map(({ naam, tekst }, veld) => (
        <div key={naam}>
          <dt>{naam}</dt>
          <dd>
            {piecesOf(tekst, veld, item.suggestions).map(({ text, marked }, index) =>
              marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
